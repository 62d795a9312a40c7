"""Words of reporting: nouns for what was said or written in general, and for people as the report speaks of them.

Roles and titles, and kinds of documents that are work in themselves (design document, postmortem), are not here.
"""

SAYINGS = """
abstract account adage addendum afterthought annotation answer aphorism aside assertion blurb briefing bullet byline
caption caveat chapter chat citation clarification clause closing clue comment commentary comments contents
conversation correspondence definition description detail dialogue digest digression disclaimer discourse enquiry
entry epigraph epilogue essay excerpt exchange explanation exposition expression extract footnote foreword gloss
glossary heading headline hint idea impression information input inscription introduction jargon joke jotting legend
lettering line mention monologue narrative nomenclature notation note note-taking notes notice observation opinion
outline overview paragraph parenthesis parlance passage phrase phrasing postscript preface prose précis quip quotation
quote reading recap recital recollection reference remark reminder reply response rubric rumour saying section
sentence slogan snippet statement story subheading subtitle suggestion summary synopsis tagline tale term terminology
text thesis thought title topic transcript utterance view vocabulary wording wordings words write-up
"""

PEOPLE = """
addressee adult alumni amateur anyone asker attendee author being bystander caller co-author colleague companion
contact counterpart couple crowd fellow figure folk friend guest guests hand herself himself holdout human individual
insider itself listener member name namesake neighbour newcomer observer oneself onlooker other outsider pair parent
participant passer-by peer people person reader recipient respondent self side somebody someone straggler stranger
teammate themselves trio viewer visitor writer
"""
