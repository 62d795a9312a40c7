"""Word lists that tell people, teams and products apart: common given names, department words, product names."""

from __future__ import annotations

_GIVEN_NAMES = """
aarav aaron abdul abdullah abigail abraham adaeze adam adanna ade adeel adel adele adeola adnan adrian adriana
agata agnes agnieszka ahmad ahmed aidan aigerim aiko aisha aisling aiyana ajay akash akemi akira akshay alan
alba albert alberto alejandra alejandro alena alessandra alessandro alex alexander alexandra alexandre alexei
alexis alfred alfredo ali alice alicia alina alison alistair allison alma alvaro alyssa amadou amal amalia
amanda amara ambrose amelia amelie amina amir amit amy ana anastasia anders andre andrea andreas andrei andres
andrew andrzej andy angela angelina angelo angus anh anika anil anita anja anjali ankit ann anna annabel anne
annette annika anouk anselm anthony antoine anton antonia antonio anya aoife arash archana ari ariana arjun arlo
armando arnaud arne artem arthur arturo arun arya asha asher ashish ashley ashok asma astrid atsuko audrey
aurelia aurora ava avi axel aya ayaan ayesha aylin ayman ayse babak baptiste barbara bart bartosz beata beatrice
beatriz becky belinda ben benedict benedikt benjamin benoit bernard bernd bert beth bethany betty bianca bilal
bill birgit bjorn björn bob bogdan boris brad brandon brenda brendan brett brian bridget brigitte britta brook
bruna bruno bryan bryce caitlin caleb callum calvin camila camilla camille candice carina carl carla carlo
carlos carmen carol carole carolina caroline carolyn carsten cary catalina catherine cathy cecile cecilia cedric
celeste celia celine cesar chandra chantal charlene charles charlie charlotte chelsea chen cheng cheryl chiara
chidi chika chinedu chioma chloe chris christian christina christine christoph christopher chukwu ciara cillian
cindy claire clara claudia claudio clemens clement clive cody colette colin colleen connor conor conrad
constance cora corey corinna corinne cristian cristina curtis cynthia cyril daisy dale damian damien damon dan
dana daniel daniela daniele danielle danny daphne dario darius darko darren darya dave david dawn dean debbie
deborah declan deepa deepak deirdre delia delphine denis denise dennis derek desmond dev devika diana diane
didier diego dieter dietmar dilip dimitri dina dinesh dirk divya dmitri dmitry dominic dominik dominika don
donald donna dora doreen doris dorota dorothy doug douglas dov duncan dustin dylan eamon ebba ed eddie edgar
edith edmund eduardo edward edwin efua eileen eilidh ekaterina elaine eleanor elena elias elif elijah elin elina
elisa elisabeth elise eliza elizabeth ella elle ellen elliot elliott eloise elsa elvira emeka emil emilia emilie
emilio emily emma emmanuel enrico enrique enzo eric erica erich erik erika erin ernest ernesto esra esteban
estelle esther ethan eugene eugenia eva evan eve evelyn evgeny ewa ewan fabian fabio fabrice fadi faisal farah
farhan farid fatima fatou fatoumata federica federico felicia felicity felipe felix femi ferdinand fergus
fernanda fernando filip filippo finn fiona flavia flora florent florian folake francesca francesco francis
francisca francisco franco francois frank franz françois fraser fred freddie frederic frederick frederik freya
fritz fumiko gabriel gabriela gabriele gabrielle gareth gary gaurav gavin gemma geoff geoffrey george georgina
gerald gerard gerd gerry gertrude giacomo gianluca gil gilbert giles gina giorgio giovanna giovanni gisela gita
giulia giuseppe gloria gonzalo gopal gordon grace graeme graham greg gregor gregory greta grzegorz guillaume
guillermo gunnar gustav gustavo guy gwen habib hadi hadiza hakan hamid hamza hana hanif hanna hannah hannes hans
harald hari harold harriet harrison harry haruka haruki haruto harvey hasan hassan hayley hazel heather hector
heidi heike heiko helen helena helene helga hella helmut hendrik henri henrietta henrik henrike henry herbert
hermann hilary hilda hiro hiroshi hitomi holger holly hooman horst howard hubert hugh hugo huma hussein ian
ibrahim ida idris ifeoma ignacio igor ikram ilaria ilja ilona ilse iman imani imran ina ines ingo ingrid inigo
iqbal ira irena irene irina iris irma isaac isabel isabella isabelle isla ismail ivan ivana ivo ivy jack jackie
jacob jacqueline jacques jae jaime jake jakob jakub jamal james jamie jan jana jane janet janice janina janine
janos jared jarek jarrod jasmin jasmine jason jasper javier jay jaya jean jeanette jeff jeffrey jelena jen jenna
jennifer jenny jens jeremy jerome jerry jess jesse jessica jesus jian jill jim jimena jimmy jin jing jo joachim
joan joana joanna joanne joao joaquin jochen jodie jody joe joel joelle johan johann johanna johannes john
johnny jolanta jon jonas jonathan jonna jorg jorge jorgen jose josef joseph josephine josh joshua josé joy joyce
joão juan juanita judith judy juha jules julia julian juliana julie julien juliet julio julius jun jung jurgen
justin justina justyna jörg jürgen kai kaja kamal kamil kamila kamran karan kareem karen karim karin karina karl
karla karsten karthik kasper kate katerina katharina katherine kathleen kathryn kathy katie katja katrin katrina
katy kavita kaya kayla kayode kazuki kei keiko keith kelechi kelly kelvin ken kenji kenneth kenny kenta kerry
kerstin kevin khadija khaled khalid kieran kim kimberly kira kiran kirsten kirsty klara klaudia klaus koen kofi
kojo konrad konstantin kris krishna kristen kristian kristin kristina kristof krystyna kumar kurt kwabena kwame
kyle kylie lachlan lakshmi lamar lamine lana lara larissa larry lars latoya laura lauren laurence laurent layla
lea leah leandro lee leena leif leila lena lenka leo leon leona leonard leonardo leonie leonor leroy lesley
leslie leticia lev levi lewis lia liam lidia liesbeth lila lili lilian liliana lily lin lina linda ling linnea
linus lionel lisa lise liu liv livia liz liza lloyd logan lola lorena lorenzo loretta lorna lorraine lotte lou
louis louisa louise luc luca lucas lucia luciana lucie lucien lucy ludmila ludovic ludwig luigi luis luisa luiz
lukas lukasz luke luna lydia lyn lynn lynne maarten maciej maddie madeleine madhu mads magda magdalena maggie
magnus mahesh mahmoud mai maia maja malcolm malik malin mamadou manfred manish manon manuel manuela mara marc
marcel marcela marcelo marcin marco marcos marcus marek margaret margarita margot maria mariam mariana marianne
marie marija marika marilyn marina mario marion marisa marit marius mariusz marjan marko markus marlene marlon
marta martha martin martina martine marvin mary maryam masha massimo mateo mateus mateusz mathias mathieu
mathilde mats matt matteo matthew matthias matthieu maud maureen maurice mauricio mauro max maxime maximilian
maya meera megan mehdi mehmet mei melanie melinda melissa meredith merel merle mette mia micah michael michaela
michal michel michele michelle mick miguel mihai mika mikael mike mikhail mila milan milena miles milica milo
milos mina minh mira miranda mireille miriam mirjam miroslav misha mitch moe mohamed mohammad mohammed mohan
mohit moira molly mona monica monika monique morgan moritz morten moses mostafa muhammad mukesh murat murray
musa mustafa myra nadia nadine naima naledi nancy naoko naomi narges nasser nastya nata natalia natalie natasha
nate nathalie nathan nathaniel neal neema neha neil nelly nelson nia niamh niccolo nicholas nick nicklas nico
nicola nicolas nicole nidhi nigel nikhil nikita niklas nikola nikolai nikolas nikos nils nina ning nisha nitin
noa noah noel noelia noemi nomvula noor nora norbert noriko norma norman nuno nur obi obinna octavia oksana ola
olaf ole oleg olena olga oliver olivia olivier olumide omar omer omid oren orla orlando oscar oskar osman oswald
otto owen pablo padma palesa paloma pamela paolo parisa parvati pascal pat patrice patricia patrick patrik
patrycja paul paula pauline paulo pavel pawel paweł pedro peggy pekka penelope penny per perla pete peter petr
petra petros phil philip philipp philippa philippe phillip phoebe pia pierre piet pieter pilar piotr pooja
prakash pranav prasad prashant priscilla priya quentin quinn rachel rachid radek rafa rafael rafal raghav rahel
rahul rainer raj raja rajesh rajiv rakesh ralf ralph ramesh ramon ramona rana randall randy ranjit raoul raphael
raquel rashid rasmus raul ravi raymond rebecca reena reggie regina reinhard remco rena renata renate renee rené
reza rhys ricardo riccardo richard rick ricky rikard riku rina rita ritu rob robbie robert roberta roberto robin
rocio rod roderick rodney rodrigo roger rohan rohit roland rolf romain roman romina ron ronald ronan ronnie rory
rosa rosalie rosalind rosanna rosario rosemary rosie ross rowan roxana roxanne roy ruben rudolf rui rupert
russell ruth ryan ryo ryota saad sabina sabine sabrina sadia sai said saif saira sakura salim sally salma salman
salome sam samantha sameer samir samira samuel sander sandra sandro sandy sanjay sanne santiago santosh sara
sarah sasha saskia satish satoshi saul savannah scott sean sebastian sebastien selim selina selma serena serge
sergei sergey sergio seth seung seyed shane shannon sharon shaun shauna shawn sheila shelley shirin shirley shiv
shivani shreya shruti shu sibusiso siddharth sidney siegfried sigrid silas silke silvia simon simona simone sina
siobhan sithembile siv slava sneha sofia sofie sol solveig sonia sonja sonya soo sophia sophie soraya soren
stacey stan stanislav stanley stefan stefanie stefano steffen stella stephan stephane stephanie stephen steve
steven stewart stuart subhash sue sui suki suman sunil sunita sunniva suresh susan susana susanna susanne
suzanne suzie sven svetlana sylvain sylvia sylvie søren tadeusz takashi takeshi tamar tamara tamika tania tanja
tanvi tanya tara tarek tariq tasha tatiana taylor ted temitope teo teresa terrence terry tess tessa thabo
thandeka thandiwe thea theo theodora theresa therese thiago thierry thomas thorsten tiago tibor tiffany tihana
tilda tim timo timothy tina tobias toby todd tom tomas tomasz tommaso tommy tomoko tomás toni tony torsten
tracey tracy trevor tricia trine trinh tristan tuan tyler tyrone uche uma umar ursula usha uta uwe vadim
valentin valentina valeria valerie vanessa vasco vasil veena venkat vera verena vernon veronica veronika vicki
vicky victor vidya vijay vikas vikram viktor viktoria vincent vincenzo vinod viola violet violeta virginie
vishal vitor vivek vivian viviana vlad vladimir volker wahid waleed walter wanda wanjiru warren wayne wei wendy
werner wes wesley wilfred wilhelm william wilma wim wojciech wolf wolfgang xavier xenia xiao xin yael yan yana
yannick yara yash yasin yasmin yasmine yasuko ye yelena ying yoko yolanda yonatan yosef youssef yu yuan yui yuka
yuki yuko yulia yuri yusuf yuto yvette yvonne zach zachary zahra zainab zara zdenek zeynep zhen zhi zoe zofia
zoltan zuzana łukasz
"""
GIVEN_NAMES = frozenset(_GIVEN_NAMES.split())
"""Given names seen often in engineering teams of several continents, without those that are also months or verbs."""

