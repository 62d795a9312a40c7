"""Adverbs and nouns of time, sequence, place and manner. Rhythms (weekly), promptness (immediately), permanence and
reach (always, everywhere) are claims and are not here."""

MANNER = """
abreast abruptly accidentally accordingly actually additionally admittedly afresh albeit alike allegedly along
alongside alphabetically also alternatively altogether ambiguously amid analogously anew anyhow anyplace anyway apart
apparently approximately arguably aside back backwards barely barring basically behind besides bodily briefly broadly
by-the-by casually chiefly chronologically circa close closely coincidentally collaterally collectively comparably
comparatively compositely conceivably concisely concretely conditionally confessedly contrarily conversely
correspondingly descriptively differently directly disjointedly doubtfully doubtless duly either else endwise equally
equivalently essentially evenly evidently exactly expectedly explicitly expressly face-to-face factually fairly
figuratively formally formatively forth fortunately forward fractionally frankly further furthermore generally
generically generously geographically gradually half half-way halfway haltingly hand-in-hand hardly hence hereby
honestly however hypothetically ideally identically implicitly imprecisely incidentally incompletely inconclusively
indeed indirectly individually inexactly informally inherently instead inter-alia interchangeably interestingly
inversely inwardly ironically jointly just largely laterally lengthwise likelier likewise literally logically loosely
mainly manifestly marginally maybe meanwhile merely mildly modestly moreover mutually namely narrowly nearly
nevertheless newly nominally nonetheless notably notwithstanding nowhere numerically obliquely offhand on-site openly
orally originally ostensibly otherwise outwardly overall overtly parenthetically partially partly passively per
perhaps peripherally pertinently physically piecemeal plainly plausibly plus positionally possibly practically
precisely preferably presumably primarily principally privately probably progressively properly proportionally
proportionately proverbially provisionally purely pursuant quietly quite rather really reciprocally regardless
relatively reportedly respectively retrospectively roughly scarcely schematically seemingly separately side-by-side
silently similarly simply sincerely slightly so somehow somewhat specifically speculatively spontaneously step-by-step
stepwise straight subtly successively superficially supposedly surprisingly symbolically tacitly tentatively
thematically thereby therefore though thus together tonight truly typically ultimately unchanged undoubtedly unduly
unevenly unexpectedly unfortunately unofficially upon upright vaguely variously verbally verbatim verbosely versus
vertically via vice-versa virtually vocally well whatsoever whereby whereupon wherever whichever wholly willingly
"""

WHEN = """
after afterward afterwards ago ahead already before beforehand concurrently consecutively currently due during earlier
eventually finally first firstly formerly from hereafter heretofore hitherto initially last lastly lately later
latterly meantime meanwhile midway momentarily nearby next nowadays once originally overdue past pending presently
previously prior recently secondly sequentially shortly simultaneously since soon subsequently temporarily then thence
thereabouts thereafter thereupon thirdly till ultimately underway until whence yet
"""

TIMES = """
advent aftermath age anniversary annum autumn beginning birthday bout break breakfast breather course date dawn
daybreak daylight daytime duration dusk eleventh-hour end eon epoch era eve event future gap half half-term heyday
hiatus interim interlude intermission interval juncture lapse lead-in length lifetime lull lunch lunchtime meantime
midday middle midnight midpoint midsummer midweek moment morning night-time nightfall nighttime noon occasion
occurrence onset outset overlap past period phase point postscript prelude present recess run run-up sequel sequence
session shift sitting sojourn span spell spring springtime start stint stretch summer sundown sunrise tea-time term
time time-frame timeframe timescale timespan turn vigil wait week-end winter wintertime
"""

PLACES = """
area around aside back background beginning boundary centre corner corridor desk destination distance district
downstairs edge end entrance floor front halfway hall here home inside interior kilometre layout left location metre
middle nearby neighbourhood nowhere office opposite origin outside part place point position proximity rear road room
seat side somewhere space spot stead there top upstairs venue vicinity whereabouts yard
"""

PERIODS = "second minute hour day night week weekend month quarter year morning afternoon evening fortnight"
"""Free in the singular, where no rhythm is told ("an hour and a half", but not "every week")."""
