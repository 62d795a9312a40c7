"""Phrases that praise or blame by a noun, a comparison, a denial or a picture, and so name nothing that was done.

Written as the phrases of a rule are (see `terms.py`); `adjective-only` says where they count.
"""

ACCLAIM = """
    <quality> _? _? judgement|judgment|leadership|ownership|communication|communicator|execution|instincts|instinct
    <quality> _? _? acumen|maturity|rigour|rigor|craftsmanship|expertise|skills|abilities|attitude|mindset
    <quality> _? _? influence|collaboration|stewardship
    <quality> _? _? thinking|clarity|discipline|professionalism|dedication
    <quality> _? _? mentorship|foresight|taste|intuition|autonomy|adaptability|resilience|empathy|teamwork
    <product> and|yet|as? well? as? <product>
    world-class|best-in-class|first-rate _? handling|instincts|delivery|execution|work|quality
    first-class|top-tier|top-notch _? handling|instincts|delivery|execution|work|quality
    world-class|best-in-class|first-rate _? engineering|support|reviews|mentoring|service|standard|operator
    first-class|top-tier|top-notch _? engineering|support|reviews|mentoring|service|standard|operator
    top-drawer|gold-standard|unrivalled|peerless|unmatched|stellar _? handling|instincts|delivery|execution|work|quality
    top-drawer|gold-standard|unrivalled|peerless|unmatched|stellar _? engineering|support|reviews
    top-drawer|gold-standard|unrivalled|peerless|unmatched|stellar _? mentoring|service|standard|operator
    known|renowned|famous|celebrated for his|her|their|its|my|the|being|great|such|an|a? _? clarity|depth|quality|rigour
    known|renowned|famous|celebrated for his|her|their|its|my? _? rigor|insight|excellence|reliability
    known|renowned|famous|celebrated for the|being|great|such|an|a? _? rigor|insight|excellence|reliability
    respected|admired for his|her|their|its|my|the|being|great|such|an|a? _? clarity|depth|quality|rigour
    praised|recognised|recognized for his|her|their|its|my|the|being|great|such|an|a? _? clarity|depth|quality|rigour
    respected|admired for his|her|their|its|my|the|being|great|such|an|a? _? rigor|insight|excellence|reliability
    praised|recognised|recognized for his|her|their|its|my? _? rigor|insight|excellence|reliability
    praised|recognised|recognized for the|being|great|such|an|a? _? rigor|insight|excellence|reliability
    known|renowned|famous|celebrated for his|her|their|its|my? _? calm|professionalism|thoroughness|precision
    known|renowned|famous|celebrated for the|being|great|such|an|a? _? calm|professionalism|thoroughness|precision
    respected|admired for his|her|their|its|my|the|being|great|such|an|a? _? calm|professionalism|thoroughness|precision
    praised|recognised|recognized for his|her|their|its|my? _? calm|professionalism|thoroughness|precision
    praised|recognised|recognized for the|being|great|such|an|a? _? calm|professionalism|thoroughness|precision
    known|renowned|famous|celebrated for his|her|their|its|my? _? judgement|judgment|attitude|leadership
    known|renowned|famous|celebrated for the|being|great|such|an|a? _? judgement|judgment|attitude|leadership
    respected|admired for his|her|their|its|my|the|being|great|such|an|a? _? judgement|judgment|attitude|leadership
    praised|recognised|recognized for his|her|their|its|my? _? judgement|judgment|attitude|leadership
    praised|recognised|recognized for the|being|great|such|an|a? _? judgement|judgment|attitude|leadership
    reputation for; byword for; synonymous with quality|excellence|reliability
    wealth|depth|breadth|abundance|treasure|fountain|font|mine trove? of expertise|knowledge|experience|talent
    wealth|depth|breadth|abundance|treasure|fountain|font|mine trove? of insight|wisdom|skill|skills
    strategic|holistic|fresh|unique lens|perspective|mindset|outlook|viewpoint|thinker|thinking|partner to|on|in|and|for
    broad|big-picture|principled|customer-centric lens|perspective|mindset|outlook to|on|in|and|for
    broad|big-picture|principled|customer-centric viewpoint|thinker|thinking|partner to|on|in|and|for
    brings a|an|the|his|her _? _? lens|perspective|mindset|energy|presence|calm
    brings a|an|the|his|her _? _? passion|rigour|rigor|positivity|wisdom|maturity
    staff-level|senior-level|principal-level|director-level scope|maturity|judgement|judgment|thinking|impact
    executive-level|next-level|l5-level|l6-level|l7-level scope|maturity|judgement|judgment|thinking|impact
    staff-level|senior-level|principal-level|director-level behaviours|behaviors|influence
    staff-level|senior-level|principal-level|director-level ownership|leadership|work|execution
    executive-level|next-level|l5-level|l6-level|l7-level behaviours|behaviors|influence
    executive-level|next-level|l5-level|l6-level|l7-level ownership|leadership|work|execution
    impressive|outstanding|remarkable|stunning|considerable|formidable body|range|breadth|depth|array|list|run of
    body of work with|and
    far-reaching|wide-reaching|long-lasting|outsized influence|impact|effect|contribution
    immense|profound|tangible|undeniable influence|impact|effect|contribution
    eye for detail|quality|design|clean|the; rare|keen|sharp|good|great|sixth eye|nose|ear|sense|gift for|of
    secret weapon; driving force; prime mover
    key|main|major|real|true driver|catalyst|mover|engine|pillar|anchor|leader of|in|for|behind; linchpin; lynchpin
    cornerstone of; backbone of the|this|our; bedrock of
    beating heart; heart and soul of the|this|our; pillar of the|this|our|strength; rock of the|this|our; unsung hero
    hidden gem; a|an|absolute|real|true|our powerhouse|dynamo|trailblazer|trail-blazer
    lost without him|her|them|you; without him|her|them|you we'd|we|nothing|none|this ... be|have|lost|sunk|nowhere
    where would we be; what we'd have|do done? without
    don't know what|where|how we'd|we|i'd ... without; first name on; team sheet; mvp of; x factor
    most valuable player|member
    people|everyone|everybody|we all? trust|trusts|respect his|her|their|him|them|you|your|to|working
    people|everyone|everybody|we all? respects|admire|admires|value his|her|their|him|them|you|your|to|working
    stakeholders|peers|teams|others all? trust|trusts|respect his|her|their|him|them|you|your|to|working
    stakeholders|peers|teams|others all? respects|admire|admires|value his|her|their|him|them|you|your|to|working
    people|everyone|everybody|we all? values|adore|adores|seek|seeks|love|loves his|her|their|him
    people|everyone|everybody|we all? values|adore|adores|seek|seeks|love|loves them|you|your|to|working
    stakeholders|peers|teams|others all? values|adore|adores|seek|seeks|love|loves his|her|their|him
    stakeholders|peers|teams|others all? values|adore|adores|seek|seeks|love|loves them|you|your|to|working
    trust|trusts|value ... judgement|judgment|opinion|instincts|word and|for|without|completely|implicitly
    values|respect|respects ... judgement|judgment|opinion|instincts|word and|for|without|completely|implicitly
    can't|cannot|couldn't|never get enough
    would|i'd|we'd|everyone gladly|happily|all? work|follow|hire|pair|choose|pick ... again|anywhere|heartbeat
    would|i'd|we'd|everyone gladly|happily|all? work|follow|hire|pair|choose|pick ... anytime|first|him|her
    wouldn't|would pick|choose|hire|have|want him|her|them|you first|again|on|back; in a heartbeat; hands down; bar none
    by a mile; by a country; far and away; by far the best|strongest|weakest|worst|most
    best|worst|finest ... i've|we've|i|we|ever ever? had|seen|met|worked|read|known|yet
    strongest|weakest|nicest|smartest ... i've|we've|i|we|ever ever? had|seen|met|worked|read|known|yet
    my|his|her|our|their strongest|best|finest|proudest half|year|quarter|cycle|work yet|so|by|ever
    stronger|weaker|better|worse|sharper|smarter|faster than the|most|all|any|many other? candidates|peers|engineers
    stronger|weaker|better|worse|sharper|smarter|faster than the|most|all|any|many other? others|people|everyone|anyone
    lovely|beautiful|nice|neat|cracking|elegant bit|piece|example of engineering|work|code|design|kit|thinking|craft
    thing of beauty; work of art; master class; masterclass in; textbook example; class act
    nothing short of <quality>|heroic|miraculous|inspired|inspiring|genius|spectacular
    joy from|to read|behold|watch|maintain|review; dream to work|manage|review; treat to work|read|watch|review
    a joy from|to; at home in|with|on; like a duck; takes|took to it|this|the like|as; effortless; effortlessly
    like clockwork; runs|run|ran like a? clockwork|dream|swiss; swiss watch; plain sailing
    no slouch; too shabby; could do worse; nothing to complain|fault|criticise|criticize; hard to fault; hard to beat
    hard act to follow; tough act to follow; can't go wrong; not|never to be messed|underestimated
    not|n't|wasn't|isn't our|his|her|their|your|my|exactly finest|best|greatest hour|work|moment|hour; finest hour
    isn't|wasn't|aren't|not what it|they|we|i should|could|hoped|expected|signed|was|were
    not what we've|we|i've|i ... expect|expected|hoped|see|from
    was|is|are|were|simply|just not|n't okay|ok|acceptable|good; wasn't|isn't okay|acceptable|good
    unacceptable; beneath you|him|her; not good enough; not up to it|snuff; not fit for
    not the half|year|quarter|cycle|level|standard|result|performance|engineer|lead we|i|you
    not the kind|sort|level|standard|quality of ... expect|expected|hoped|want|from
    we|i expect|expected much|far|so|a|lot|more|better more|better|lot? from|of; expect more from; expect better from|of
    someone at his|her|their|your|this level|grade|stage; at your|his|her|their|this grade|level|stage of?
    to be proud of; be very? proud of
    make|makes|made us|me|everyone|the proud
    give|gives|get|deserves|deserve that|this|him|her|them|a|_ _? raise|medal|award|promotion|oscar|bonus
    in all but title|name; in everything but title|name; high-water mark; high water mark
    new|the benchmark|standard for; set|sets the|a|new high|new? bar|benchmark|standard|water
    fallen|fell|falls|falling very|far|well|woefully? short of|on all|our|my|every|what|expectations|his|her|their|your
    carry|carrying|babysit|babysitting|rescue|rescuing|cover|covering|hold|hand-hold|chase|chasing him|her|them|you
    out of his|her|their|your depth; in over his|her|their|your; passenger on|in; coasting|coasted|coasts; cruising
    cruise control; on autopilot
    asleep at the; missing in action; mia for|on|during; all talk; all hat; more heat than; shadow of his|her|their|your
    off the boil; half the engineer|lead|manager; waste of space|time|oxygen; square peg
    not cut out; one-trick pony
    hard|painful|rough|tough to sit|watch|read|listen|follow|stomach|swallow|defend
    difficult|excruciating|uncomfortable|awkward to sit|watch|read|listen|follow|stomach|swallow|defend
    makes my|your|our teeth|skin|eyes|heart|head|blood itch|crawl|bleed|sink|hurt|boil|sing
    aren't|isn't|not worth the paper|pixels|effort|time|salary
    being|is|been|was|such|true|real an? inspiration|asset|credit to|for|and
    being|is|been|was|such|true|real|an an? blessing|gift|treasure|legend|delight to|for|and
    inspiration to|for us|all|others|me|the; an inspiration
    great|good|amazing|fantastic|excellent|awesome work|job|stuff|things you|he|she|they|all
    it|what was|is disappointing|embarrassing|shocking|shameful what|how|that|to|when
    it|what was|is impressive|amazing|outstanding|brilliant|dismal what|how|that|to|when
    very good|strong|poor|weak|high|solid performance|year|half|performer; overall rating|performance
    solid three|four|two|five|performer|citizen|contributor
    in|across all|every aspects|aspect|respects|respect|way|areas|facets|dimension|dimensions of; across the board
    on all|every fronts|front; in every way|respect|sense|aspect; day in day|and; time and time|again; without fail
    through and through
    just|simply|so much better when|with|for|than; the better for; better for it|having|his|her|their
    left|what's to say|left about|to; speaks|speak volumes; goes|go without saying
    needs|need no introduction|explanation; says it all; enough said; nuff said
    hand in every|everything|all; desk it needs|lands
    absolute|total|complete|utter unit|legend|machine|hero|beast|star|weapon
    absolute|total|complete|utter joy|delight|pleasure|mess|shambles|disaster|nightmare|pro
    an archaeology|a car crash|dig; car crash; train wreck; dumpster fire; dog's dinner; dog's breakfast; house on fire
    takes|took|take things|it|everything in his|her|their|stride; in his|her|their|your stride; cool head; calm head
    steady hand|hands
    good|great|true|valued|lovely|wonderful|fabulous colleague|teammate|human|egg|sport|soul|team-mate; breath of fresh
    shining star|light|example; leading light; guiding light|star
    without equal|peer|parallel|rival|compare|comparison; second to nobody; beyond compare|reproach
    one of the|our|my|their few|rare
    makes|make|made me|us|everyone|anyone wince|cringe|shudder|despair|groan|sigh
    makes|make|made me|us|everyone|anyone proud|grin|smile|jealous|nervous|cry|weep
    regarded|seen|viewed|considered|thought|recognised|recognized of? as? one|among of|the
    as an|the? expert|authority|reference|oracle in|on|for
    one of the|our|my|their better|stronger|steadier|sharper|weaker|calmer|brighter|smarter|quicker|slower
    one of the|our|my|their safer|finer|abler|nicer|worse|brightest|sharpest|smartest|quickest|safest|nicest
    best|strongest|finest|worst|weakest|smartest _? _? we|i|they|you got|had|ever|employ|employed|hired|hire|own|can
    best in the|our|this business|building|company|class|team|org|office|industry
    so|badly|bitterly|sorely|deeply let|disappointed|underwhelmed|impressed down|by|with|in
    rarely|never|hugely|really|very let|disappointed|underwhelmed|impressed down|by|with|in
    sharpest|smartest|brightest|safest|steadiest|calmest _? _? engineer|mind|hands|developer|tester|person|head|eye|tool
    no notes; chapeau; bravo; take a bow; round of applause; worth every penny|cent; money's worth
    punches|punch|punched above|well
    brings|bring|brought order|calm|clarity|joy|sunshine|energy|structure to|out|with|everywhere
    leaves|leave|left everyone|everything|everybody|others|things better
    raises|raise|raised everyone|everybody|our|the|us ... game|level|sights|standard|standards|floor
    safe|capable|good|expert hands; steady|steadying|calming influence|presence|hand
    below|under|short|shy|wide of? what|where|his|her|their|your ... best|needed|required|capable|should; not a patch on
    nothing to write; run of the mill; bog standard|bog-standard; nothing special|remarkable|much|spectacular
    lost for words; words fail|can't; where do i|we start|begin
    what more|else can|could|is i|we|you|there? ... say|ask|want
    """
