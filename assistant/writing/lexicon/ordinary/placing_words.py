"""Adverbs and nouns of time, sequence, place and manner. Rhythms (weekly), promptness (immediately), permanence and
reach (always, everywhere) are claims and are not here."""

MANNER = """
behind accordingly actually additionally admittedly afresh albeit alike alongside also alternatively altogether anew anyhow
anyway apart apparently approximately arguably aside back barely basically besides briefly broadly by-the-by chiefly
closely collectively comparatively concretely conversely correspondingly differently duly either else essentially
evenly evidently exactly expressly factually fairly formally forth forward frankly further furthermore gradually half
hand-in-hand hardly however incidentally indeed indirectly individually informally inherently instead jointly just
largely likewise literally loosely mainly meanwhile merely moreover mutually namely nearly nevertheless nominally
nonetheless notwithstanding nowhere numerically on-site openly orally originally otherwise overall partially partly
perhaps pertinently physically plainly plus possibly practically precisely presumably primarily principally privately
probably progressively properly proportionally proportionately purely quietly quite rather really regardless
relatively respectively roughly scarcely seemingly separately silently similarly simply slightly so somehow somewhat
specifically straight successively supposedly tentatively though thus together truly typically ultimately unchanged
unduly unevenly unexpectedly variously verbally verbatim versus via vice-versa virtually well whatsoever wholly
willingly
"""

WHEN = """
after afterward afterwards ago ahead already before beforehand concurrently consecutively currently due during earlier
eventually finally first firstly formerly from hereafter heretofore hitherto initially last lastly lately later
latterly meantime meanwhile midway momentarily nearby next nowadays once originally overdue past pending presently
previously prior recently secondly sequentially shortly simultaneously since soon subsequently temporarily then thence
thereabouts thereafter thereupon thirdly till ultimately underway until whence while yet
"""

TIMES = """
aftermath age anniversary beginning course date dawn duration end epoch era eve event future half interim
interval lapse length lifetime meantime middle moment occasion onset outset past period phase point present run
sequence session span spell start stint stretch time time-frame timeframe timescale timespan turn while
"""

PLACES = """
area around aside back background beginning centre corner destination direction distance district edge end entrance
floor front ground halfway hall here home inside interior kilometre layout left location metre middle nearby
neighbourhood nowhere office opposite origin outside part place point position proximity road room seat side somewhere
space spot stead there top venue vicinity whereabouts yard
"""

PERIODS = "second minute hour day night week weekend month quarter year morning afternoon evening fortnight"
"""Free in the singular, where no rhythm is told ("an hour and a half", but not "every week")."""