_TEAM_WORDS = """
accounting accounts ads analytics android apps architecture auth authentication backend backoffice billing brand
capacity catalog catalogue checkout cloud commerce communications community compliance connectivity console
content controlling core corporate crm customer data database databases dba delivery design desktop devex
devices devops dispatch docs documentation editorial education embedded enablement engagement engineering
enterprise experience experimentation finance firmware fleet foundation foundations fraud frontend fulfillment
fulfilment games gateway governance growth hardware helpdesk hr identity infosec infra infrastructure insights
integrations integrity internal inventory ios it kernel kyc labs ledger legal localisation localization
logistics loyalty maps marketing marketplace matching media merchandising merchant messaging ml mobile
monetisation monetization network networking notifications observability office onboarding operations ops
partnerships payment payments payouts payroll performance personalisation personalization platform portal
pricing privacy procurement product productivity profile promotions publishing purchasing qa quality ranking
rankings recommendations recruiting recruitment reliability research retail retention returns revenue risk
routing safety sales scheduling science sdk search security seo settlement settlements shipping simulation site
sourcing sre storage storefront stores strategy streaming studio success supply support talent tax telemetry
tooling tools transport travel treasury trust ux vendor video warehouse warehousing web website workflow
"""
TEAM_WORDS = frozenset(_TEAM_WORDS.split())
"""Words that engineering organisations name their teams by."""

