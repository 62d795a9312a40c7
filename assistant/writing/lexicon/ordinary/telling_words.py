"""Words of reporting: nouns for what was said or written in general, and for people as the report speaks of them.

Roles and titles, and kinds of documents that are work in themselves (design document, postmortem), are not here.
"""

SAYINGS = """
account annotation answer bullet caption clause comment commentary comments contents definition description detail
enquiry entry explanation expression footnote heading hint idea impression information input line mention narrative
notation note note-taking notes notice opinion outline paragraph parenthesis passage phrase phrasing quotation quote
reading recap remark reminder reply response section sentence statement story suggestion summary term text thought
title topic transcript view wording words write-up
"""

PEOPLE = """
adult alumni anyone attendee author bystander co-author colleague companion contact counterpart fellow figure folk
guest guests hand herself himself human individual itself listener member name namesake newcomer oneself onlooker
other pair participant passer-by peer people person reader recipient respondent self side somebody someone teammate
themselves trio viewer visitor writer
"""
