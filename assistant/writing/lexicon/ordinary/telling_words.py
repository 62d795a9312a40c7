"""Words of reporting: nouns for what was said or written in general, and for people as the report speaks of them.

Roles and titles, and kinds of documents that are work in themselves (design document, postmortem), are not here.
"""

SAYINGS = """
abstract account adage addendum afterthought annotation answer aside assertion blurb bullet byline caption caveat chat
citation clarification clause closing comment commentary comments contents conversation correspondence definition
description detail digest digression disclaimer discourse enquiry entry epigraph epilogue excerpt exchange explanation
exposition expression extract footnote foreword gloss glossary heading headline hint idea impression information input
inscription introduction jotting legend lettering line mention monologue narrative nomenclature notation note
note-taking notes notice observation opinion outline overview paragraph parenthesis parlance passage phrase phrasing
postscript preface prose précis quip quotation quote reading recap recital recollection reference remark reminder
reply response rubric saying section sentence slogan snippet statement story subheading subtitle suggestion summary
synopsis tagline tale term terminology text thought title topic transcript utterance view vocabulary wording wordings
words write-up
"""

PEOPLE = """
addressee adult alumni anyone asker attendee author bystander caller co-author colleague companion contact counterpart
fellow figure folk guest guests hand herself himself holdout human individual insider itself listener member name
namesake newcomer observer oneself onlooker other outsider pair participant passer-by peer people person reader
recipient respondent self side somebody someone straggler stranger teammate themselves trio viewer visitor writer
"""