_TEAM_NOUNS = """
chapter crew department dept division group guild org organisation organization pod squad squads team teams
tribe
"""
TEAM_NOUNS = frozenset(_TEAM_NOUNS.split())
"""Nouns that make a team of the words before them."""

_COMMON_WORDS = """
a about above across actual after again against all almost along already also although always among an and
another any anybody apps april are around as asked at august away back be because been before behind being below
beside between beyond big both but by can chapter clients companies completed could customers daily day days
december despite developers did do does done down due during each early either else end engineer engineering
engineers even every everybody everyone everything exec extra far feb february few final finally first five
following for four friday from full further h1 h2 had half handed has have having he her here hers him his how
however i if in including initial inside instead into is it its january jul july june just key large largest
last late later latest launch lead least left less like little lots main major man manager managers many mar
march may maybe me meanwhile mentor merchants minor monday month months more morning most much multiple must my
near nearly need never new next no nobody none nor not notes nothing november now october of off often old on
once one only onto or other others our out outside over own part past people phase plus possibly previous q1 q2
q3 q4 quarter quite rather rest result results reviews same saturday second section see senior sept september
services several shall she should simply since six so some somebody someone something soon staff still such
summary sunday teams ten than thanks that the their them then there these they thing things third this those
though three through throughout thursday thus till to today together tomorrow too top total towards tuesday two
under unlike until up upon us use used users very via was we wednesday week weekly weeks well went were what
when where whether which while who whole whose why will with within without work working year years yes
yesterday yet you your
"""
COMMON_WORDS = frozenset(_COMMON_WORDS.split())
"""Words that are capitalised at the head of a sentence or in dates without naming anybody."""

