"""Abstract containers and the shape of work: nouns that carry another noun, a number or a clause."""

CONTAINERS = """
act action activity affair approach arrangement aspect assignment attempt attention backdrop background basis body
bout business by-product byproduct case cause chance chapter characteristic choice chunk circumstance combination
component composition concept concern condition consideration content context contribution counterpart course deal
detail dimension direction distinction duty effort element emphasis endeavour entirety entry episode essence event
exception exercise experience explanation expression extent extra facet fact factor feature field figure focus form
format formulation fragment frame framing front function fundamental gist grounds half hand handling head heart hint
history idea impression inclusion indication information instance intent intention interest involvement item job kind
lack layout leftover line list lot make-up manner mass material matter meaning means measure medium mention method
mind mix mixture mode moment motion motive move nature need notion number occasion occurrence offer opening opinion
option order origin outcome outline outlook output outset pair paragraph part particular particulars pattern phase
phenomenon phrase piece place plus point portion position practice premise presence principle problem procedure
proceeding process proportion prospect provision purpose pursuit quantity question rationale reality reason reasoning
reference regard relation relationship remainder remains remit request residue respect response rest result role round
routine rundown segment sense sequence series set setting setup shape share shift shortage side sign situation slice
slot something somewhere sort source specifics spell spot stage stance stand start state statement status step stint
strand stretch structure stuff style subject subset substance substitute succession sum summary supply surroundings
task term terms theme thing thought thrust tie title topic total touch treatment trial tries try turn type undertaking
unit usage use value variant variation variety vein version view viewpoint volume way whole wording work
"""

HAPPENINGS = """
absence access account addition answer apology appearance arrival aside awareness beginning change closing coincidence
comeback coming comparison continuation contrast conversation deal delay departure difference difficulty discussion
doing effect encounter end ending entrance exchange exit expectation finding finish going happening hitch inquiry
issue journey lead-up look loss movement news objection observation obstacle occurrence parting passage passing pause
presence proposal pull push reaction reading receipt remark reminder reply responses return run running session show
silence start stay stop surprise talk trip trouble turning turnout uncertainty upshot visit wait walk wish worry
"""

PARTS = """
back base bit bulk centre edge end entirety fraction front half handful interior item length middle morsel opposite
outside pair part percentage piece point portion proportion ratio remainder rest segment share side slice sliver strip
third top trace twin unit
"""

STANDING = """
alternative base case comparison condition counterpart degree degrees difference dimension direction equivalent
example exception extent grade height intensity level limits magnitude mark original position precedent range rate
ratio reach sequence size spread stage standing standpoint starting state status tally track trend width
"""
