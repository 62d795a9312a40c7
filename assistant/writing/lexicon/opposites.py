"""Words of which one cannot stand for the other: opposites, and the members of one set that engineers choose from.

A line is a set; `|` parts its members, and words with a blank between them are one member.
"""

from __future__ import annotations

OPPOSITES = """
online | offline
internal | external
inside | outside
manual manually hand | automatic automated automatically automate
synchronous synchronously sync | asynchronous asynchronously async
upstream | downstream
inbound incoming ingress | outbound outgoing egress
public | private
upper | lower
top | bottom
left | right
minimum min minimal | maximum max maximal
junior | senior
oldest earliest | newest latest
old legacy former previous | new
smallest | largest biggest
fastest | slowest
shortest | longest
highest | lowest
best | worst
better | worse
easier simpler | harder
cheaper | costlier pricier
faster quicker | slower
open opened reopened | closed
enabled enable | disabled disable
accepted approved accept approve | rejected refused declined reject refuse decline
agreed | disagreed
passed passing pass succeeded succeed success | failed failing fail failure
won win | lost lose
gained gain | lost lose
early earlier sooner | late later
positive positives | negative negatives
true | false
more | fewer less
raise raised increase increased | lower lowered decrease decreased reduce reduced
expand expanded extend extended | shrink shrunk
widen widened broaden broadened | narrow narrowed
lengthen lengthened | shorten shortened
accelerate accelerated | slow slowed
loosen loosened relax relaxed | tighten tightened
strict stricter | lenient loose looser
add added | remove removed delete deleted drop dropped
create created | delete deleted destroy destroyed
attach attached | detach detached
mount | unmount
grant granted | revoke revoked
allow allowed | deny denied forbid forbade forbidden block blocked
join joined | leave left quit
start started begin began | stop stopped finish finished end ended
open | close
merge merged combine combined | split separated
push pushed | pull pulled
send sent | receive received
buy bought | sell sold
lend lent | borrow borrowed
import imported | export exported
encrypt encrypted | decrypt decrypted
encode encoded | decode decoded
compress compressed | decompress decompressed
serialise serialised serialize serialized | deserialise deserialised deserialize deserialized
acquire acquired | release released
centralise centralised centralize centralized | decentralise decentralised decentralize decentralized
hire hired | fire fired
producer producers | consumer consumers
publisher publishers | subscriber subscribers
sender | receiver
caller | callee
primary main | secondary
active | passive standby
static | dynamic
stateful | stateless
blocking | nonblocking
optional | mandatory required
temporary temporarily interim provisional | permanent permanently
common frequent | rare
partial partially partly | full fully complete completely
horizontal horizontally | vertical vertically
"""

COORDINATES = """
phone phones smartphone smartphones handset handsets iphone iphones | tablet tablets ipad ipads \
| watch watches smartwatch smartwatches | laptop laptops | tv tvs television
email emails | sms | letter letters
contractor contractors freelancer freelancers | employee employees
buyer buyers | seller sellers
doctor doctors | nurse nurses | patient patients
teacher teachers | student students pupil pupils
row rows | column columns
header headers | footer footers
debit | credit
morning mornings | afternoon afternoons | evening evenings
wired | wireless
pickup | delivery | returns
passenger passengers | freight cargo
indoors | outdoors
training | inference serving
encoder encoders | decoder decoders
domestic | international
indoor | outdoor
urban | rural
retail | wholesale
weekday weekdays | weekend weekends
adult adults | child children
parent parents | child children
tenant tenants | landlord landlords
supplier suppliers | customer customers
host hosts | guest guests
lender lenders | borrower borrowers
arm arm64 | x86 x86-64 amd64
solar | wind | hydro | nuclear
petrol | diesel | electric
hardware | software | firmware
analog analogue | digital
read reads reading | write writes writing
insert inserts | update updates | delete deletes | select selects
get | put | post | patch
client clients | server servers
frontend front-end ui | backend back-end | middleware
staging stage | production prod | development dev | test qa | preview | sandbox
ios iphone | android
mac macos | windows | linux
web | mobile | desktop
chrome | firefox | safari | edge
upload uploads uploading | download downloads downloading
encryption encrypt | compression compress | hashing hash | signing | deduplication dedup
unit | integration | load | regression | smoke | acceptance | performance | contract | end-to-end e2e | penetration \
| stress | snapshot | fuzz | chaos | soak | property
debug | info | warn warning | error errors | trace | audit | access
image images | audio | video | text
login sign-in signin | logout | signup sign-up registration | unsubscribe | checkout
cpu | gpu | memory ram | disk storage | network bandwidth | io
hourly hour | daily day | weekly week | monthly month | quarterly quarter | yearly annual annually year
first | second | third | fourth | fifth | last
morning | afternoon | evening | night
monday mon | tuesday tue | wednesday wed weds | thursday thu | friday fri | saturday sat | sunday sun
north northern | south southern | east eastern | west western
lcp | inp | cls | fcp | ttfb | fid | tbt
p50 median | p90 | p95 | p99 | p999 | average mean avg
latency | throughput | availability uptime | bandwidth | accuracy | durability
precision | recall
cache caches | queue queues | database db | index indexes
master leader primary | replica follower secondary
input inputs | output outputs
request requests | response responses
row rows | column columns
authentication authn | authorisation authorization authz
incident incidents | ticket tickets | bug bugs | feature features
design | implementation | documentation docs | testing
library | service | framework | tool
email emails | sms | push | chat
rest | graphql | grpc | soap
json | xml | yaml | protobuf avro | csv | parquet
sql | nosql
vertical | horizontal
batch | streaming stream | realtime real-time
hot | warm | cold
blue | green
black-box | white-box
buyer buyers | seller sellers
rider riders | driver drivers
reader readers | writer writers
patient patients | doctor doctors clinician clinicians
teacher teachers | student students pupil pupils
employee employees | contractor contractors
invoice invoices | receipt receipts | refund refunds | payment payments
debit | credit
eu european | us american | apac asian
director | manager | engineer | intern
red | amber yellow | green
"""

PREFIXES = (
    "over under",
    "up down",
    "en dis",
    "in de",
    "in out",
    "in ex",
    "im ex",
    "pre post",
    "on off",
    "inter intra",
    "multi single",
    "super sub",
    "fore back",
    "a de",
    "en de",
    "em dis",
    "front back",
    "max min",
    "macro micro",
)
"""Beginnings that turn the rest of a word round: over-provisioned, under-provisioned."""

NEGATING = ("un", "non", "mis", "dis", "de", "ir", "il", "im", "in", "anti")
"""Beginnings that deny the rest of a word: mismatch, deactivate."""