_PRODUCT_WORDS = """
access adobe agile ai airbnb airflow airtable akka alexa algolia alibaba amazon amplitude angular ansible antd
apache api apigee apis apollo appium apple argo argocd arm artifactory asana asp astro astronomer athena atlas
atlassian auth0 avro aws azure backstage bamboo bash bazel beam bedrock bigquery bigtable bitbucket bitrise
black bootstrap buildkite c capistrano cassandra celery ceph chai chakra charts chatgpt chroma chrome circleci
cisco claude clickhouse clojure cloudflare cloudformation cloudfront cloudwatch cockroachdb codecov codex cohere
confluence consul copilot cosmos couchbase coursera css cucumber cursor cypress dagster dart dask databricks
datadog dbt debezium delta dependabot discord django docker docusaurus dotnet drf druid drupal dynamo
dynamodb dynatrace ec2 eclipse ecs edge eks elastic elasticsearch electron elixir elk ember envoy erlang eslint
ethereum etl excel expo express facebook fargate fastapi figma firebase firefox fivetran flask flink fluentd
flutter flux gatsby gcp gemini gerrit git github gitlab gitops gke go gocd golang google gpt gradle grafana
graphite graphql groovy grpc gunicorn hadoop haproxy harbor haskell hbase helm heroku hibernate hive honeycomb
html http https hudi huggingface ibm iceberg instagram intellij ipad iphone ipv6 istio jaeger jamf java
javascript jboss jenkins jest jetbrains jira jmeter jquery json junit jupyter jwt k6 k8s kafka kanban karpenter
keras keycloak kibana kinesis kong kotlin kubeflow kubernetes kustomize lambda langchain laravel launchdarkly
lighthouse linear linkedin linkerd linux llama llm llms loki looker lucene macos mariadb markdown maven mcp
medium meta metabase microsoft minio mistral mixpanel mlflow mobx mocha mongo mongodb mqtt mui mysql nagios
neo4j nestjs netflix netlify netty nextjs nginx node nodejs nomad notion npm numpy nuxt oauth objective
okta openai openapi opensearch openshift openstack opentelemetry opsgenie oracle orm packer pagerduty pandas
parquet paypal perl phoenix php pinecone playwright postgis postgres postgresql posthog postman power powerbi
powershell prefect presto prisma prometheus protobuf pubsub pulsar pulumi puppet pydantic pypi pytest python
pytorch quarkus r rabbitmq rails ray rdbms rds react redash redis redshift redux renovate retool ruby rust s3
saas safari sagemaker salesforce sap sass scala scrum selenium sendgrid sentry serverless shopify sidekiq
skaffold slack snowflake snowplow solidity solr sonarqube spanner spark splunk spotify spring sql sqlalchemy
sqlite sqs ssl storybook stripe sumo supabase svelte swagger swift swiftui tableau tailwind tanstack temporal
tensorflow teradata terraform tibco tls travis trello trino twilio twitter typescript uber ubuntu udacity
udemy unity unix vault vercel vite vitess vue wasm webassembly webflow webpack webrtc websocket windows
wiz wordpress workday xcode xgboost xml yaml yarn youtube zapier zendesk zeplin zig zipkin zookeeper zoom
"""
PRODUCT_WORDS = frozenset(_PRODUCT_WORDS.split())
"""Products, languages, protocols and companies that engineers name: neither people nor teams."""
