"""Phrases that the site must never use, in English."""

# ruff: noqa: E501 - a pattern stands on one line, however many words it lists

from __future__ import annotations

from generator.phrases import Table

ENDINGS = "s es ed d ing"
LISTS = {
    "NEGATION": "not no never nor neither nobody none without cannot avoid avoids avoiding refuse "
    "resist instead stop stops stopped stopping nothing",
    "TURN": "but then so because",
    "COUNT": "one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty "
    "ninety hundred hundreds thousand dozen dozens half halves quarter quarters third couple few "
    "several pair double triple single extra another second fifth tenth eighth both many",
    "ARTICLE": "a an the this that his her your my their its each every per whole entire",
    "SIZED": "a an of the or to and about around roughly maybe small tiny little big large huge "
    "full level heaped heaping good generous fat thick thin short long more extra less whole "
    "entire standard normal usual smaller bigger larger tenths decent strong weak light heavy "
    "fine mini medium sized proper solid",
    "MEASURE": "mg mgs milligram* milligramme* mcg µg μg ug microgram* ml mls mil mils millilit* "
    "cc ccs centilit* cl gram grams gramme* gs grammes kilo kilos ounce ounces oz capful+ cap-ful+ "
    "teaspoon* tablespoon* tsp tsps tbsp tbsps spoonful+ spoonsful syringeful+ dropperful+ "
    "matchhead+ matchstick+ bump bumps baggie baggies eightball+ gulp gulps swig swigs "
    "mouthful+ thimble* pipette+ dropper+ keybump+ tab tabs blotter+ toke tokes puff puffs "
    "pill pills tablet tablets capsule capsules tabs rail rails shard shards dab dabs wrap wraps "
    "pipetteful+ bottleful+ handful+ pinch pinches ampoule+ ampule+ vial+ hoot hoots lungful+ "
    "fingernail thumbnail",
    "PORTION": "line lines hit hits shot shots unit units point points sip sips drop drops cap caps "
    "bag bags bottle bottles syringe syringes key keys dose doses spoon spoons crystal crystals "
    "rock rocks drag drags squirt squirts splash splashes dash glug glugs bowl bowls pipe pipes "
    "glass glasses cup cups lump lumps chunk chunks sachet sachets packet packets scoop scoops "
    "dosage+ measure measures nip dram swallow swallows slam slams barrel barrels lick licks "
    "dot dots grain grains granule+ chip hitter serving+ portion+ strip+ cube+ round rounds",
    "CALM": "water tea coffee soup juice milk vaccine* vaccination* mpox hepatitis hpv flu booster+ "
    "jab jabs read write draw page paper text phone bus tram train metro worksheet sheet box "
    "help* chat support question+ list lists scale argument agenda map hotline helpline sentence+ "
    "story breath+ breathe talk plan discuss meeting yard blood saliva prep pep naloxone "
    "antibiotic* eye eyes ear nasal condom+ lube food snack meal address door room floor view "
    "opinion news message+ screen star stars score+ viral contact bold mind eyedrop+ centre+ center+",
    "DRUG": "g^ ghb gbl gbh bd gina ghb/gbl butanediol butyrolactone meth methamphetamine crystal "
    "tina mephedrone meph meow drone mcat mkat mmc ketamine ket k^ keta cocaine coke charlie mdma "
    "ecstasy molly mandy poppers amyl nitrite+ chem chems drug drugs substance substances chemsex "
    "amphetamine* cathinone* xanax benzo* heroin opioid+ lsd acid viagra sildenafil cialis kamagra "
    "pvp alpha flakka pregabalin fentanyl weed cannabis cocaine speed stimulant+ tusi pnp slam "
    "slamming gear psychedelic+ mushrooms gamma ice glass",
    "IT": "it this them these those one some stuff everything",
    "TAKE": "take takes taking took taken use using used drink drinks drinking drank swallow* snort* "
    "sniff* inhale* inhaling smoke smokes smoked smoking inject* slam slams slammed slamming shoot "
    "shoots pop popped have has had having do does did doing dose dosed dosing bump drop drops "
    "dropped try tries tried trying down downed sip sips sipped pour pours poured add adds added "
    "adding measure measured draw drew draws get gets got give gives gave given offered consume+ "
    "consumed ingest* neck necked need needs want start starts started begin begins put puts go",
    "MORE": "more extra again another",
    "RISK": "risk risks risky riskier riskiest danger* harm harms harmful overdose* overdosing kill "
    "kills killed die dies died death deaths deadly fatal unsafe poison* unconscious coma damage* "
    "infection* infect worse warning emergency ambulance seizure+ choke chokes choking injur* "
    "bleed* tear tears abscess* ulcer* hepatitis stroke collapse* psychosis heart attack strain* "
    "careful* caution unpredict* cannot warn warns burns burn accident+ "
    "naloxone hurt hurts hospital dependence dependent withdrawal faint*",
    "HIVMED": "hiv ritonavir cobicistat booster boosters medicine medicines clinic probably",
    "PLAN": "plan plans goal goals tool tools client session+ story",
    "FASTER": "faster quicker harder stronger longer better sooner quickly quick intense "
    "intensely powerful smoother instant* directly efficient* effective* rapid* deeper higher "
    "strongest fastest quickest fast further more",
    "ROUTE": "inject* snort* smok* swallow* rectal* rectum plug plugged plugging boof* booty vein+ "
    "intraven* iv nasal* nose tongue sublingual* vape vaping vapor* slam slammed slamming "
    "empty stomach orally arse ass bum anus anal* anally muscle intramuscular* gums neat crush* "
    "eyeball needle hooter pipe foil",
    "EFFECT": "high highs buzz peak effect effects rush plateau wave feeling kick trip glow horniness "
    "pleasure orgasm orgasms experience stimulation euphoria intensity session party evening night",
    "BOOST": "maximis* maximiz* boost* enhanc* intensif* heighten* potentiat* prolong* "
    "extend* stretch* amplif* sustain* optimis* optimiz* strengthen* lengthen* deepen* "
    "increase* increasing double maintain*",
    "FOOD": "meal meals dinner lunch breakfast soup rice pasta food porridge supper dish "
    "vegetable+ egg eggs friend+ something recipe+ eat eating bread cake curry stew family",
    "SAFETHING": "condom+ lube lubricant+ ticket+ food water groceries card needle+ syringe+ "
    "test+ testing self-test medicine+ medication+ prep pep pharmacy pharmacist vaccine+ naloxone "
    "tea taxi flowers present gift book books coffee snack+ fruit clothes furniture vitamins soap "
    "pizza dinner lunch drink drinks bread cinema letter appointment+ certificate website page "
    "leaflet+ filter+ wipe+ strip+ gloves toothbrush mouthguard sim charger power",
    "PRAISED": "amazing* awesome incredibl* wonderful* fantastic* unforgettabl* magic magical "
    "magically heavenly bliss blissful* divine epic glorious paradise irresistibl* invincibl* "
    "tireless* unbeatable mindblowing phenomenal fabulous marvellous marvelous superb sublime "
    "orgasmic electrifying thrilling exhilarating spectacular sensational legendary unreal mega "
    "extraordinary unstoppable godlike superhuman ecstatic breathtaking terrific stunning "
    "insanely unparalleled unrivalled incomparable delightful brilliant exquisite dreamy "
    "enchanting gorgeous ultimate unbelievabl* indescribabl* intoxicating harmless euphoric "
    "splendid awesomeness superpower+ superhero+ turbo",
    "GLAD": "perfect fun great best greatest cool beautiful lovely hot sexy wild free freer happy "
    "happiest pure joy love loving confident relaxed gentle tender sensual passionate exciting "
    "excellent good nice fine adventurous adventure liberat* creative natural enjoy* enjoyable "
    "playful mellow dream dreams gift treat delicious special open uninhibited freedom powerful "
    "attractive handsome desirable horny horniest connected connects soulful honest bold brave",
    "RECOVER": "recover recovers recovered recovery stop stops stopping quit quits quitting change "
    "changes escape escapes survive survives survived improve heal heals better again same sober "
    "free normal manage manages succeed succeeds cope forgive trust love happy healthy overcome "
    "beat beats leave leaves out return returns back enough live enjoy feel control rebuild win "
    "cured fixed helped saved repaired rid lasts works",
    "DOOM": "die dies dead death lose loses losing lost destroy* ruin* alone prison jail cemetery "
    "grave homeless street streets relapse* relapsing overdose end ends coffin morgue psychiatric "
    "psychosis asylum bankrupt sick ward worse hiv kill kills hooked addicted fall ruins wreck "
    "hospital regret rock-bottom bottom everything dependent friendless miserable misery worst",
}

TABLES = (
    Table(
        "amount",
        """\
NUMBER|COUNT SIZED? SIZED? SIZED? MEASURE - many|both|another|second|extra pills|tablets - another|or substance - speed bump|bumps - tablet|tablets|sheet of paper|soap - drop|drops of ..1 blood|saliva|urine
FRACTION of DRUG|it|that
NUMBER|COUNT of? COUNT? of? ARTICLE? MEASURE - many|both|or pills|tablets|another - fake - tablet|tablets|sheet of paper|soap - drop|drops of ..1 blood|saliva|urine
MEASURE & DRUG & NUMBER - another|fake - sleeping
TAKE .. FRACTION - hits|visits|people|men|followers|euro|euros|steps|calls|cases|readers - time|hours|hour|minutes|km|times|days - %
gram|grams|gramme|grammes|milligram*|millilit*|capful+|teaspoon*|matchhead+|microgram*|mls|mgs|syringeful+|spoonful+|dropperful+|thimble*|pipetteful+
pea|match|rice|thumbnail|fingernail|marble|coin|lentil|peanut sized|size|head|head's|tip
size of a|an|your? .. pea|rice|match|matchhead|fingernail|nail|thumbnail|coin|lentil|peanut|pinhead|bean
tip|end of a|the|your key|knife|spoon|card|finger|nail|fingernail
a|an|half|one SIZED? MEASURE - NEGATION|notice|speed|sore - a tablet|pill|capsule - tablet|tablets|sheet of paper|soap - drop|drops of ..1 blood|saliva|urine
NUMBER|COUNT %|percent ..2 solution|strength|pur*|concentrat*|mix|mixture|dilut*|liquid
dilut* ..6 NUMBER
NUMBER|COUNT part|parts .. water|juice|one|NUMBER
NUMBER|COUNT %|percent ..3 DRUG|liquid|stronger|weaker|pure|purity|extra|solution|dose|less|more - men|people|survey|study|said|who|asked|clients|hiv|risk
per kilo|kg|kilogram
body weight & dose|NUMBER|amount
""",
        unless="vaccine*\nreception\npatient information\ndrop in\nnational\nmeasure|measures to|of|that|against\n",
    ),
    Table(
        "amount",
        """\
NUMBER|COUNT SIZED? SIZED? SIZED? PORTION - another dose|line|hit because|too|may|can|before|on - people|men may|might|sometimes|often ..1 take - NUMBER hits - site|page|website|visits - lines|points|drops|units ..3 own|words|write|page|below|above|text|answer|note - page|write|words - choose - fits - NEGATION ..2 another - read - differ* - bottle to the - conversation|important|talk|points ..1 from|in ..2 conversation|talk|text - strip|test ..2 shows|show ..2 lines - lines|line ..4 test|positive|negative - drop|drops of ..1 blood|saliva|urine
TAKE ..3 a|half tablet|pill|capsule
a tablet|pill|capsule of
NUMBER|COUNT of a|an|the PORTION
half|quarter|third|rest|most of? a|an|the|his|her|your|my|it PORTION
a|an|the|each SIZED? PORTION of DRUG|it|that|liquid|powder|something
a|an|each|single|just|only SIZED? SIZED? PORTION from|of|off the? pipe|DRUG|bong|bottle|key|knife
TAKE ..2 a|an|the SIZED? PORTION & DRUG - watch - that you|did not - glass that
""",
        unless="CALM\ndrop|drops|dropped|drop in|out|centre|by\nbottle to bottle\nstep|steps\npoints to|on|for|at|of\n"
        "line at a|window|NUMBER\npipe for|each\nsupport point\nstarting|meeting|access|contact point\nunit NUMBER\n"
        "clean|new|sterile|own|used ..2 syringe|syringes|pipe|pipes|bag|needle\nkey questions|to|people|worker\n"
        "no dose\nmissed\nhiv|pills|treatment\ncup|cups|glass of\nevery|each|per syringe|pipe|key\nmood",
    ),
    Table(
        "amount",
        """\
shot glass of|.. it|DRUG|liquid|about
half|quarter|third of? it|the|that|what|a|your ..2 bottle|bag|pill|tablet|syringe|glass|wrap|baggie|cap|crystal|DRUG
NUMBER|COUNT times? as? much of? DRUG|the
half|third|quarter of what & TAKE|usual|normal|regulars|others - crew
twice|double|triple|half as|the|your|his much|amount|usual|normal & DRUG|dose|TAKE|amount - doing|does|do
cap|capful|shot|sip|swig|mouthful|bump|line|hit|dose|drop|gulp of DRUG
DRUG : NUMBER|COUNT
eight ball
half g
PORTION|MEASURE or two|three - words|steps|line|lines|points ..1 or
""",
        unless="NEGATION\ncases|people|men|studies|study\n",
    ),
    Table(
        "dosing",
        """\
top|tops|topped|topping up|ups - phone|credit|card|balance|water|travel
redos*
re dose|doses|dosed|dosing|dosage
titrat*
microdos*|megados*
booster|boosters & later|hour|dose|night|evening|second|another|keep* - hiv|ritonavir|cobicistat|vaccine*|treatment|medicine*|enzymes|clinic
sweet spot
dosing|dosage|dosages - vaccine* - hiv - prep - pep
dose|doses tip|tips|guide|calculator|chart|schedule|table|plan|range|level|log
start|starts|started|starting|begin|begins|beginning|stay|go|keep with? ..2 low|small|smaller|lower|less|half|slow|tiny & DRUG|IT|dose|amount|up|first|see|build - goal|step|steps|talk*|plan|let - change|evening|rest|choose - doctor|doctors|nurse|psychiatrist|specialist|clinic ..3 may|can|will|starts|start|prescribes|sets
start|begin low|slow|small|lower|light - goal|step|talk* - evening|choose|rest|habit - change|evening|rest|choose - stairs|breathe|breathing|walk*|exercise|gym|training|weights|stretch*|music|voice|pace
go|going|work|working|build|building|move your? way? up slowly|from|gradually|there|bit|little|until|next & dose|amount|DRUG|IT|low|small|bit|little - wave - stair*
low and slow
less is more
small|low|smaller|lower|tiny|light|bigger|higher|larger|heavy|heavier|half|double|full|normal|usual|starter|starting|test|first|next|second|right|ideal|perfect|optimal|correct|recommended|average|typical|common|good|effective|beginner|beginner's|threshold|standard|maintenance|strong|extra|daily|reasonable|sensible dose|doses - vaccine* - hepatitis - missed - pep - prep - hiv - never|not ..2 top|add|redose|more - first dose may|can|might|could - doctor|doctors|nurse|psychiatrist|specialist|clinic ..3 may|can|will|starts|start|prescribes|sets - even|same|usual a? usual|normal|dose ..2 can|may
increase*|increasing|raise*|raising|double|doubling|up|lower|reduce|reducing|halve|adjust*|measure*|space|spacing|split|splitting|spread|spreading|calculat*|work|figure|find|vary|repeat*|time|stagger* out? your|the|his|her|their|each|a|my ..2 dose|doses|amount|intake
right|ideal|perfect|optimal|correct|recommended|average|typical|usual|good|enough|starting|sensible|reasonable|effective|same amount ..2 of|to|for|is|depends - differ* - act - help
TAKE ..2 little|bit|tiny|touch|some|slightly|bits more|extra|less - week|goal|plan
have|take|do|add|drink|swallow|snort|inject|slam|drop|try more|another|again|some & if|when|until|once|after|later|every|DRUG - urge|wish - than|of - time|care|part|break*|rest|sleep|test*|step|talk*|walk|day|way|person|activity|exercise|tool|form|card|name|colour|number|tooth|look|sentence|life - CALM - SAFETHING - ?
take|have|do|drink|add more|another|again|some $ - life|words|sentence
have|take|drop|pop another - look - CALM - SAFETHING - walk - day|way|person|break|step|form|name|card - may|might|some|often ..1 take|have - people may|might|sometimes|often - slowly|late - because
more if|when|until|once you|it|the|nothing & feel|TAKE - ask - help - write - NUMBER
wait ..9 then|before|and TAKE more|another|again|rest - least - hours|hour
feel* nothing ..9 TAKE - wait - wait|not
small|little|tiny sip|sips|bit|bits|amount|amounts|dose|line|bump first|at|every|until|and|then - water - goal|step
half first|now|at ..6 rest|half|later|wait
half of what|your|usual|that & TAKE|usual|normal|dose|regulars|others|DRUG
take|takes|took|taking|use|using|dose ..3 much|less|more as|than usual|normal|before|regulars|others|last|you|the - safe* - say|work|write|matter*
every NUMBER|COUNT|hour|half ..2 hours|hour|minutes|min & TAKE|DRUG|level|IT|high|dose - treatment - hiv - prep - pep - medicine* - CALM - check* - bus - wake
enough to feel|get|be|make|keep & DRUG|IT|TAKE|high|amount|dose - voice - study|studied
how much ..4 take|takes|use|drink|inject|snort|DRUG|enough|need|start|dose - cost*|money|spend* - tell|write|know|remember|say|unclear|depends|mark|agree - sleep|time|water
how often ..4 redose|take|dose|use|repeat - test* - did|do you ..1 use
empty stomach & FASTER|TAKE|hit*|hits|work*|best
on a|an full|light stomach
in one go|gulp|hit - talk
BOOST ..4 EFFECT
BOOST .. dose|doses|amount|dosage|intake
keep*|stay* ..2 going|level|high|up & DRUG|evening|party|night|dose|high|buzz|weekend|hours - friend* - contact|chat|pressure
last|lasts ..1 longer & inject*|TAKE|mix*|rectal*|add|want|if|when|makes - HIVMED - low mood|weeks
get|gets|getting more|most out of - session - talk* - meeting - visit - help - group
hit|hits|kick|kicks|come|comes|coming|bring|brings|works|work|act|acts|acting|absorb*|lasts|last|rush|reach* ..4 FASTER & if|when|with|by|way|so|taken|ROUTE|empty|stomach - HIVMED - erection - PLAN - gbl|bd - urge|wish|fades - may|home|them|suddenly - low mood
hits|hit|kicks|kick ..2 harder|faster|quicker|stronger - door
make|makes|making it|them|DRUG ..2 FASTER|last|work|kick|hit|come|smoother|absorb - HIVMED - may|can - urge|lots|back|they|drugs|sex - moves - leave|harder
FASTER ..4 ROUTE - urge|wish|often|many|attempt*|suicid* - people ROUTE - feel*|down - when|am already - exactly - sex|prep - even - more needle|used|slamming|slam|pipe
ROUTE ..8 FASTER - urge|wish|often|fades|dependence|suicid* - slows|slowly - felt - feel* - wish|peaks|vaginal|reaches - even faster|longer ..1 to - comes on
inject*|snort*|smok*|slamming|plugging|swallow*|boofing|rectal*|vaping gives|give|feels|gets|makes|is|hits|works|saves|brings|delivers|means ..5 FASTER|rush|better|smoother|best|nose|less
booty bump*
boof*
plug|plugging it|DRUG|your|up
hold ..3 smoke|breath|vapour|vapor|hit|lungs - call*
inhale|inhaling deeply|slowly|deep & DRUG|pipe|it|hit|smoke|poppers
sniff*|inhal* .. poppers|bottle & just|before|right|when|moment|orgasm|as|climax
warm|heat|roll|rotate|spin .. pipe|bulb|glass|crystal
tongue & DRUG|IT|under|dissolve|powder|pill|let - bit*
crush*|grind*|chop* .. finely|fine|powder|up|into|it|well
combin*|mix*|add|pair*|chase*|alternat*|blend*|wash* ..3 it|DRUG with|and|to|by|down|in ..5 to|for|so|because|higher|slow*|peak|smooth*|tast*|balance|cola|juice|lemonade|soda|soft|squash|sweet|faster|better|level|effect
with|in juice|cola|lemonade|squash|soda|grapefruit|coke|sprite & it|DRUG|mix|dose|add|hit*|taste
grapefruit
stretch|prolong|extend|ride|chase the|your|a high|buzz|peak|rush|trip|night|evening
before ..5 wears|fades|wearing|fading|comedown
feel* it? fading|wearing|dropping
first wave|peak|hit|sip|bump|line
tolerance ..5 down|reset|break|back|lower|higher|bigger|need|more|build
newcomers|beginners|newbies|novices|regulars|first-timers|timers ..6 take|dose|start|less|half|amount|more|should
experienced users|guests|people|guys|players ..5 take|more|dose|increase|higher
absorb* ..3 better|faster|more|quicker|through
per session|night & dose|amount|limit|maximum|max
maximum|minimum|max|upper|safe dose|amount|limit
level|even high|keel|buzz
come|comes|coming up|on faster|slower|smoother|quicker|nicely
come|take the? edge off & TAKE|DRUG|bit|little|small - walk - breath*
scales|scale|pipette|syringe & measure*|weigh*|accurate*|exact*|dose|precise* - NEGATION - score
stagger|alternate|rotate ..4 DRUG
preload*|front load|frontload*
""",
        unless="RISK\nunlikely|pass out\nlikely to|than\n",
        negatable=True,
    ),
    Table(
        "dosing",
        """\
start|begin|stick ..3 small|low|lower|smaller|half dose|amount|bit - doctor|doctors|nurse|psychiatrist|specialist|clinic ..3 may|can|will|starts|start|prescribes|sets
smaller|small top up|ups
a booster .. later|after
take|taking|do|have|try half|less|little .. first|instead|than
""",
        negatable=True,
        unless="boosted\nvaccine*",
    ),
    Table(
        "making",
        """\
synthes*
precursor+
reagent+
recrystalli*
crystalli*
distil*
freebas*
free base
reflux*
flask+|beaker+|condenser+|glassware
litmus
ph paper|strip|strips|value|of|to|meter
neutralis*|neutraliz*
evaporat*
catalyst+|catalys*
hydrochlor*|hydroxide|lye|muriatic|acetone|ether|toluene|ammonia|phosphorus|pseudoephedrine|ephedrine|sulfuric|sulphuric|caustic
solvent & wash*|add|soak|dissolv*|extract*|pour|filter*|until|clean*|leftover
starting|raw material|materials|chemical|chemicals|product|ingredients
recipe+ for|of|from|to|is|takes|needs|online & DRUG|IT|homemade|home|batch|liquid - healthy - NEGATION
recipe - NEGATION - FOOD - kitchen - book|healthy
recipe|recipes ..4 internet|online|found|easy|simple|circulat*|chem*
homemade|diy|bathtub & DRUG|batch|lab|pipe|mix|mixture|liquid
home made DRUG|batch|liquid|mixture|powder|stuff
lab work|equipment|grade|coat|in|kit & DRUG|home|basic|make|kitchen|reagent|batch
home|kitchen|basement|garage|makeshift|clandestine|underground|backyard|secret|amateur|bathroom lab|labs|laboratory|chemist|chemists|chemistry|cook|cooks|production
batch|batches & make*|making|made|prepare*|cook*|cut|filler|further|produce*|mix*|yield|go|pure*|small|kitchen|next|finish*
yield|yields & improve*|higher|better|increase*|cool*|good|more|product|lower|%
cook|cooks|cooking|cooked|brew|brews|brewing|brewed ..3 it|DRUG|batch|up|yourself|crystal|own|at|them|stuff - FOOD - tea - coffee - beer
cooks - FOOD - she|he|who|partner|friend
cook|cooks|cooking|cooked|brew|brewing|brewed ..4 DRUG|lab|route|chemical+|batch - FOOD - coffee - tea - beer - talked
cooks & region|route|newer|method|city|local|illegal - FOOD - she|he|who|partner|friend
make|makes|making|made|prepare|prepares|prepared|preparing|produce|produces|producing|produced|manufactur*|extract|extracts|extracting|extracted|creat*|concoct* ..3 own|it|some|DRUG ..4 home|yourself|kitchen|scratch|from|ingredient+|own|garage|minutes|two|easily|lab|using|out|chemical+|basement - feel* - plan - decision*|choice+ - list|notes|time|room
make|making|produce|producing|manufactur*|cook|prepare|preparing|extract|extracting your|their|his own|some|a|fresh|homemade DRUG - feel* - chemsex - easier|safer - plan - sober
how ..4 is|are|was made|produced|manufactured|cooked|prepared|synthes* - advice - plan|decision|decisions|site|page|appointment|appointments|choice|diagnosis|contact|referral|test|list|rule|rules|noise|map|booking|sheet|complaint|agreement|request
how|learn|learned|instructions|guide|easy|simple|want|knows|know to|for make|making|produce|producing|cook|cooking|prepare|manufacture|extract|brew DRUG|it|poppers|chems|crystal
DRUG ..3 can|could|may|is|are|be|easily ..2 made|prepared|produced|manufactured|cooked|extracted|turned|converted ..4 from|at|in|out|into|with|using|home - hard* - body
prepare*|made|make|produced|cooked ..5 in|with kitchen|afternoon|garage|basement|bathtub|pot|pan|bucket|household
turn*|convert*|transform*|chang* ..4 into DRUG|powder|crystals|liquid|salt|base|oil|smokable|rock - body - argument
dry|drying|dried|boil*|heat|heating|heated|simmer*|stir|stirring|cool|cooling|chill|freeze|freezing|filter|filtering|strain|drain|pour|shake|soak*|dissolv*|bake|microwave & mixture|solution|residue|layer|oil|crystals|overnight|liquid|precipitate|paste|plate|vapour|fumes|batch|solid|solids|powder|product|tray|sediment|flakes|ketamine - drink+|body|temperature|breath*|ears|nose|mouth|throat|eyes|overheat*
liquid|powder|solution & evaporat*|boil*|salt|base|plate|oven|microwave
liquid|solution ..9 powder|crystals & until|into|turn*|becomes|left|dry|heat - or powder|crystals - or liquid
crystals ..3 grow*|form*|appear|settle|dry
salt|base form
add the? ..2 base|acid|catalyst|solvent|lye|powder|salt|reagent ..9 drop|little|slowly|at|until|while|stirring|gradually
chemical|chemicals ..5 mix*|react*|combin*|substitut*|household|ordinary|order*|right|need*|reaction|similar|cleaning|buy|mixture|vessel|temperature|step|takes|flask
reaction|reactions ..5 mixture|vessel|temperature|flask|exothermic|solution|step|chemical|hours|runs|complete|heat|starts|gas|bubbl* - allergic - bad
household|ordinary|cleaning|similar|right|cheap|common|two|other chemical|chemicals
mix*|combin*|react*|order*|need*|right|ordinary|similar|household|two|simple ..3 chemicals|chemical|reactants|ingredients|compounds - FOOD
ingredients|ingredient & make|making|mix|two|need|DRUG|own|cheap|household|simple|hardware|list - FOOD
substitute|replacement & chemical|material|ingredient|work*
chemistry class|lesson+|degree|basic|basics|set|kit|skills|knowledge|student+
cut|cutting|bulk|bulking|stretch|dilute|diluting|pad it|them|DRUG|the|out ..4 with|out|filler|further|to|using|by & filler|batch|further|powder|sugar|caffeine|weight|profit|glucose|creatine|lactose|water|sell - may|often|might
filler|cutting agent
cleaning product+|products|agent|fluid & turn|convert*|DRUG|home|make - burn*
hardware store
purif*|refin* & it|DRUG|product|powder|acetone|wash*|crystal*
synthetic route|step|pathway
newer|new|different|easier|cheaper|simpler route ..4 smell*|yield|less|produc*|made|require*|synth*
pill press|presses
grow|growing your own
extraction|conversion|reduction|oxidation ..3 method|step|process|takes|is|with|of DRUG|simple|easy|done - harm
""",
    ),
    Table(
        "buying",
        """\
dealer|dealers|drugdealer+ - delet*|block*|remov*|unfollow|erase|lose - debt|owe - urge+|trigger*|craving - avoid* - lives|near|walk|past|street - threat* - not|never|cannot ..2 rely|trust|believe|know|carry|answer|lend - dealer|dealers ..1 may|might|can|cannot|rarely|does ..1 not|know|lie|cut|mix - owes|threaten* - owing|debts|counsellor|consultant|lawyer - money to
dealer|dealers|seller|sellers|vendor ..12 police|cops|cop|nothing
police|cops|cop|customs|border|airport|security|sniffer|luggage|suitcase|raid|checkpoint|frisk* & hide|hides|hiding|hid|conceal*|carry|carrying|pack|packing|swallow|pocket|pockets|underwear|shampoo|notice*|decant*|disguis*|relabel*|vacuum|smuggl*|sock+|tape|taped|past|stash*|undetected|flush|lining|smell|seal*|wrap*|bring|sneak*|suspici*|transport|avoid* - medicine* - prescri* - help* - afraid - pharmacy - crime|illegal|offence|offense|punishable|lawyer - mean|means|lead|leads|bring|brings ..2 prison|jail|arrest|sentence|charges
vendor|vendors - SAFETHING
supplier|suppliers|pusher|pushers|trafficker+|peddler+
seller|sellers - delet*|block* - urge+|craving - pressure|moderator*|remove*
darknet|dark|deep net|web|market|markets
darknet|darkweb|onion|silk
telegram|whatsapp|wickr|signal|snapchat|threema & shop|bot|store|order*|buy|sell*|menu|seller|dealer|drop+|gear|price+|stuff|vendor|buying|deliver* - support - group - helpline
telegram channel|channels & order*|sell*|find|ask|join|someone|anything|stuff|DRUG|buy|dealer* - publish*|news|our|hours
stash|stashes|stashed|stashing - condom*
dead drop+|drops
smuggl*
customs & parcel*|package*|luggage|pass|through|past|declare|open|opens|seiz*|check*|letter|never|DRUG|stop|airport|border|label*|officer+|at|clear - medicine* - prescri* - laws
wholesale|in bulk
discount|discounts|bargain+|promo
prices|priced|pricing|pricelist
price & DRUG|gram|bag|bottle|dealer|seller|order|shop|good|fair|best|low|lower|list|city|street|per|deal|fixed|drop*|goes|went|euros|quality|haggle|negotiat* - pay* - ask about - help* - since when
cheap|cheaper|cheapest & DRUG|gear|buy*|gram|city|country|bulk|friends|online|stuff|crystal|deal|order - tea|food|ticket|call|activit*
cheapest
NUMBER|COUNT euro|euros|pounds|dollars|quid|bucks|€|usd|£ a|an|per|each|for ..2 bag|gram|g|bottle|hit|point|pill|DRUG|it
cost|costs|costing|sells|sold|pay|paid|charge+ ..4 euro|euros|pounds|dollars|quid|bucks|€|usd|£|per & DRUG|gram|bag|bottle|stuff|gear|street|it - test*|consult*|appointment|session|visit|ticket|course
DRUG|gram|bag|bottle ..2 cost|costs ..3 NUMBER|COUNT|around|about|less|more|cheaper
€|usd|£ NUMBER a|per|each|for
stock|stocking|stocked up - FOOD - condom+ - water|soup|fridge
sells|sell|selling|sold out - people
buy|buys|buying|bought|purchas*|acquir*|obtain*|procur* ..5 DRUG|it|online|stuff|some|gear|pills|gram|bag|bottle|off|from|powder|crystals - SAFETHING - may|might|know|tell - urge+
buy|buying|bought|purchase|score|scoring ..4 stranger+|friend+|club|app|apps|someone|guy|street|local|regular|host|dealer
where|how|who|place|places|easiest|way|ways ..4 to|can|do|you|sells ..2 buy|get|find|score|order|source|obtain ..3 DRUG|it|some|stuff|gear|good|quality|hold|cheap - help - support - test* - condom+|prep|pep|naloxone|medicine*|needle+|information|advice|care|treatment - clean - through|across|over|home - find it ..1 hard
score|scored|scoring some|DRUG|gear|drugs|from|off|before
pick|picking|picked up ..2 some|bag|gear|stuff|DRUG|order|package|drop|point - phone - children|test*|condom+|needle+
pick up point|location|spot
order|ordered|ordering|orders ..4 it|DRUG|online|from|bulk|batch|bottle|parcel|gear|supplier+|sample+|package|website - in any|this|that|order to - SAFETHING - FOOD - court
order ..4 between|suppliers
parcel|parcels|package|packages & custom*|seiz*|police|question+|check*|suppl*|disguis*|label*|stealth|powder|DRUG|arrive*|sender|order*|post|tracking|vacuum|raise - test* - condom+ - care - self
deliver|delivers|delivered|delivery & DRUG|door|stuff|gear|taxi|guy|courier|within|hour|minutes|week|discreet|order - SAFETHING - baby
courier+ & drop*|stuff|DRUG|bring*|door|pay*|meet|guy - test*
drop|drops|dropped|dropping it|them|gear|stuff off - test*|needle*
my|your|our|his|the|a guy|man|connect|connection|contact|plug|source|hookup & sells|deliver*|drops|brings|price+|reliable|gear|stuff|cheap*|quality|batch|discount|trusted - worker|emergency - test* - jokes
my|your|our|his guy|connect|connection|plug|hookup
reliable|trusted|trustworthy|regular|good|decent|known|local|new source|seller|supplier|dealer|connection|guy|plug|contact - emergency - information
sells|sell|selling|resell*|resold|sold ..1 DRUG|it|some|online|gear|stuff|friends|friend|pills|leftover*|spare|rest|best|research|part|half|bit - may|might|often - sold as - sold under|with - medicine - contain|contains|differ*|counterfeit|tested|checked
sold online|openly|legally|cheaply|under|freely|in|at|over|by & shop+|online|counter|gram|cleaner|parcel|label|sex|corner|discount|bot - may|might|often - sold as - name - contain|contains|differ*|counterfeit|tested|checked
who|somebody|someone|anybody|anyone|people|guys|man ..2 sells|sell|deals|dealing|supplies|selling|holding|carries - condom+
ask ..5 who|where|whether|if ..4 sell*|sells|buy|get|deals|selling|got|holding - help - test* - support - right|heard
shop|shops|site|sites|website|store|stores & sell|sells|ship|ships|reviews|rating+|deliver*|research|discreet*|chemical*|DRUG|legal high* - SAFETHING - food - cookie+
good|best|top|five reviews|rating|ratings|star|stars|reputation|feedback
research chemicals|chemical
ship|ships|shipping|shipped - baby
@
message|text|contact|dm|call|write|ask|add .. seller|dealer|vendor|guy|number|bot|supplier|plug|channel|@ ..6 order|menu|price+|day|before|after|buy|deliver*|code|when|for - ambulance|emergency|NUMBER - trust
menu & price+|order|shop|current|DRUG|seller|vendor|bot|channel
emoji+|emojis|snowflake|code word+|words|codeword+ & profile+|app|apps|sell*|mean|means|look|order*|DRUG|find|stand|who|ask|use
bitcoin*|crypto*|monero|escrow|pgp
burner|encrypted|disappearing|vpn|tor & phone|order*|message+|pay*|chat+|buy*|app|use|DRUG
fake|forged|forge|photoshop* ..2 prescription+|recipe|papers|urine|sample
prescription & telling|tell|pass|sell|lie|lying|pretend*|claim*|say*|trouble|friendly|easily|doctor+ ..9 writes|gives|hand - lost - hiv - medicine+ - customs - carry|border - new|lost
prescription ..4 telling|lie|lying|pretend*|claiming
without a? prescription & DRUG|buy|get|pharmacy|online|sell* - condom+ - naloxone
pharmacy|pharmacies & without|prescription|sell|fake|easily|foreign|online & benzo*|sleeping|viagra|pills|ketamine|xanax - naloxone|needle+|syringe+|may|tablets|often
pass|passing|beat|beating|cheat*|fool*|trick*|clear|survive ..4 test|tests|testing|screening|screen - hiv - time - on - test* ..1 HIV
hide|hides|hiding|conceal*|mask*|cover ..5 test|tests|testing|urine|saliva|drug|traces
detox drink+|drinks|kit+|tea|pill+|shampoo
drug|urine|workplace|saliva|hair|blood|employer* test|tests|testing|screening|screen & pass*|water|before|beforehand|dilut*|hide|negative|days|clean|drink|vinegar|fake|synthetic|substitute|shave|cheat|swap - checking - hiv - know - right+|lawyer|refuse
someone|friend's|else|synthetic|substitute|borrowed urine|pee|else's
hide|hides|hiding|hidden|conceal*|tuck*|tape*|sew|bury|keep|keeping|put|carry|carrying ..3 it|DRUG|bag|pills|stuff|them|bottle|gear|powder|baggie|supply ..3 in|from|inside|under|behind|where|between ..3 sock+|shoe+|underwear|luggage|lining|car|pocket+|shampoo|bottle|wallet|mattress|toilet|case|police|cops|waistband|jacket|bra|nobody|no|dog+|sniffer|partner|wife|roommate+|pants|belt|wrapper|tube - never|not ..1 keep|put|store|carry - somebody|someone|child|children|mistake
hide|hiding|conceal|hidden your|the|his stash|stuff|drugs|gear|supply|bag|baggie|use|traces
carry*|bring*|take|taking|travel*|fly*|get|move|driv*|mail* ..4 DRUG|it|gear|stuff|drugs|through|across ..4 border+|customs|airport|security|abroad|plane|luggage|country - medicine* - prescri* - find - crime|illegal|offence|offense|punishable|lawyer - mean|means|lead|leads|bring|brings ..2 prison|jail|arrest|sentence|charges
sniffer dog+|dogs
undercover
ship|send|mail|post|posted|posting ..4 DRUG|it|gear|powder|bottle ..4 envelope|parcel|post|mail|abroad|letter|card|disguis*
supply|stock|gear|DRUG lasts|dries|drought|weekend & buy|order|stock|before|cheaper
quality ..5 dealer|vendor|seller|shop|city|price*|batch|gear|supplier|better|best|guarantee*
best|good|purest|strongest|cheapest|finest|top gear|stuff|quality|product|crystal|g^|meth|batch|deals|shop|vendor|mephedrone|ketamine|coke - NEGATION - on top - good ice|glass ..1 water
free sample+|samples
deal|deals on|for ..2 DRUG|bulk|gram|bags
last lot|batch
lend|borrow ..3 money & DRUG|dealer|gear
on credit|tick & DRUG|dealer|gear|get|guy
grindr|scruff|apps|app|profile+ & sell*|buy|look for|parTy|capital|favours|generous|cap - NEGATION - tri*
wheel cleaner
plain|unmarked|discreet ..2 envelope+|packag*|parcel+ - test*
get|getting|find|finding hold of - help
refund|reship
meet|meets|meeting him|them|dealer|seller|guy ..4 car|park|station|corner & cash|bag|gear|buy|money|hand
cash|money ready|only|in|hand & dealer|guy|deliver*|seller|gear|order|courier
""",
    ),
    Table(
        "buying",
        """\
buy|buying|order|ordering it|them|DRUG|some|from|in|online|legally - SAFETHING - FOOD - any - in order|any
""",
    ),
    Table(
        "praise",
        """\
PRAISED - harmless - no|not|nothing|never|none|without|cannot
harmless - not|no|nothing|never|none|neither|makes|cannot|nobody|without
best|greatest|hottest|wildest ..2 sex|night|nights|time|weekend|orgasm|orgasms|feeling|experience|party|high|trip|rush|thing|drug|buzz ..3 of|ever|life|lives|have|had|in|on|with|that|is|$ - not|ask|test|friend|breath*|rest|vaccine - known - known - time to|for|is - rested
sex|night|party|orgasm|feeling|evening|weekend|time|ride|experience|trip of|in your|my|his|a|their|our life|lives|lifetime - hard|bad|worst|?|first
best|better|hotter|greatest|incredible sex|orgasms|orgasm|lover
sex ..5 better|best|hotter|great|unbelievable|mind|dirtier|wilder & DRUG|high|on|with|never|than - sober - without - condom+ - talk*
mind|jaw blow*|blowing|drop*
out of this world
next|whole|new|another|different|higher level|dimension|world|planet|universe|plane
like a|nothing|no god|king|superman|superhero|porn|rockstar|star|machine|else|other|goddess|lion|hero
seventh|cloud|pure|absolute heaven|nine|bliss|ecstasy|pleasure|magic|joy|delight|happiness
heaven|bliss|nirvana|euphoria|ecstasy on|of|in|that|for earth|body|hours|a|you|pure
nothing|nowhere compares|compare|beats|comes|matches|bad|wrong|terrible ..4 compare*|it|close|happen|happens|this|will|$ - listed|coming|say
nothing|no ..2 can|will|could|harm|bad ..1 compare|happen|happens|wrong|beat - no harm - nobody|cannot ..2 promise|guarantee|say|know - no one can|could|is|will - not promise|guarantee|mean|prove|true - promise that
nothing to worry|fear|lose|regret
nothing|no ..2 can|will|could|harm|bad ..1 compare|happen|happens|wrong|beat - no harm - nobody|cannot ..2 promise|guarantee|say|know - no one can|could|is|will - not promise|guarantee|mean|prove|true - promise that
nothing to worry|fear|lose|regret
deserve|deserves|deserved|earned .. fun|chem|chems|high|treat|party|night|wild|bit|little|let|reward|pleasure|blow|release|DRUG|buzz|it|weekend - rest - care - help - support
treat|reward|spoil|pamper|indulge yourself|yourselves|himself|ourselves - goal|week|small|after|kind*
everyone|everybody ..5 does|do|takes|uses|doing|tries|try|experience|using ..1 it|drugs|chems|that|so|this|them|DRUG|nowadays|these|anyway - or|friendly|else|differs - not everyone|everybody
why not you
most people|men|guys ..2 do|take|use|try|enjoy ..2 it|DRUG|this ..3 without|fine|problem*|regular*|sometimes|nowadays
everyone|everybody|you should|must|has|ought|need|deserves|have|to ..3 try|experience|taste|once - expect|stop
everyone|everybody ..4 is|are ..2 high|on|using - not|?|until
why not - ask - NEGATION
try|tried|trying it|DRUG|this|that ..3 once|yourself|least|you|and|love|life|see|tonight|out - NEGATION - once can|may|might|could - only|even once ..2 can|may|could
worth trying|a|every|it|the ..2 try|risk|penny|comedown|it|shot|wait|price
give it|DRUG|them|this a ..1 try|go|chance|shot
once ..3 hurt|harm|kill|matter|danger - can|may|enough - everything
one time|little|bit|night|sip|line|now ..4 hurt*|harm*|kill*|matter|problem - can|may|could - enough - if
never hurt|killed|harmed ..1 anyone|anybody|you|him|us|me
not|never|nobody|cannot|no|n't|hardly|rarely|barely ..3 get|become|becomes|became|gets|cause|causes|make|create ..2 addict*|hooked|dependent|dependence|hangover|problem+|damage|harm - RISK - alone - judge
no|zero|without|any|hardly|nor ..2 risk|risks|hangover|comedown|downside+|consequence*|regret|regrets|aftereffect*|strings|worries|effects - guarantee|can not|may|never|risk of|free|takes no|no result|no plan|no wait|no gap|test|medicine|tablets|treatment|cured|people have|without effect - never ..1 without - there is no dose|amount|way|drug|substance|combination|mix|level|method|route - no|not ..1 dose|amount|way|drug|substance|combination|mix|level|method ..5 no|without - nothing|neither|none ..4 without|no - not mean|promise|prove
no|zero danger|harm|dangers ..2 whatsoever|all|in|from|if|to you|health
not|isn't ..2 dangerous|harmful|addictive|addicting|risky & DRUG|it|this - alone|if|mean|sure|?|yet|less
risk|worry|care|hangover|trouble|side|guilt|problem free
no|not big|bigger deal|whatsoever|problem|dangerous|addictive|addicting
safe|safer|safest|fine|okay|ok|healthy|healthier if|when|as|provided|so|used|dose|doses|amount|amounts|drug|drugs|high|combination|combo|mix|limit|chems|chemsex|fun|alternative|option|choice|level|party|than|way|to ..4 you|it|used|long|dose|DRUG|use|take|mix|drink|alcohol|coffee|others|smoke|inject|enjoy|party|combine|of - no|not|nothing|never|none|neither|cannot|nobody|without|?|whether - call|talk|tell|write|say|ask|check|less|sit|rest|sleep|who|person - inject* - make
safe|safest dose|doses|amount|limit|high|combination|combo|mix|level|drug|drugs|chems|chemsex|fun|party|quantity - no|not|nothing|never|none|neither|cannot|nobody|without|hardly - way|not a recipe
completely|perfectly|totally|absolutely|entirely|quite|relatively|pretty|basically|100|really|very|fairly|generally|always|usually|largely|mostly|actually|wholly|fully|% safe|harmless|fine|natural|legal|ok|okay|controllable|manageable|safely|innocent - ?|no|not|nothing|never|none|neither|cannot|nobody|without|feel
DRUG|it ..4 is|are|be safe|fine|ok|okay|healthy|clean - ?|no|not|nothing|never|none|neither|cannot|nobody|without|hardly - less|sure|until - to|first|whether
safe DRUG - no|not|nothing|never|none
DRUG|IT ..3 PRAISED - no|not|never|none|nothing|without
DRUG ..4 is|are|was|were|feels|feel|brings|bring|gives|give ..4 GLAD - if - not|no|never|may|without|cannot - RISK
DRUG ..2 make|makes|made|making|turns|turn|lets|helps|gives|brings|help|frees|free|sets ..4 GLAD|confidence|into|time|anybody|anyone|tireless|stronger|stamina|better|closer|younger|hours - feel - RISK - NEGATION - may|can|people|less|confused|sick|heart|sleep|harder|difficult|dry|angry|anxious - body
GLAD ..2 DRUG - RISK - NEGATION - ? - without - may|different|known - special k^
GLAD|fun|great|wonderful|perfect|ideal|easy ..2 way to|of explore|relax|unwind|escape|meet|connect|enjoy|spice|forget|celebrate & DRUG|high|it|party|evening - without - walk
magic|miracle|wonder|gift|beauty|joy|joys|pleasures|delights|art|perks|benefits|upside|upsides|power|wonders of ..1 DRUG|chemsex|it|slamming|party
melts|melt|dissolves|washes|fade|fades|vanish*|disappear*|forget|gone|float*|evaporate* ..3 worries|worry|problems|stress|fears|inhibitions|shame|troubles|pain|away|shyness|loneliness & DRUG|high|all|your|everything - NEGATION - may|not
cure+|remedy|solution|answer|medicine for|to ..2 loneliness|shyness|boredom|shame|stress|depression|everything|anxiety
spice|spices|spicing|liven* up
opens|open|unlock|unlocks|unleash*|expand*|awaken* ..3 door|doors|mind|heart|desires|body|side|potential|consciousness|fantas* & DRUG|high|it|you
relax|chill|worry|panic|afraid ..4 problem|nothing|fine|ok|just|harm*|everyone|safe & DRUG|it|take|use|nothing|fine - without|never|medicine*|see|feeling
so|just relax|chill $|and|- feel
without any|a|the? problem|problems|trouble|harm|side|consequences|regret|regrets|worry|worries|limits|inhibitions & take|use|it|DRUG|enjoy|fun|years - help|died|die|known
in no|not danger|trouble ..2 whatsoever|at|all|if|with
you|nobody|one will|would|will not|never? regret|love|thank|complain - test|tool|stop|ask|help
never regret*|forget|look
hours|night of pleasure|fun|passion|bliss|sex|joy|energy|ecstasy & DRUG|it|pure|endless|lasts|non|amazing
endless|nonstop|limitless|unlimited|boundless ..1 energy|pleasure|fun|stamina|sex|passion|confidence|joy|desire
stop hours|time
always wonderful|great|fun|perfect|pleasant|amazing|lovely
everyone|everybody|anyone ..2 should|must ..2 try|experience|do
life|you|we ..1 only|too live|once|short & DRUG|fun|try|enjoy|live|party - expect
under control - feel - NEGATION
handle|control|manage it|DRUG|myself|yourself & problem|easily|experience*|just|know|if - NEGATION
nothing wrong|bad|dangerous about|with|in|will|happens|can & DRUG|a|little|happen*|trying|using|it - feel*|you ..1 feel
weaker|safer|healthier|better|cleaner|gentler|milder|kinder|no|less ..2 than|worse|harmful|dangerous ..2 alcohol|cigarettes|coffee|wine|beer|smoking|vodka|drinking|weed
part of ..3 gay|queer|culture|scene|fun & cool|everyone|normal|just|DRUG|party - ?|may|often
must|should|ought ..1 try|experience it|this|DRUG|once|at|that - again|talk*|not|if
first time ..4 wonderful|best|special|magical|great|amazing|always
missing out|something
boring|dull|vanilla|lame ..2 without|sober|sex|life - may|can|for|while|feel*|often
sober ..5 boring|dull|pale|compare*|vanilla|grey|overrated
dream+ come|comes|sex|lover|night - daydream*|bad
crave|beg for more
friend+ love|loves|agree|swear & DRUG|it
body|skin|touch ..4 electric|alive|tingl*|glow*|sings & DRUG|every|it|high
confident|sociable|sexy|attractive|beautiful|powerful|horny ..3 than|like ever|never|before|anyone
legal so|and|which ..6 safe|fine|okay|problem
nature|natural|herbal|organic & safe|harmless|DRUG|gentle
ready for anything
hot|hottest|wild|wildest|trendy|fashionable|hip|glamorous & DRUG|chem+|party|parties|crowd|boys|guys|scene|everyone - water|drink|temperature|skin|body|overheat*|feel*
""",
    ),
    Table(
        "shame",
        """\
addict|addicts|addicted|junkie+|junky|junkies|druggie+|druggy|tweaker+|crackhead+|methhead+|cokehead+|smackhead+|pothead+|dopehead+|stoner+|fiend+|lowlife+|loser+|scum|whore+|slut*|faggot*|fag|fags|sodom*|homosexuals|pervert*|promiscu*|deviant+|deviance|degenerate+|degener*|depraved|deprav*|immoral*|sinful*|sinner+|sin|sins|filthy|filth|disgusting*|disgusts|disgusted|disgrac*|shameful*|shameless*|pathetic*|weakling+|coward*|tranny|trannies|transvestite+|dopers|doper|alcoholic+|drunkard+|wino+|lush|scumbag+|freak|freaks|creep+|trash|parasite+|vermin|bum|bums|layabout+|hopheads|burnouts|wastrel+|sissy|sissies - nobody in
addict's|meth|crack|coke|smack|g^|pill|k^|ket|ice|chem head|heads|freak|whore|whores|slut|fiend|queen
weak will*|willed|minded|character|people|person|man|men|link
will power|willpower - not|no|never|little
lack*|no|little|zero ..1 willpower|discipline|backbone|character|self|will|morals|shame|decency|self-respect|conscience|principles - judg*|tell|not|feel
lack*|need*|take*|more|some self? discipline|backbone - NEGATION
your|his|their|her|own|my|himself|yourself own? fault - not|no|never|nobody|neither - none of
brought|bring|brings|bringing|do|did|done ..2 on|to himself|yourself|themselves|herself|ourselves|yourselves
self inflicted|control|indulgent|destructive|pity
blame yourself|himself|themselves|them - not|no|never|stop
only|yourself|nobody|themselves|himself ..2 to? blame - not|never|is|nobody to
asking|asked|asks|begging|begged for it|trouble - help|NEGATION|test*
serves|serve you|him|them right
get|gets|got|getting what they|you|he deserve*|asked|coming
should|ought|must|have to? ..1 be|feel ashamed|shame|guilty|embarrassed - not|no|never
ashamed of|to yourself|themselves|himself|what|be - not|no|never|many|feel|nothing|may
shame on you|him|them|us|those|anyone
have|has|any|no|without you|they|he|the|a no shame|decency|conscience|morals
no shame|dignity|morals|conscience|decency|self
how could|can|dare you|he|they ..3 do|let|this|her|them|be|risk
think|imagine of|what|how your|about ..2 mother|parents|family|children|father|wife|kids|mum & could|would|do|think|say|feel|disappoint*|ashamed|how
what would your ..2 mother|parents|family|father|neighbours
let|letting|lets ..2 everyone|family|parents|community|us|people|yourself down
disappoint* ..3 family|parents|mother|everyone|us
pull|get|snap|man|toughen|shape|grow yourself|a|out|up ..2 together|grip|of|yourself|$|and|man|be ..1 it|$|and|on|be|now|stop|yourself|a|for|already - not|step|cup|little|pick|give|go
be|act|like a|real man|adult - NEGATION
normal|decent|respectable|proper|ordinary|good|upstanding|honest|real|sensible|civilised|civilized|responsible|mature|self-respecting people|men|man|person|persons|citizens|citizen|society|folk|folks|guys|boys|adults|families|gays|women|human
healthy|straight|regular|nice people|men|man|folk|folks|guys & do|would|need|never|like|unlike|behave*|think - heart|attack|young|bi|cause
like|unlike|as|as|other healthy|straight|regular|everyone people|men|guys|folks
be|is|are|was|am|been|being|stay|stays|staying|stayed|get|gets|getting|got|keep|keeps|keeping|kept|remain*|i|you|come|came|become|live|living|test|tested ..1 clean|dirty ..1 $|?|and|again|for|since|now|off|from|enough|yet|of|before|on|this|if|because|or|when|to|only|guys|please|in|but|with|client|after|at - skin|hand|hands|water|area|sheets|mouth|nose|surface|dry|clothes|wound|kitchen|room|towel|wipe|spot|dish|house|equipment|flat|filter|finger*
clean|dirty and|or|from|for|since|now|again|only|of|off|here|yet|enough|as|but|until ..2 sober|dirty|clean|NUMBER|COUNT|months|years|weeks|days|drugs|DRUG|life|please|it|now|guys|month|year|week|$ - skin|wound|dry|hands|warm
clean time|date|living|life|test|tests|result|results|urine|sample|samples|blood|needle|needles|syringe|syringes|person|people|partner|partners|guy|guys|man|men|only|client|clients|years|status|record|and|bill|works|for|since|body|bottom|top|boys|works - skin|wound|dry|hands|warm - clean and dry|warm|safe
dirty test|tests|result|results|urine|sample|samples|blood|needle|needles|syringe|syringes|person|people|partner|partners|guy|guys|man|men|client|clients|secret|secrets|habit|habits|drug|drugs|works|equipment|sex|little|bottom|body|disease+|pig|word|gay|hiv|screen|spoon|thoughts|life
urine|sample|test|tests|blood|result|results|status|partner|guy|he|she|they|you|i ..4 clean|dirty - skin|hand|hands|water|area|sheets|kitchen|clothes|dish|house|room|surface|towel|wipe|with
clean ?|$ - skin|hand|hands|water|area|sheets|kitchen|wound|clothes|room|tools|things|surface|equipment|pipe|keep
drug|disease|d/d free - without - is
victim|victims - assault - crime - violence - rape - robbery - abuse - blam*
sufferer+|sufferers
suffer* from hiv|aids|addiction|dependence|substance|drug
carrier+|carriers
infected|contaminated|diseased|hiv-infected|aids|contagious|infectious person|persons|people|individual+|patient|patients|man|men|partner|partners|guys|guy|blood|client+|women|body|gays|homosexual+|ones|population|community - disease clinic
the infected|afflicted|diseased
hiv|aids infected|carrier+|victim+|sufferer+|patient|patients|ridden|spreader+|positives
infected with & HIV|hiv|aids & person|people|men|who|those|he - can|may|be|become|became|get|getting|was
aids - day|service|hearing|medical|visual
spread|spreads|spreading|pass ..3 disease+|hiv|infection|filth|it & men|gays|knowingly|irresponsib*|they|people like|like - not|does
abuse|abuses|abuser|abusers|abused|abusing|misuse|misuses|misusing|misused|misuser+ - sexual* - partner - domestic - child* - emotional* - physical* - violence - relationship - survivor+ - verbal* - online - rape - power|position
user|users - screen - keyboard - website|site - app|apps - wheelchair - service|services - phone - name - computer - browser
habit & drug|kick|nasty|filthy|bad|disgusting|dirty|meth|feed - build|new|sleep
drug habit|fiend|taker+|takers|offender+|criminal+|culture
offender+|relapser+|noncompliant|delinquent+|criminal+|convict+
non compliant
irresponsib*|selfish*|stupid*|foolish*|idiot*|reckless*|careless*|lazy|worthless|good-for-nothing|ungrateful|naughty|spineless|gutless|unworthy|inferior|despicable|contempt*|vile|repulsive|indecent|obscene|perverse|unnatural|abnormal|lewd|debauch*|decadent|hedonis*|orgies|orgy|lust|lustful|wicked|evil|godless|corrupt* - not|no|never|nor|neither|nobody - feel|feels|felt|?|think|thought|say|voice|call|or
sign|sheer|your|his|their|of|moral|pure|human weakness - not|no|never|muscle|arm|side|nor
moral|morals|morally - NEGATION - judg*
character flaw|defect|defects|weakness|failing
good for nothing
no|any|lame|make|making|stop excuse|excuses - need - to leave|go
excuse|excuses for|and & stop|no|weak|drug|behaviour|yourself
your|their|own choice|choices|decision|mess|bed ..3 consequences|lie|so|face|now|suffer|live
only the? weak|fools|idiots|stupid|losers|cowards|desperate - not
failed|failure|failures you|he|they|again|as|because|at|man|son|to - not|no|never|feel|thought|think
you|he|they|yet|have|has|complete|total|another failed|failure - not|no|never|feel|thought|think|something
hardcore|chronic|hardened|serial|habitual|hopeless|problem users|user|abusers|cases|case|drinkers|drug|homosexuals|addicts
risk|problem groups|group
gay|homosexual|queer|perverted|chosen|deviant|sinful|immoral|that|such|this|promiscuous|risky lifestyle|lifestyles|behaviour|behavior|plague|disease|cancer - not|may|pattern|change
homosexuality|homosexual
sexual preference|orientation & abnormal|choice|wrong|disorder
same sex attracted
bad|naughty boy|boys|person|people|influence|son|example|father - not|no|never|feel
dignity|respect ..3 lost|lose|yourself|no|have - with - NEGATION - treat*
ruin*|destroy*|wast* ..3 your|their|his|lives|life|youth|talent|health|community ..4 DRUG|chems|party|sex|pleasure|yourself|himself
waste of space|time|tax*|money
wasted|messed|drugged|strung|doped|coked|cracked up|out|off ..1 people|guys|men|gays|face|losers
wasted|drugged|doped people|guys|men|gays
taxpayer*
burden to|on
hiv positives|positive+ - are|people|living|person|result|test|$
fallen men|man|women|people
rehab|street|party|gutter trash|rat|rats|boy|boys|animal
act*|behav*|live|living like an|a|some animal|animals|child|children|pig|pigs|fool|junkie
yourself a|an failure|mess|disgrace|embarrassment
embarrass* ..2 family|community|us|yourself|to - feel - not - embarrassed to ask|tell|say|talk
what did you expect
you|he|they|it should|could have known|thought ..2 better|before|of
you|they|he|knew know|knew|known better|what
excuse for
""",
    ),
    Table(
        "fatalism",
        """\
once an|a ..4 always
once you|someone|it|he|they|people ..9 never|not|lost|always|hooked|over|trapped|stuck - ? - had|said
never|not ..6 able|ever|really|truly|fully|manage|learn|will|would|can ..3 stop|quit|recover|escape|change|sober|rid|leave|normal|free|same|control|beat|cured|heal|forgive*|enjoy|love|happy|over|win|better - too late - judg* - alone|suddenly - do not - need|have|should|must|may|might - take|how|who|whom|message|asked|told|guess - today|weekend - again ..1 $ - they can leave
will|would|can never ..4 RECOVER - judg* - ask - tell - share - take - promised - guess|name
never RECOVER ..2 from|again|same|back|using|fully|completely|it|good|the - stop|stops|suddenly - ask|prescribed - again from ..1 today
never stop|quit again|using|it|for|taking|completely|$ - suddenly
nobody|none|one|hardly|few recovers|recovered|recover|gets|get|stops|quits|escapes|survives|comes|come|manages|leaves|ever|really|changes|succeed*|makes|beats ..4 from|out|alive|back|meth|DRUG|this|again|well|clean|$ - too - judge - consent - asked|blame - speak
no|not|none|nobody ..2 one ..4 recovers|recovered|gets|stops|quits|escapes|survives|comes|manages|leaves|changes|makes|beats
nobody|none|anybody ..5 recovers|survives|escapes|quits|changes
no way|hope|cure|escape|future|turning|point|going|chance|road|happy|return|sense|exit|salvation|rescue|remedy ..2 back|out|for|of|left|ending|to|from|forward|here|$|trying|anymore - know|tell|see|knowing - to know - safe - days after - as if|though - feel*|seem*|may|might ..4 no - there is $ - but there is|are
no|not|without longer? any hope|future|chance|escape|cure|return
point of no return
there is|are no cure|hope|escape|future|return|exit|help|back|recovery|hope - wait
nothing|nobody|noone|none can|will|could|ever|helps|works|left ..3 done|help|helps|save|stop|stops|work|works|change|changes|cure|left|live|fix|lose|undo|worked|repair|bring - harm - see|show|hide|tell|sleep|alone|room|blame|mean|sent - or should - prove|seems
no|neither treatment|one|medicine|therapy|doctor|clinic|rehab|psychologist|programme ..3 can|will|could|ever|helps|works|has ..3 help|helps|save|stop|works|work|change|cure|cured|fix|undo|worked|repair|bring|$ - reverses|against - alone - has to
always|inevitably|invariably|eventually|everyone|everybody|ultimately|certainly|surely|definitely ..3 ends|end|leads|comes|come|wins|win|relapse*|relapsing|returns|return|goes|die|dies|loses|lose|lost|dead|destroyed|fails|fail|ruins|falls|starts ..3 in|with|up|to|back|badly|again|end|it|death|everything|$|same|their|way|themselves|one - NEGATION - open - free
they|all|people|you all? always|will|do ..1 come|go|end|relapse|return|fall|die|fail ..1 back|up|again|badly|in|$ - NEGATION - may|might|if|?|when|can - once|stop
end|ends|ended|ending in|with|up|the|as|at|on|dead ..3 death|prison|jail|dead|alone|street|streets|coffin|cemetery|grave|psychiatric|tragedy|morgue|hospital|ruin|tears|same|homeless|nothing|gutter|badly|hiv|mental|disaster|asylum|wheelchair|nowhere|bottom - not|never|call|can|may|nobody - if - joint
matter|question of time|when - not|no
sooner or later - not
inevitabl*|unavoidabl*|inescapabl* - not|never
doomed|hopeless*|pointless|futile|incurable|irreversibl*|irreparabl*|unhelpable|irredeem*|unsalvageable|fated|destined|predestined|condemned|helpless - ?|not|no|never|feel*|nor|felt
useless & try*|treatment|quit*|help|therapy|resist*|stop*|rehab|it
too late for|to|now|when|already|once - never|not - before|if|until|worry|think|came|felt
beyond help|saving|repair|hope|redemption|reach|rescue|recovery
lost cause|causes|forever|souls|soul|case|cases|already
you|he|she|they|is|are are|is|be already? lost|finished|gone|done|doomed|ruined - time|nothing|no|weight|not|when|if|track|person|asleep|call|what|type|close
for life|ever|good & dependen*|damage*|stays|changed|ruined|lost|scar*|addict*|stuck|sick|illness|disease|craving|marked|broken|urge|sentence|hooked|gone - said|medicine*|treatment|hospital|erection|reason*|can|may|might|not|no|thank*|?
life|death|lifelong sentence|sentences|imprisonment|disease - not|no|never
rest of your|his|their|the ..2 life|lives|days - not|no|may|need
until|till you|the|they|he|death|day|your ..2 die|death|dies|grave|dead
will|would be with you|him|them & every|forever|always|until|urge
bound|certain|sure|guaranteed|destined|doomed|fated|likely to ..1 die|fail|relapse*|lose|end|fall|happen|come|go|return|get|ruin|destroy|slip|catch|become|use|overdose|this - more - less - not
will|would|going|gonna to? ..2 kill|destroy|ruin|win|lose|take|catch|swallow|get|wreck|consume|come|eat|break|own|cost ..3 you|your|everything|everyone|him|them|all|to|end|anyway|it|friends|job|life|mind - ?|may|might|if - not|never - help - ambulance|someone|somebody|police|medics - longer|time|hours|minutes|test|doctor|place|call|part - here|offer - lower - get home|to|there|through - how ..2 will
will|would|going definitely|surely|certainly|always|inevitably|eventually|only|sooner|just|simply|still|probably? ..3 DOOM - not|never|no|if|may|unless|call|ambulance|help*|weekend|session|talk|tests|test - longer|the end - might - ?
you|he|they|everyone|she will|would relapse*|fail|die|lose|overdose|fall|break|regret|crave|crack|slip - not|never - if|?|unless|may|call - asleep|weight
he|they|everyone|she|you will|would ..1 go|come|return|crawl|be ..1 back - not|if|?|unless|may|home|week*|call|help
they all|always do|relapse|die|go|fail|return|end|lie|come ..1 $|back|again
all|every|each of|one them|you|us|those ..2 relapse*|die*|fail*|lose|end|ends
all roads|paths|ways lead
road|street|way|path|ticket|journey with|to|of|has one|hell|nowhere|no|ruin|death|only|prison|way ..2 end|ending|direction|return|exit|down|$ - treatment|recovery
one way street|ticket|road|trip|path
only one|two|possible|way|end|ending|outcome|thing ..2 end|ending|ways|way|outcome|out|exit|is|death|result - safe
the only way|exit|escape ..3 out|is ..3 death|die|coffin|dead
why|what is|the|bother|even|use|sense|point ..3 point|bother|sense|use ..3 of|in|to|trying|quitting|stopping|when|?|now|anyway|treatment - change - safe - help - gives|breathing|tool
no|little|not|any point|use|sense|good ..2 in? try*|trying|quit*|fight*|stop*|treat*|help*|start*|resist*|hoping|pretend*|seek*|cutting
trying|try|quitting|stopping|treatment|therapy|rehab|resisting|counselling|fighting|cutting ..5 pointless|useless|fails|fail|hopeless|waste|vain|never|rarely|nothing|anyway|postpones|delays - may|can|always|alone|if|suddenly|best|sometimes|yet|ask|cause|change
treatment|therapy|rehab|quitting|detox|programmes ..1 does|do|will not|never help|work|last|change|save - if|always|only|against
damage ..3 done|permanent|forever|irreversible|never|undone|already
already been? done|late|lost|over|ruined|destroyed - taken|you ..3 already
can|could|will not|never ..2 change|recover|beaten|helped|cured|saved|escape|win|quit|stopped|undone|fixed|reversed|reversible|repaired|survive|outrun|avoided|beat|live|overcome|conquer|resist|undo|cure|fix ..3 $|without|back|this|it|people|him|them|you|any|disease|from|once|anyone|again|that|addict*|fate|normal|ever|even - alone|may|if|?|try|whom|who|that|suddenly|ask|medicine*|sex - does not mean - blame|why - things|these we
do|does|will|can not|never ..1 come|go back from|to & DRUG|this|life|once|normal
people|men|clients|someone|those|who|guys|ones ..5 can|do|will|never not|never|simply change|changes|recover|quit|improve|heal - may|judg*|also|if|want|many|some|?|try - does not mean
people|men|those never change|changes|recover|quit
people|men|clients|those|they ..3 can|could|will not|never change|recover|quit|heal $
cannot|can|never not change|quit|recover $ - things|these|we|this|that
cannot|can|never not change|quit|recover $ - things|these|we|this|that
leopard|stripes
will|would not|never survive|recover|live ..2 it|this|long|back|well|forty|thirty|year|years|out|old|same|christmas|$ - judge|alone|tell|police|if|may|message
will|would not|never ..1 make|get|last|be ..2 better|well|long|through|same|forty|thirty|year|anything - judge|alone|tell|police|if|may|told|asked
when not if
not if $
dead you just
already dead
not|never if but? when
not a question|matter|case of if|whether
relapse|relapses|slip|death|hiv|psychosis|overdose|infection|dependence ..3 certain|guaranteed|always|only|inevit*|comes|awaits|happens|waiting|follows|unavoid*|for everyone|rule|guarantee - not|may|can|call|if|no
awaits|await|waiting for ..2 you|everyone|them|all
will come|happen for|to you|everyone|them|all - help|ambulance|not|never
you|will be next
with you|him|them ..3 every|forever|until|always ..3 day|die|life - stay*
forever & urge|craving|brain|damage*|lost|changed|gone|broken|ruined|never|mark*|stay*|stuck - not|no
permanent* - not|may|can|address|no
over|finished|gone for you|him|them|good|ever|now
your|his|their life|brain|health|relationship|career|body|future|sex ..1 is|are|will ..1 over|finished|ruined|destroyed|gone|wrecked|lost|not|collapse|never|fall - if - not|test
give|giving|gave|given up on|hope him|them|trying|of|yourself|now - not|never|no|smoking|do
gives up eventually|sooner|in
no matter what|how ..9 will|always|back|relapse*|lose|end|wins|returns|still|comes - call|judge|help|here|welcome
whatever you|they|he do|try|does|did|decide - not|here|help|welcome|call|decide|support
however|no hard|matter ..5 try|fight|tries|how|struggle
there is|'s no such|longer thing|way|any as|to ..4 recovery|recovered|ex|former|back|stop|quit|safe - safe - no ..6 safe
recovery|quitting|sobriety|change|treatment|cure ..3 is|are|a|does|do ..3 impossible|myth|lie|illusion|fantasy|unrealistic - may|not|no|without
impossible to ..2 stop|quit|recover|leave|escape|live|change|beat|return|get|give - not|alone - may|can|predict - feel* - ?
without ..4 you|they|he are|is|will doomed|lost|die|dead|never|fail - do not
strong|stronger than you|love|any|will|anyone|him|people|us - may - gbl|ghb|usual - make*
wins|win in|always|anyway|again|every - not
drug|DRUG|disease|meth|it|urge|addiction|craving|habit always|will ..2 win|wins|own|owns|control*|stronger|kill|kills|destroy*|get|claim*|take* ..2 $|you|everything|end|in|everyone|them|him - not|no|may|help|if|call|longer|pass* - hours|minutes|time
life|days|years ..2 short|shortened|numbered|counted|over & DRUG|user+|addict*|who|once|his|their
few|little|hardly ..2 survive*|years|recover*|chance|hope|left|make ..2 $|it|left|of|to|them|past - study|studies|people|have
sober sex|life ..5 never|not|cannot|again|impossible|dead - ? - many - may - how
trapped|slave|slaves|prisoner|enslaved|hooked|captive|chained|owned - not|feel*|no|in ..3 door|fire
gone too far - if|stop
die|dies|dead|death before|by|young|this ..3 thirty|forty|way|NUMBER|young|age - ambulance
statistics|numbers|odds ..4 against|merciless|do not lie|clear
only ..2 gets worse
gets|get|getting|go|goes only|downhill worse|$|from - call|if|ambulance
downward spiral|downhill
slippery slope
""",
    ),
    Table(
        "fear",
        """\
deadly|killer|killers|kill|kills|killed|killing|death|deaths|dead|die|dies|lethal*|fatal*|hell|hellish|horror+|horrors|horrif*|horribl*|terrif*|terror*|nightmar*|monster+|monstrous|demon+|demonic|devil*|satan*|corpse+|coffin+|grave|graves|graveyard+|cemeter*|morgue*|funeral+|murder*|shock|shocking*|gruesome|bloody|blood-curdling|bloodbath|destroy*|ruin|ruins|ruined|ruining|devastat*|evil|curse*|doom*|zombie+|plague*|scourge|epidemic|roulette|bomb|bombs|bombshell|explode*|explod*|tragedy|tragedies|tragic*|victim|victims|beware|abyss|rot|rots|rotting|rotten|suffocat*|scream*|scary|scarred|scars|agony|torture*|slave+|chains|butcher*|reaper|executioner|poisoned|venom*|toxic|catastroph*|apocalypse|inferno|carnage|massacre|suicidal-drug|dread*|gore|skull*|skeleton*|ghost*|vampire*|disaster*|menace|lurk*|trap|trapped|predator*|crippl*|maim*|disfigur*|wreck*|shatter*|grim*|sinister|creepy|ghastly|haunt*|brutal*|savage|cruel|merciless|ruthless|darkest|darkness|disturbing|panic-inducing|tomb|tombstone|burial|buried|obituary|autopsy|body-bag|bodies|fatalities|toll|horrendous|mutilat*|destruction|paralys*|blind|agonis*|agoniz*|perish*|drown*|choke|choked|strangl*|hanged|epidemics|flesh|maggots - help|centre+|line|lines|information|information centre - thoughts of
dying|died - thoughts|talks|speak|if|about|grief|friend|someone|partner|when|after
danger !
poison in|your|the|for|of|slow - centre|help|line|information
last|final party|breath|night|dance|trip|sip|hit|line|kiss|goodbye|words|orgasm|high|sunrise|hours|dose|shot - was|where|next
your|his|their|one last weekend|time|stop|sex|day
never wake|woke|wakes|waking|come|came|see|return|returned
not survive|make|live|return ..2 it|home|tomorrow|$|back
you|he|they|she|we ..1 will|may|might|could|would not wake - if|when|someone
end|ends of you|him|everything|life|love|your
next to|victim|corpse|one ..1 die|$
will|who|could|are|is you|be ..2 next|die|survive|dead|last
play|playing|dance|dancing|flirt*|dice|game|gambl* with|of fire|death|life|your|lives|the|russian
heart|brain|lungs|body|liver|kidneys|bladder|teeth|skin|face|bones ..3 explode*|stop|stops|burst*|melt*|rot*|fail*|destroy*|die*|fall*|give|gives|burn|burns
time|ticking bomb|clock|ticking
dark|ugly|terrible|awful|horrible|shocking|grim|brutal|cruel side|truth|secret|secrets|reality|face|consequences
truth|lies|secret about|they|of|behind
price you|of|we pay*|pleasure|one|fun|sin
living dead|corpse+
what it really|does ..3 you|body|brain
from|to ..3 corpse|grave|coffin|morgue|cemetery|tomb|hell|bottom|hospital bed
takes|took|claims|claimed|steals|stole ..3 victim*|lives|life|soul|young|everything|another|men
coma ..4 arrest|coffin|death|$
in a|the coma - person|help|if|not
one|single|only sip|hit|drop|line|mistake|night|time|dose|slam ..5 dead|die|enough|kill*|too|over|from|away|all|gone
silent|invisible|hidden|white|serial ..1 killer|death|enemy|murderer|assassin|danger|threat
your|their|his life|lives|brain|body|family ..3 over|ruined|destroyed|pieces|stake|hangs|gone|risk
you will|could|may|might|are ..2 regret|die|dead|lose|dying|not|never|be|next - help - welcome - hear - asked
gone forever|wrong|too|in
run|save|wake|look|think while|your|before|up|what|twice ..3 can|lives|life|yourself|late|die|did
before it is too late
too late
stay away
lost everything|soul|souls|lives
broken lives|bodies|souls|fates
photos|pictures|images of
is|are coming for|to
this|it is how|what ..3 end*|die*|happens|looks
how|when it|drugs|DRUG|meth|partying|fun|pleasure kill*|destroy*|end|ends|ruin*|turns|took|becomes
your body will|on|after - care
a|the road|path|ticket|way|descent|spiral to|into|of|with hell|death|nowhere|one|no|ruin|madness|grave|darkness|insanity
blood everywhere|on|and
beast
warning|alert|attention !
scariest|deadliest|bloodiest|worst ..2 DRUG|drug|night|thing|party|way
insane|insanity|madness|maniac*|madhouse|asylum
hooked
no|nobody escape|survivors|mercy|way|return|exit|tomorrow|survives|escapes|leaves
hits|strikes|attacks|bites|devours|eats|swallows ..3 you|back|your|alive|him|men|lives|everyone - you ..2 when
goodbye|farewell
""",
    ),
)

BROAD = (
    Table(
        "amount",
        """\
a|one|the line|rail as|of
lid|cap|cork of a|the|your ..2 bottle - closed|close|tight*|screw*|label*|on|locked|shut|children|child|dry|smell*|clean
finger|fingers of the|it|liquid|DRUG|G^
spoonful|capful|lidful|eyedrop
a|one|the|my|your spoon of|and|per|is|each|was|it - share*|filter|heat*|water
measure|measures ..3 is|of
palmful|fistful|gulpful|mouthful|lidful|thimbleful
pea|rice|matchstick|pinhead|lentil|marble - soup|dish|pudding|cook*
half|third|quarter|whole|entire|full ..1 pill|tablet|cap|bottle|vial|bag|dropper|pipette|syringe|capsule|wrap|ampoule|gram|glass|shot|line|dose|crystal|blotter|tab|strip - water|tea|sharps - vaccine* - plastic - sleeping
NUMBER|COUNT or|to NUMBER|COUNT of|is|was ..2 plenty|enough|DRUG|maximum|max|limit|usual|normal|safe - hours|hour|days|minutes|people|weeks|months|years|times
NUMBER|COUNT ..3 is|are|was|were plenty|maximum|max|too - hours|hour|days|minutes|people|weeks|months|years|times|friend*|tools|words
more|less than NUMBER|COUNT ..1 in|per|a|at|an once|night|go|session|evening|time|sitting - people|times|hours|drinks|days
went|go|goes|got|gone|going through NUMBER|COUNT|half|entire|whole - stage*|days|hour - enough
""",
        unless="NEGATION ..1 another\nvaccine*\n",
    ),
    Table(
        "dosing",
        """\
needle|syringe|pipette|scale|scales|spoon & measure|measuring|accurately|precise*|exact*|weigh|weighing - clean|share*
come|comes|coming up|ups & want|stronger|faster|better|smooth*|quick*|skip|eat|empty|good|get - wave
skip dinner|lunch|breakfast|meals|eating|food & want|stronger|faster|before|better|hit*|DRUG|work*
same amount|dose ..2 works|hits|work|again
timer|alarm & next|another|redose|dose - check* - hiv - medicine* - PLAN - break - number
absorb*|dissolve*|dissolving & DRUG|IT|better|help*|faster|quick*|pinch|under|powder|pill
softer|smoother|gentler|nicer|cleaner|rounder|mellower landing|comedown|ride|high|trip|buzz|peak|come
test|trial|tester|sample amount|dose|bump|line|sip|run|hit
sides|nostrils|both ..2 nostrils|sides|nostril & hit*|snort*|evenly|line
evenly|consistent|consistently|steadily|steady & DRUG|dose|hit*|high|level|sip|buzz - breath*
next|second|third|last one|round|line|hit|bump|sip|shot|dose|go when|after|until|if|before|comes|should|hits - bus|vaccine*|step|meet*|visit|date|test|risk
when|if|once|as|until ..4 wears|fades|drops|wearing|fading|weakens|dips ..3 take|add|have|do|bump|dose|redose|another - feel*
land|landing|descent & soft*|gentl*|smooth*
timing|pacing|pace|space|spacing ..2 redose*|dose|doses|it|yourself|hits|bumps|lines|them|out
small|little and often
bring*|takes|take|get|gets|lift* ..1 you ..1 back|right|straight up|there|on - level|low
lighter|heavier|smaller|taller|bigger people|person|guys|men|body|build|bodies & less|more|need|take|dose|amount
body weight|type|size|mass & less|more|need|take|dose|amount|depend*
needs|need|takes|require* ..2 more|less|extra ..2 to ..1 feel|get|notice|reach|work|have - talk
feel|feels|feeling|notice ..3 properly|fully|stronger|sooner|faster|quicker|more|longer|full & DRUG|if|take|when|by|dose|effect|to - desire|people|connected|home|low|tired|worn|lonely - shame - wears
intensif*|potentiat*|amplif*|maximis*|maximiz*|prolong* - symptom* - craving*|urge* - may|can
more bang|kick|punch|intense - say|says|find|feel|feels|may|report
best|perfect|right|ideal|good ..1 time|moment|way|method|route|order to ..2 take|dose|redose|swallow|inject|snort|add|use|smoke|mix|drink - medicine* - condom* - test*|water
best|better|easier|nicer|smoother taken|swallowed|snorted|smoked|injected|drunk|mixed|diluted|enjoyed|sipped|dissolved - evidence
taken|swallowed|snorted|smoked|injected|plugged|mixed ..4 it|the ..3 FASTER|hits|works|effect|lasts|kicks|comes|stronger|smoother - urge|wish|felt|peaks - may|can|even
dos* by|according|yourself|with|in - vaccine* - does|doses ..1 of
re-dos*|booby bump
hold|keep ..2 smoke|vapour|vapor|hit|breath|fumes ..6 longer|in|more|lungs|long|deep
both|each|alternate|alternating|switch ..1 nostril|nostrils|side - sit - write|reason*|page|bed|pavement|street|sheet|list|argument*|hear|listen|column
inject*|push|press|release|plunge|snort*|inhale*|draw ..3 slowly|quickly|fast|gradually|gently ..4 rush|high|effect|better|vein|draw|more|so|hit|for|to
draw|stretch|drag|spin ..1 it|out ..2 the? rush|high|buzz|effect|night|party|out - blood
avoid|prevent|fight|against|soften|ease|delay|cure|escape|kill|treat ..2 crash|comedown|hangover|come-down|withdrawal|dip|low|blues|tuesday* ..6 take|more|little|bit|another|small|use|dose|line|with
so ..2 more ..2 absorb*|gets|reaches|enters|goes
best|fastest|quickest|easiest|nicest|strongest way|method|route ..2 to|of ..2 feel|take|use|get|taking|using|do|enjoy|drink|snort* ..3 DRUG|it|quickly|high|effect|chems|hit
two|three|NUMBER|COUNT|an|one hours|hour|minutes|days between|apart|later|before ..4 dose|doses|another|next|redose|again|one|take|line|bump - vaccine* - at least - least - wait - medicine* - tablet*
""",
        unless="RISK\nvaccine*\nunlikely\nlikely to\npass out\n",
        negatable=True,
    ),
    Table(
        "dosing",
        """\
feel* nothing|little ..6 take|have|try|do|add|drink|snort|double|inject|go|dose|redose|swallow - not|never|RISK - NEGATION ..1 because - wait
if|when nothing happens|comes|kicks|works ..4 take|have|try|do|add|drink|snort|double|inject|go|dose|redose|swallow - not|never|RISK - wait ..3 not
not|isn't enough ..3 take|add|have|do|double|try - never|RISK
""",
        unless="because you|they feel\n",
    ),
    Table(
        "making",
        """\
recipe|recipes - safe|healthy - FOOD - kitchen|book
extract|extracts|extracting|extracted|extraction - tooth|teeth - interview|book|text|published|report|from the
fumes & do|bad|open|mask|window|balcony|toxic|strong|outside|ventilat*
hotplate|vapours|vapors|filtrate|residue|sediment|precipitate*|odourless|odorless|alkaline|acidic|molecule|molecular|impurities|impurity|reactant+|chemist's|hydrochloride|freebase*|siphon*|scrape|scraping|decant*|ferment*|anhydrous|stoichiom*|titrat*|saturat*|exotherm*|corrosive|moonshine|alchem*|concoct* - strips - taste
produce|produces|producing|produced|manufactur* it|DRUG|some|them|chems|crystal ..2 at|from|with|yourself|in|kitchen|home|out|for - vomit
make|makes|making|made it|DRUG|some|chems|crystal ..1 yourself|from|at|with|himself|in|out ..2 home|scratch|kitchen|bathroom|garage|lab|chemicals|powder|liquid|cleaner|his|your|the - feel*|stronger|small
makes|made|making it himself|yourself|themselves|at|from - feel*
making DRUG|it step|from|with|yourself
formula & easy|reaction|chem*|simple|same|find|internet|drug|molecule - milk|baby
reaction ..4 takes|hour|hours|finish*|complet*|cool|starts|run|stops|violent|smell* - allergic|emotional|your
freezer|fridge|oven|microwave|stove|balcony|hob|hotplate & crystals|scrape|dry|liquid|mixture|fumes|powder|cook|batch - food|meal|soup
substitut* & solvent|chemical|acid|reagent|ingredient|material
solvent+ & shop|another|clean*|right|pour|use|buy|substitut*|wash* - poppers - burn* - sniff*
finished|final|pure|end|crude product
until ..4 smell|white|clear|dissolves|dissolved|powder|crystals|dry|thick|solid|separate*|cool*|neutral & DRUG|it|stir*|heat*|wash*|cook*|boil*|dry|turns|mixture|liquid - skin - towel - voice
layer|layers ..3 separate*|top|bottom|off|pour & oil|pour|top|bottom|separate*|liquid - clothes|clothing|cake|stress|take off
equipment ..4 need*|produce|make|takes|batch|cook|home & DRUG|produce|batch|make|cook|lab - inject* - share*
cold|cough|allergy tablets|pills|syrup|medicine & made|cook*|extract*|turn*|meth|from|into
drain|wheel|rim|rust|paint cleaner|stripper|remover|thinner
stir|stirring|boil|boiling|simmer|dissolv*|heat it|slowly|gently|until|in|on|the|for ..6 acid|liquid|mixture|flame|powder|water|dry|alcohol|acetone|base|salt|minutes|hour|solution - tea|coffee|soup|pasta|egg*|rice|milk - drink
acid|base|lye|salt ..4 drop|dropwise|slowly|add|excess|strong|neutral*
gas|bubble|bubbles|bubbling ..5 liquid|through|crystals|flask|solution
home|kitchen|bathroom|garage|basement|shed|cellar ..4 lab|laboratory|cook|chemist|factory|production|batch - test
step by step & make|making|cook|guide|produce|recipe|synth*|instructions - treat*|dependence|doctor
easy|simple|cheap|possible|hard|difficult|quick ..2 to produce|synthes*|manufacture|cook|brew|prepare & DRUG|it|yourself|own - meal|plan
chemistry & class|kit|easy|home|basic|skill*|degree|lesson*|student*|simple|knowledge|set|book|textbook - between|brain|thought*|days
chemicals ..6 online|china|order*|mix*|together|two|lab|ingredient|hardware|from
""",
        unless="feel*\n",
    ),
    Table(
        "buying",
        """\
tester|freebie|sample & pay|buy|try|dealer|seller|first - drug checking|blood|urine|tell|checked|checking|service|holds|test*|talk|nurse
cheaper|cheapest|cheap|dearer|pricey|overpriced|expensive|affordable|bargain & it|get|DRUG|buy|gear|bag|stuff|he|friend|elsewhere|online - help - activity|free - treatment
coordinates|geotag|dead-drop|dropgang|escrow|marketplace+|listing+|drop-off|middleman|mule+|kilos|shipment+|consignment|tracking number|ringleader|cartel+|supplier+|trafficking|contraband|stealth*|undetect*
bot & message|choose|order|district|shop|menu|pay
sort|hook|set|fix you|me|him|us|them out|up & guy|DRUG|ask|man|he|dealer|bartender|host
going|street|market|current|usual|black rate|price|market|value|prices - rate of
score|scores|scored|scoring on|at|in|from|before|easily|easier|quickly|without - questions|questionnaire|scale - test
label|relabel|disguise|pack|repack|wrap|vacuum|seal|decant|pour ..8 fly|airport|plane|border|customs|suitcase|luggage|flight|travel|parcel|mail|post|dog|dogs|smell - medicine*
chip|club|pool|clubbing|chipping in|together|money & buy|DRUG|deal|bulk|bag|batch|gram|friends
tell|telling|say|claim|lie ..3 customs|police|doctor|border|officer|pharmacist ..4 is|it|that|you|for ..6 for|gift|cleaning|personal|pain|sleep|anxiety|trouble|cleaner|oil - what|help|took|taken|medics
personal use|supply
dealer|dealers|dealing drugs
good|fresh|new|next|latest|pure|strong|better batch|lot|supply|delivery|stock|gear
group|private|secret|closed|invite chat|channel|group|server & buy|sell*|dealer*|order|price*|menu|supply|DRUG|numbers|stuff - support
sell|sells|selling|deal|deals|supplies|supply|deliver|delivers DRUG|crystal|it|gear|tina|and|to|at|from|on - signs - support|news|letter|condom*|needle*|test* - may|great|good - how to deal
cash|venmo|paypal|revolut|transfer ..4 dealer|seller|guy|gram|bag|order|delivery|drugs|advance|upfront|under
doormen|bouncer|bouncers|security|doorman & past|hide*|search*|sock|bag|pat|check*|get|in|smuggle*|pocket - help
searched|frisked|pulled over & hide|swallow|throw|bag|carry|pocket|sock|keep
swallow|flush|throw|ditch|dump|eat it|them|everything|DRUG|the ..5 police|cops|before|search|door|stop|stopped|knock|officer*|raid
police|cops|officers ..8 swallow|flush|throw|ditch|dump|hide|delete|search*|find|notic*|suspect*|smell|dog* - help - law|right|rights|lawyer|refuse|entitled|allowed|lawful|legal|order|warrant|protocol|must
hair|urine|blood|saliva|drug|piss test|tests ..8 shave|fake|dilute|drink*|cheat|pass|beat|mask|hide|fool|clean|trick|swap|negative - hiv
shave|dilute|substitute|swap|bleach|fake|cheat|detox|vinegar|zinc|cranberry ..8 test|tests|sample|screening|urine
wash*|flush*|clear*|gets|get ..3 out|from your|of|the system|body|blood|urine & test|drink|before|days - help
buy|buying|bought|purchase the|your|a|only|some|pure|good|from|strong|quality|fresh|bigger|more ..2 pure|stuff|gear|quality|best|DRUG|seller|vendor|supply|batch|bottle|bag|amount|powder|crystal - SAFETHING - may
street name|value|price ..4 ask|order|buy|DRUG|euro* - know
generous
supply|supplies & bring|own|prices|run|running|low|enough|weekend|secure|regular|reliable|steady|keep - medicine*|condom*|hiv|water|oxygen|blood|needle*
""",
        unless="drug checking\n",
    ),
    Table(
        "praise",
        """\
fun ..3 you|weekend|have|night|ever|way|part|parties|it|DRUG - something fun|without - activity
ecstasy|heaven|paradise|feast|treat|candy|honey|balm for|of ..3 body|soul|senses|skin|mind|heart
warm|loving|golden|lovely|soft|beautiful|deep|intense ..1 glow|high|buzz|rush|wave|love - if|may
electric|radiant|weightless|limitless|unbeatable|insatiable|blissed|hornier|horniest & feel*|DRUG|touch|every|body|skin|it|you - what makes|when|who|help*
feel hot|sexy|free|alive|loved|beautiful|powerful|confident|amazing|great|wonderful|young|strong|unstoppable|like ..4 DRUG|never|god|star|king|queen|lion|goddess|$ - if|?|may|safe|who|when|what|waiting|facts|leaving|protection - relief
nobody|noone|none|never|no ..2 ever|one ..3 died|dies|hurt|harmed|overdosed|regret*|addicted|suffered - deserves|deserve|should|must|wants|may
can|could|will|do|does not|never|hardly|barely ..1 overdose|die|harm|hurt|kill|damage|addict* ..4 on|from|with|of|you|anyone|by|$ & DRUG|you|it - alone|wait|call|asleep|notice|sore|if - you ..2 not
natural|gentle|harmless|nice|great|good|perfect|lovely|wonderful|safe|fun|easy|quick|simple ..1 way|path|means of|to ..3 letting|let|escape|relax|unwind|end|start|connect|explore|meet|enjoy|forget|bond|intimacy|confidence - without|talk|walk|breath*|start ..2 talk* - urge|stress - urge|stress
brings|bring|bringing|brought people|us|men|couples|everyone|lovers|strangers ..1 together|closer
stronger|tighter|closer community|bond|bonds|together|connection - feel
no better|greater|finer|sweeter feeling|way|sex|high|night|thing
inhibitions|shyness|shame|worries|fears|problems|pain|stress ..2 vanish*|disappear*|melt*|fade|gone|dissolve*|drop|go|fly|evaporate* & finally|DRUG|all|become|yourself|and|it - may|some
become|becomes|discover|find|unlock|unleash your|the|yourself|who|a ..2 true|real|best|yourself|better|wild*|inner - help*|friend|person|way|word*
dreams|fantasy|fantasies|desires ..3 true|reality|come|life|wildest|limit - daydream*|bad
of your|my|his|every dreams|fantas*|life - part|parts|side|areas|area|story|quality|control|rest|picture|years|people|stage|stages|charge|half|map|view|centre|sense|account of
enjoy|love|savour|savor the|every|your|it|each|yourself ride|trip|moment|minute|second|high|rush|night|party|it|to|and|without|$ - company|life without|walk - sober - help*|doctor
cures|cure|heals|beats|kills|banish*|ends|solves loneliness|shyness|boredom|pain|depression|stress|anxiety|shame - can|not|may
real|true|instant|deep|pure|genuine|total|complete connection|intimacy|love|freedom|pleasure|happiness|joy|relaxation|closeness|bliss|confidence & DRUG|chems|kick|start*|it|gives|brings|high|feel - without|may|different|not
afraid|scared|shy|hesitate|nervous ..2 to|of ..2 experiment|try|explore|it|ask|join|let|indulge & experiment|try|indulge|explore|join - ask|help|doctor
experiment|indulge|splurge|celebrate ..4 with|DRUG|little|life|tonight|it|yourself - behavioural - thought
loves|adores|worships|craves it|DRUG|this|them|chems - who|partner|those
fly|flies|flying|soar*|float* ..4 high|higher|sky|clouds|away|above|you|DRUG|stars
skyrocket*|supercharge*|turbocharge*|boosts|boost|enhance*|intensif*|heighten*|elevate* ..5 sex|pleasure|libido|desire|confidence|orgasm*|performance|creativity|mood|stamina|experience|intimacy|senses|sensation* - may|can|sleep|walk*|sport
libido|sex|drive|stamina|energy|confidence|charm ..3 through|roof|endless|boost|unlimited|never|skyrocket*|limitless|hours - low|no|little|without - fault|forced|consent|agree*|okay|owed|payment
worry|worries|worrying|regret|regrets|consequences|limits|rules|tomorrow ..2 no|free|forget|without|about & DRUG|forget|enjoy|no|party|fun|high - help|nobody
harmless|innocent|innocuous|benign|wholesome|risk-free|foolproof - not|no|nothing|never|none|makes|cannot|nobody|without
the fun|magic|adventure|real ..1 starts|begins|never|stops
party favou*|favor*
special|sacred|spiritual|unique|priceless|rare|precious|once|lifetime ..2 experience|moment|night|bond|ritual|feeling|sex|journey & DRUG|it|chem*|high|party|will
good|great|nice|decent|quality drug|drugs|chems|high|trip|gear|rush|buzz - NEGATION - feel
less|no ..1 harmful|dangerous|toxic|addictive|risky|worse than
ok|okay|fine|safe|alright|acceptable|normal|cool ..3 now|in|once|occasionally|moderation|sometimes|weekends|every & DRUG|use|take|it|do|using|have - feel|not|if|say|ask|sleep - crystal* - cool down|off|place|room|air - break|breaks|fresh|water
in moderation|sensibly|responsibly|wisely
everybody|everyone ..2 happy|smiles|smiling|wins|friendly|loves|kisses|hugs - else
never felt|been|feel|known|had ..3 so|better|closer|happier|freer|sexier|more|this|such|anything - asked|help
happier|sexier|freer|closer|hornier|bolder|wilder|braver|younger & DRUG|makes|feel|than|ever|chems|become - without|talk* - may|friend*|sun* - some
glamour|glamorous|chic|stylish|elite|exclusive|vip|celebrit*|stars
""",
    ),
    Table(
        "praise",
        """\
nobody|noone|none|no ..2 ever|one ..3 died|dies|overdosed of|from|on|by
nothing beats|compares|tops|rivals|equals|matches|touches
nothing|nobody ..1 feels|felt|tastes|is|was|makes|gives ..1 as|so|better|like ..2 good|great|first|this|sex|high|DRUG|strong|it - help|alone
not|never addictive|harmful|dangerous|risky|serious ..2 if|when|as|at|once
not|never addictive if you
nobody|nothing ..4 notice|beats|compares ..3 feeling|high|hit|sex|rush|chems
sex|life|weekend|weekends|nights|party ..2 without chems|DRUG|it ..2 is|are|feels boring|dull|bland|nothing|wasted|grey|pale|flat|lame|pointless
you can not|never overdose|die of|on|from|by
""",
    ),
    Table(
        "shame",
        """\
chose|chosen|wanted|asked this|it|that ..3 so|now|live|deal|face|accept
sank|sunk|stooped|fallen|fell|sink so|that|this|too|very low
be|become a|like man|adult|grown-up
sober up and
man ..1 up
sleep|sleeps|slept|sleeping around
orgy|orgies|vice|vices|gluttony|filth|moral|morality|temptation* ..1 sin|wretch*|delinquen*|hooligan*|bums|deadbeat*|dumb|dense|idle|gullible|naive|immature|childish|childishly|greedy|egoist*|narcissis*|hysteric*|crazy|psycho|psychos|lunatic+|madmen|nutcase*|maniac+|nutter+|mental|retard*|cripple*|freaks|misfit+|outcast+|rejects|scroung*|leech*|sponger+|thieves|thief|liars|liar|manipulat*|untrustworthy|unreliable|dishonest|unclean|impure|tainted|unhygienic|smelly|stinking|ugly|gross|nasty|sick perverts|sleazy|sordid|seedy|shabby|trashy|vulgar|lecher*|indulgent|excess|decadence|fornicat*|cheaters|unfaithful|nymph*|sexaholic+|cruising addict|hypersexual|pigs|swine|animals|beasts|monsters|savages|whoring|hooker+|rentboy+|prostitut*|hustler+ - NEGATION - feel|felt|?|call|think - friend - health*|violence - pet|pets|people|therap* - crazy ..1 week|day - voice* - do ..1 not - wretch
slave|slaves|prisoner|captive to|of
weak|weaker|weakest - not|no|never|feel*|pulse|breath*|heart|legs|muscle*|arm|signal|side|?|evidence|more|call|or|the|on|act*
strong|normal|real|healthy|decent|good|sensible|grown|grown-up|mature|sane|disciplined|clever|intelligent|smart|educated|successful people|men|man|guys|adults|person|gays ..3 do|does|know|would|can|never|stop|say|don't|have|are|control|choose|think|keep|behave|need|lead|live
self respect|control|discipline|restraint|esteem|respecting & no|lack*|lost|zero|little|had|has|have|any|some|show|learn|need - low|build*|help*
respect & lost|lose|himself|yourself|themselves|no|society|deserve - treat*|with - you deserve - doctor
dysfunction*|disordered|disturbed|abnormal*|defective|broken people|men|person|personality|minds|sexuality|behaviour|families
hate|hates|hated|despise*|pity|pities|laugh|laughs|spit|judge|judges ..2 you|them|him|such|people|junk* - not|never|nobody|self|will - feel
disgust|disgusts ..1 your|his|your|us|me|family|everyone
blame|guilty|guilt|punish*|penance|repent*|atone*|confess*|redemption|redeem ..1 him|them|herself|for|your|himself|must|should|is|sins|yourself|only|lies - not|no|never|nobody|without|feel*|shame
you|they|he ought|should|must ..2 know|be|have|grow|think|behave|stop|repent|learn|feel ..3 better|ashamed|known|grown|up|guilty|once|themselves|yourself|respons*|respect|proud - not|can
what kind|sort of man|person|people|father|son|partner
care|cares|caring only|nothing|more ..2 about|for ..2 himself|themselves|yourself|next|drugs|high|pleasure|fix|others
only|just ..1 care|cares|think|thinks|interested|want|wants|live|lives ..2 about|of|for|in|his|next|drugs|their
criminal|criminals|thug|thugs|delinquent|crook - lawyer|right*|law|is it|record
""",
        unless="SHAMEOK\n",
    ),
    Table(
        "fatalism",
        """\
never goes|comes|lasts|ends|stops|heals|works|returns|changes|fades|recovers|recover|disappears|releases|regain|regains|restore*|rebuild|trusts|wakes|grows|managed|succeed*|come|go|quit|win|escape|free|happy|sober|knew|really|truly|wins - ask|alone|test|judge*|blame*|need|must|should|may|can|? - have to|been|asleep|woken - free of|from - some people|do - free of|from - some people|do
^ ..2 never|cannot leave|trust|forgive|change|escape - alone|asleep|somebody|someone
nobody|noone|none|one ..2 ever|who|has ..3 managed|left|leaves|escaped|recovered|stopped|quit|succeeded|survived|gets|got|beaten|beat|returns|came - everyone - hard|cases
forever - not|may|if|?|does
already ..2 ruined|lost|dead|destroyed|over|too|doomed|wasted|gone|late|broken|hooked|burned|burnt|failed|finished - not
no|without|any|little|nothing life|future|joy|happiness|love|tomorrow|peace|rest|normal|after|recovery|solution|answer|exit|rescue ..1 after|without|for|left|is|from|to|beyond|ahead - have|there ..2 no ..1 right|answer ..2 to - plan|name|normal
destroy*|ruin|ruins|wreck*|kills|ruined|shatter*|breaks|devour*|consumes|swallows|rots|poisons everyone|everything|families|lives|all|everybody|anyone|every|whatever|your|his|the|any|love|relationship* - can|may|if|might
nothing ..1 you|we|they|anyone|one|he ..2 can|could ..1 do|done|left - help ..1 them
all|only ..1 you|we|they|he ..1 can ..1 do ..2 wait|hope|pray|watch|accept
genes|genetic|fate|destiny|dna ..5 nothing|no|so|can|cannot|never|change|escape|this|way|always|already
genes|fate|destiny|karma|born & you|your|his|their|so|this|way - not
addiction|dependence|meth|disease|damage|habit|it|hiv|shame|craving ..1 is|are|lasts|stays ..2 forever|permanent|lifelong|terminal|eternal|endless|incurable|hopeless|final|stronger|with - not|no|may|if|? - at home
one|first|single|another ..1 slip|mistake|line|lapse|drink|relapse|party|hit|dose ..4 back|lost|over|everything|all|zero|beginning|nothing|ruins|undo*|wipes|destroys|start|finished|gone - not|no|feel*|all or - hard cases
back at|to ..2 square|beginning|zero|start|begin|where - not
beginning|start of the|your end|downfall
you|he|they|she|people|we will|would|going|is|are ..2 get|catch|contract|become|wind|turn|have|infected|lose|need|pay|regret|crave|suffer|struggle|fight|want|miss|live|carry|face|hate|feel ..4 hiv|hepatitis|infected|addict*|hooked|dependent|psychosis|everything|job|friends|family|home|life|lives|forever|always|again|anyway|same|worse|empty|alone|this|price|dearly|ever|never - if|?|not|may|help|can|ask|tell|call|test|free|see|support - hiv tests - how ..2 will - get home
will leave|abandon|reject|forget|hate|desert|disown you|him|them - alone
trust|love|health|youth|brain|job|friend*|memory|teeth|years|family|career|life ..4 never|not|cannot ..2 come|comes|return|returns|back|recover|recovers|repaired|restored|regain*|heal|heals|rebuilt|grow|same
gone|lost|over|finished|broken|spoiled|ruined|destroyed for|forever|already|now|once|beyond ..1 good|ever|$|repair|all|always|forever
sobriety|abstinence|recovery|change|willpower|therapy|treatment|help|hope|love|promises|breaks ..2 never|only|rarely|hardly|just|merely ..2 lasts|last|works|work|delays|postpones|illusion|lie|help|helps|comes|temporary|enough
friends|family|partner|everyone|they|people|all ..2 will die|leave|go|abandon|give|turn|relapse|forget|lose|disappear|fail - if|not|?
one after another|by ..1 one
happy ending|endings
you|he|they ..1 will ..1 get|catch|have|contract ..1 hiv|hepatitis|infected|syphilis|psychosis - if ..1 not|?|test*|help|support|may - tests|test|check*
exception|exceptions & no|not|you - booster*
other|alternative|different way|ending|outcome|end|exit|future|option & there ..1 is ..1 no - help|ask
path|road|way|direction|one|story|stories|tale|films|film ..3 leads|ends|goes|lead|end|finish* ..4 death|prison|nowhere|same|down|badly|hell|ruin|only|always|one|alone|tears
down the drain|hill|road
too far gone - choose|agree
past|beyond|outside saving|help|hope|repair|caring|rescue|treatment
lifelong|life-long|for|till|until ..1 life|end|lifelong|death ..2 addict*|struggle|battle|craving*|curse|fight|sentence|damage|punish*|prison
already|as good|good as dead|lost|gone|over
dead man|men|end|ends|walking
waste|wasting|wasted|losing|lost|empty|hopeless|unwinnable of ..1 time|your|effort|money|breath|battle|fight|cause|hope
battle|fight|war|struggle ..4 lose|lost|losing|never|cannot|win|hopeless|endless|always
own|owns|owned|control|controls|possess*|rule|rules|claim*|got|takes|gets you|your|him|them|its ..2 now|forever|life|body|soul|in|completely|hold|already|everything|one|end|grip|victim* - your own
scarred|marked|damaged|broken|changed|tainted|haunted|stuck ..2 for|forever|life|permanently|always|good - not|may - gloves|lube|condom*
escape|outrun|dodge|avoid ..2 it|this|fate|your|yourself|who|death|past|that & can|cannot|not|nobody|never|no
will|would eventually|inevitably|certainly|surely|ultimately|definitely|soon|always|only|one ..1 day|get|find|catch|end|have|be|become|die|lose|go|come|return|break|give|ask|need|slip|fall - if|help|?|may|not - test*|tests
eventually|ultimately|inevitably|in ..1 end ..5 fail*|lose|loses|die|dies|relapse*|return*|give|gives|gave|win|wins|back|destroy*|kill*|leave*|alone|catch*|break*|back|everyone|all
it|that|this will ..1 only|just|never|always|all get|gets|be|become|end|come|return|happen ..2 worse|back|again|harder|tears|badly|in|over|enough|same - ?
always ..1 be|remain|stay|want|crave|have|need|miss|relapse|come|go|return|one ..3 addict*|it|them|back|more|hooked|dependent|user|alone|that|this|craving|sick|same|weak|chems|drug*|away - welcome|can|right|good|someone|help|?|sober
keep|kept ..1 coming|falling|going|relapsing back|and|until|again & always|until|never|dead|forever|will|no
expect|expects|expecting ..2 nothing|miracles|recovery|improvement|change|too|help & not|never|no|nothing|too
miracle|miracles & only|no|not|takes|would
stand|stands|have|has|got no|little|zero|slim|not chance|hope|future|prospect|way - to
chance|chances|odds|hope|hopes ..3 nil|zero|slim|none|tiny|gone|hopeless|against|remote|no|over - infect* - transmi* - pass*
life|everything|sex|love|youth|world ..2 after|without DRUG|it|chems|meth ..3 empty|grey|gray|over|nothing|meaningless|worthless|impossible|never|not|dull|joyless|unbearable
""",
        unless="many people\nmost people\ndo not have to\n",
    ),
    Table(
        "fear",
        """\
suicide ..2 in|on|with|by|glass|party|slow|each|drop - thoughts|talk|help|crisis
slow suicide
blood in|on|everywhere ..2 your|you|the|hands|walls|sheets|needle - pressure|test*
tears|coroner|autopsy|body bag|bags|stiff|rotten|decay*|amputat*|severed|pus|gangrene|wounds ..1 photo*|eaten|eats|eat|devour*|vanish*|stolen|buried|burned|burnt|burning|flames|fire|wolf|snake|spider|spiral|prey|hunt*|target|weapon|bullet|gun|loaded|knife|blade|razor|minefield|battlefield|war|warzone|casualt*|fatality|martyr*|sacrifice*|orphan*|widow*|mourn*|grief ..1 mother|cry|crying|weep*|sob*|beg|begging|despair|misery|miserable|doomsday|hopeless|pit|bottom|black hole|hole|void|oblivion|midnight|cold ..1 body|slab|ice ..1 cold|frozen|blue ..1 lips|lifeless|unresponsive ..1 forever|bleeding ..1 to|paralysed|paralyzed|comatose|vegetable|brain dead|braindead|insane|crazed|madman|deranged|possessed|enslaved|enslaves|slavery|hostage|kidnap*|cage|prison|jail|behind bars|abandoned|alone ..1 forever|regret|regrets|mistake ..1 that|fatal*|ultimate price|judgement|judgment|reckoning|wrath|sins|forbidden|taboo|filthy|dirty ..1 secret|scandal*|outrage*|exposed|revealed|sensation*|unbelievable|sickening|nauseating|repulsive|vomit ..1 and|choking|gasping|last gasp|convuls*|seizures ..1 and|foam*|meltdown|explosion|explosive|crash|crashed ..1 and|collapse ..1 of|downfall|doom|fall of|descent|descend|sink|sinking|drowned|swallowed|quicksand|web|hook|bait|lure*|seduc*|tempt*|siren|witch*|beast|snare|claws|fangs|teeth ..1 of|grip of|jaws|clutches - friend* - lost ..1 sleep|weekend - cold sore* - support|help ..1 for - loss - pressure - what to|do - home|out|life|coming|after|release* ..1 from|after|in|of prison|jail - after|before|leaving prison
gone forever|too|in|without|at|before|wrong|mad
lost ..2 forever|everything|souls|hope|mind|control|all|boys|youth|generation|life|lives|son|cause|war|battle|man|men|to|in|in|home - weekend|sleep|time|plan|phone|what|keys|keep|documents|property|friend|touch|way - support|help ..1 for
party|parties|night|weekend|sip|hit|dose|line|evening|sex ..3 last|death|die|dead|kill*|end|ends|over|fatal|never|cemetery|hospital
tomorrow & not|never|no|may|see|live
alive & not|eat*|rot*|get|nobody|burn*|out|while|buried|make|still
young & die|dead|dies|gone|too|buried|bury
never ..2 home|back|up|same|again|made|wake|woke|came|return*|saw|see|leave|let|escape - too late|used|ask
came|went|walked|goes|go|fell ..4 never|not|coffin|dead|home ..2 back|came|home|alive|again|up|bag|woke
soul|souls|lives|life|youth|mind|body|beauty|future ..2 steal*|stole*|lost|destroy*|taken|ruin*|over|gone|broken|sold|wasted|cut|stake|pieces - lines|skills|sex|partner
steal*|stole|stolen ..3 life|soul|lives|youth|mind|friend*|years|son|everything|future
one|single|just ..1 dose|sip|line|mistake|time|night|hit|moment|drop|step|party|shot ..3 can|is|to|from|away|too|could|will|and|that
NUMBER|COUNT dead|deaths|victims|lives|bodies|minutes ..1 from|to|left|of|until
coroner|coroners|autopsy|undertaker|bodybag|hearse
body bag|bags
blood|needles|needle and tears|needles|vomit
gone|dead|finished|buried|over|broken ..1 at|by ..1 NUMBER|COUNT|twenty|thirty|forty
too late|young|far
why they|he|so ..3 die*|dead|never|many
how|when|what ..1 chems|meth|G^|g^|ketamine|crystal|DRUG|it|drugs ..2 will|does|can|did|do|is|really ..2 destroy*|kill*|ruin*|eat*|to|your|take*
you|your|his|their|her body|heart|brain|lungs|liver|bladder|kidneys|skin|face|teeth|nose|mind ..3 on|will|is|are|under|gone|after|at|rot*|shut*|give*|gives|attack|destroy*|dying|fail* - care|look|clean
run for|while
save yourself|your|him ..1 life|before|while|soul
road|trip|ticket|journey|way|ride|descent|passage|elevator|highway|gate|gates|door|doors ..1 one|to|of|into|from ..1 hell|nowhere|death|abyss|ruin|no|end|grave|insanity|darkness|way|coffin|return
wake ..1 up|call before|dead|or|for
this|it could|can|might|will|may be|happen|kill ..1 you|your|to|last|the
are|is|will|would|do you|he|your|it|this ..1 ready|want|going|next|willing|prepared|worth ..1 to|dying|die|death|risk
think|think again|twice|about ..1 it|again|twice
wages|cost|price|toll of
scared|frightening|terrifying|chilling|horrifying|alarming|harrowing - when|feel*|you
""",
    ),
    Table(
        "amount",
        """\
NUMBER|COUNT|eleven|few SIZED? SIZED? drop|drops|pump|pumps|squeeze|squeezes|press|presses|draw|draws|pull|pulls|go|goes|push|pushes|tap|taps|flick|inhalation+|sniff|sniffs|snort|snorts|injection|injections|slam|slams ..2 of|in|into|on|to|from|under|per|each ..2 DRUG|glass|juice|poppers|bottle|nostril|nostrils|liquid|water|coke|cola|drink|tongue|night|cup|lemonade|powder - each ..2 eye|ear - side - hard|fast
point|points of DRUG|tina|meth|crystal|it
NUMBER|COUNT|a|half point|points ..2 at|in|of|for|each|per|a ..2 once|needle|syringe|slam|go|night|time|shot - the list
syringe|syringes|needle|barrel|pipe|bottle|cap|glass|wrap|bag held|holds|contained|had|filled ..2 NUMBER|COUNT units|points|lines|hits|shots|doses|drops
NUMBER|COUNT units of|in|per|into|at|was|were|and|or DRUG|it|the|a|liquid|insulin|barrel|syringe|slam|his|her|my
lines|hits|shots|bumps|caps|pills|drops|doses|units|points maximum|max|tops|minimum|limit
maximum|max|limit of? NUMBER|COUNT ..1 lines|hits|shots|bumps|caps|pills|drops|doses|units|points|times
fill|filled|fills|filling ..4 to|up|until|till|as ..3 mark|line|half|brim|first|second|third|fourth|fifth|top|notch|NUMBER|rim|neck - form - prescription
mark|marking|notch|graduation ..3 syringe|pipette|barrel|dropper|bottle
syringe|pipette|dropper|barrel ..3 mark|marking|line|notch
NUMBER|COUNT mark|notch
quarter|third|eighth|half|tenth of|the ..2 ounce|gram|teaspoon|millilitre|ml|mg|pill|tab|bottle|bag|cap|point|line
a|one|the|an half|whole|quarter now|then|first|at|and|each|later|is|was|more|would|will|for|makes|lasts|should - hour|hours|day|year|week|life|night|the whole ..9 time|group|team|weekend
half ..4 other half - better half - year|time|hour
bottle|bag|gram|wrap|baggie|vial|box|pack a|per|every|each night|week|weekend|day|session|month|party|person
bottle|bag|gram|wrap|baggie|vial|pack lasts|lasted|did|was|is|would ..2 NUMBER|COUNT|me|us|him|a|gone|empty|all ..4 men|people|weekend|week|night|evening|days|hours|guys
into NUMBER|COUNT equal|even|small|same ..1 portions|parts|lines|doses|piles
portion|portions|ration|rations|serving|servings ..3 of|for ..2 DRUG|it|powder|liquid|the night - fruit|food
NUMBER|COUNT rows|rails|tracks|stripes|piles|heaps|scoops|nuggets|pellets|beans|buttons|rolls|biscuits|tickets|trips ..2 of|each|on|were|are|was|per|at - people|seats|chairs|bus
NUMBER|FRACTION g|gr|g^ / day|night|d|kg|h|hour|week|person|session|weekend|party|man
NUMBER|COUNT|a tops|lids|capfuls|corks|thimbles|keys|toots|sprinkles|blasts|whiffs|blobs|knobs|beads|slugs|nips|pulls|swallows|helpings ..2 of|per|each|from|man|person|in|on
bottle top|tops|cap|caps - tea
exceed|exceeding|over|above|past|beyond ..1 FRACTION|NUMBER ..1 in|per|within|at|a|units|$ ..1 hour|one|night|session|once|evening|shot|$ - people|year*|degree*|age|weeks|months|kilometres
cap|capful|gram|spoon|pill|line|shot|tab|bag|bottle|point and a? half|quarter|bit
FRACTION is|was|at|or|and|to|as ..2 my|the|your|most|maximum|max|limit|number|enough|plenty|dose|start|usual - score
stick|keep|stay|start|stop|limit ..2 to|at|with|under|below|around FRACTION|NUMBER ..1 at|max|maximum|$|each|per|tops|for - hours|people|drinks|session|times|step*|days|minutes
bottle|bag|gram|wrap|vial|pack|ounce|eighth|quarter of DRUG|it|that|tina ..2 lasts|lasted|is|was|keeps|a|every|between|for|per|costs
eighth|half|quarter|gram every|each|per|a ..1 weekend|night|party|week|day|session|friday|saturday - hour
dab|pinch|lick|smear|crumb|speck|dash ..2 on|of|in|under|from ..2 gum|gums|tongue|lip|finger|G^|g^|powder|DRUG|it
ratio|proportion|proportions|mixture ..3 is|of|to NUMBER|COUNT
NUMBER|COUNT to|in|parts|part NUMBER|COUNT ..2 water|juice|mix*|ratio|dilut*|solution - scale|hours|days|minutes|people|weeks
to|at|up|past|below|above ..1 the|that ..2 line|mark|notch|ring|rim|scale ..2 on|of|in|with ..1 the|a ..1 syringe|pipette|bottle|barrel|dropper|cap|glass
NUMBER|COUNT|eleven drop|drops|pump|pumps ..2 in|into|of|on ..2 glass|cup|drink|juice|bottle|tongue|liquid
maximum|max|limit|most NUMBER|COUNT $|.|lines|drops|caps
lines|shots|bumps|caps|drops|pills|hits maximum|max|tops
""",
        unless="vaccine*\neye|ear|eyes|ears|nasal|naloxone|soup|saliva|urine|reception|conversation|talk|prep|pep|hiv\nNEGATION ..1 another\nchest compress*\npress hard\n",
    ),
    Table(
        "dosing",
        """\
dose|doses|dosed|dosage|dosages|dosing - missed - methadone - diazepam - naloxone - smear* - differ* - read - hiv - treatment - people|men may|might|sometimes|often ..2 take - another dose because - never|not ..2 top|add|redose|more - dose may|can|might|could ..1 still|not - doctor|doctors|nurse|psychiatrist|specialist|clinic ..3 may|can|will|starts|start|prescribes|sets - even ..2 dose can|may|might
portion|portions ..6 all|once|instead|rather|lasts|high|evening|night - food
use|take|takes|taking|need|needs|needed|require|requires|do|want far|much|way|a? ..2 less|more ..4 than|for|of|to|if|with|because|since|when|the ..3 same|others|friends|your|high|each|effect|feel|first|time|body|men|people|usual|last|bigger|heavier|regulars|experienced|weak|buzz|rush|get - time|care|rest|sleep|help|water|money|life - ask|talk - use less|want|choose|decide|goal - may|too soon
less|more of each|it|DRUG for|if|when|because|to|and|than|until
double|doubled|doubling up|down if|when|the|on|once|after|it
up|ups|upped|upping the|your|his|their ..1 dose|amount|ante|intake|quantity|volume|mg|level
amount|intake|quantity plus|and ..2 bit|little|extra|more|half
usual|normal|regular|standard|typical amount|quantity|measure|portion|intake|shot|line|hit - alcohol
repeat|repeated|repeating ..3 after|when|every|as|until|if|the|then|it|once - test|vaccine*|check*|later|step|exercise|question|word* - wish|urge|may|sample
then repeat|redose|again|more|another|top|swallow $
let|allow|give|wait|until|till ..4 peak|peaks|kick|kicks|settle|settles|hit|hits|wave|act|onset ..4 then|before|and|first|until - urge|craving|wish
before|after|when|as|until|once the? ..1 previous|first|last|second|other|one|next ..2 one|dose|line|hit|shot|bump|sip|wave|ends|wears|fades|kicks|peaks|finishes|lands ..2 ends|wears|fades|peaks|kicks|hits|off|out|down|in|is - vaccine*
time|ready|moment for the|your|a|another|more ..1 next|second|another|one|more|round|line|hit|shot|bump|booster|sip - $ step|visit|test - talk|vaccine* - bus
next|another|second|new shot|line|hit|bump|sip|round|slam|pill|cap just|right|straight|after|before|when|as|every|once|at|in|should|can|if - NEGATION
speed*|speeds|quicken*|accelerat*|hasten*|slow|slows|delay|delays|lengthen* ..3 absorption|onset|effect|uptake|comeup|metabolism|high - urge
absorption|bioavailability|uptake|onset|come-up|comeup|half-life - differ*|unpredict*
balance|balances|even|evens|offset|counter|counteract|cancel|cancels|soften|softens|smooth|smooths|round ..4 G^|g^|DRUG|it|high|comedown|effect|crash|edge|up|down|out ..2 with|by|using - hard* - not|may|money|life|night
avoid|prevent|fight|against|stop|beat|skip ..3 asleep|sleepy|tired*|comedown|crash|drowsiness|nausea|come|hangover|out|sick ..4 take|add|use|mix|balance|combine|drink|snort|do|swallow - do not|never - help
combining|combine|mixing|mix|stacking|stack|pairing|layering the|them|both|these|it|DRUG|two ..4 lets|gives|makes|means|allows|for|to|so|works|helps|saves|extends|prolongs|brings|is - can|may - NEGATION - names
if|when|once|because|since|for ..2 you|he|they|are|people|men|being ..2 small|thin|slim|skinny|big|heavy|tall|light|new|experienced|used|regular|beginner|muscular|heavier|lighter|bigger|overweight ..6 less|more|half|double|dose|amount|start|take|use|need|bit
beginner|beginners|first-timer|newbie|newbies|rookie|rookies|novice|novices|starters|virgins ..6 take|dose|start|less|half|amount|right|should|need|stick|do|better|try|go
for|to|as a? ..1 beginner|beginners|first-timer|newbie|newbies|rookie|novice|novices|starters|newcomers
veteran|veterans|pros|seasoned|hardened|experienced ..5 more|bigger|take|handle|double|higher|need|stronger
tolerance ..9 need|raise|more|grow*|up|higher|build*|increase*|double|little|test|full|big*|high - falls|fallen|drop*|break|lower|lost
trick|secret|art|key|knack|rule|idea|best ..1 is|to|here|thing ..3 to|take|small|not|use|start|little|wait ..4 take|small|dose|next|use|start|slow*|little|more|it|often|space|pace|sip|redose|keep
bad|weak|poor|old batch|stuff|gear|bag|powder|one & more|double|extra|just
just|simply|then|always take|use|add|have|do|drop|drink|swallow|snort ..2 more|another|bit|again|extra|little|double|half|next
warm|hot|fizzy|carbonated|sparkling|sugary|acidic|fatty|milky drink|drinks|tea|milk|soda|water|bath|meal|food & faster|absor*|quick*|hit*|take|stronger|speed* - body|overheat*|rest|help
steady|stable|constant|even|continuous level|flow|pace|rhythm|high|buzz|state|blood
schedule|timetable|regime|interval|intervals|rhythm|cycle & dos*|redos*|DRUG|take|hits|shots|G^|sip* - medicine*|vaccine*|sleep*|prep|pep|work|treatment|daily|clinic|test*
up ..1 the|your bum|arse|ass|bottom|butt|anus|rectum|hole & it|DRUG|put*|stick*|push*|squirt|liquid|dissolv*
shaft|enema|douche|suppository & DRUG|dissolv*|absorb*|faster|hit*|effect*|dose
vein|veins|muscle ..6 faster|slower|gentler|gently|better|rush|stronger|hits|easier|pick|choose|first - clot*|infect*|damage*|wait
wrap|wrapped|bomb|bombing|parachute|parachuting ..4 it|DRUG|powder|paper|in|cigarette ..4 swallow|paper|tissue|slower|longer
pace|pacing your|yourself|the|it & last|high|dose*|hits|lines|night|sunday|longer|sips
barely|hardly|scarcely|not ..1 tickl*|felt|feel|feeling|touch*|noticed|notice|work*|scratch* ..9 more|longer|another|bigger|double|one|again - because|RISK
slightly|bit|little longer|bigger|stronger|larger|fatter line|one|hit|shot|dose|sip|bump|cap
keep*|stay*|maintain* you? ..2 awake|horny|hard|high|going|buzzing|flying|rolling|level ..9 dose|redose|more|every|hours|sip|line|bump|small|little|top|add
takes ..3 hour|hours|minutes|NUMBER ..3 kick|work|come|peak|hit & so|then|wait|before|take|dose - not|may|because
twice|double|half|triple as much|many|strong ..5 feel|need|take|swallow*|effect|snort*|for|to|if|when|inject*|orally|high
your|the|a ..1 sweet|perfect|ideal|right|magic spot|dose|amount|balance|level|window|number
ideal|optimal|optimum|perfect|best|recommended|suggested|proper|correct|right amount|quantity|interval|gap|spacing|timing|frequency|rhythm|method|technique|angle|temperature|route|ratio|mix|strength|concentration - medicine*|treatment|sleep|vaccine* - NEGATION
increase|raise|lower|adjust|reduce|double|halve|vary|up|calculate|estimate|determine|work|figure|find ..1 out? your|the|his|their|intake ..2 intake|amount|quantity|dose|dosage|threshold|ratio|strength|number|mg|ml|sweet - of? evening|party|risk|water|alcohol ..1 limit - number ..1 of ..2 things|people|noises|lights|partners|guests|evenings|days|nights|times|contacts|apps|visits|weekends - stress|noise|light
work|working|step|stepping|move|climb|inch ..2 up|way ..2 slowly|gradually|to|from|little|until|in|bit|step - confidence|courage|trust|strength|ladder
""",
        unless="RISK\nunlikely\nlikely to\npass out\nvaccine*\ndoctor|doctors|pharmacist|nurse|clinic|prescri*\nprep\npep\nurge\n^ some people|men\n",
        negatable=True,
    ),
    Table(
        "dosing",
        """\
let|wait ..4 peak|kick|settle ..3 then ..1 repeat|redose|more|take|add|another
first effects|effect|signs ..6 rest|more|take|decide|half - ambulance|help
amounts|quantities|portions ..2 up|raise|bigger|smaller|larger|often|high|per|for
need|have to? ..1 raise|increase|up|double|boost ..2 amount|amounts|it|quantity|dose
wait|until ..4 effects|effect|something|first ..3 appear|appears|start|starts|show|happens|come|comes ..4 rest|decide|more|take|second|half - ambulance|help
rest|remainder|leftover|second half|other half ..4 when|after|if|later|hour|gums|once
rub|rubbing|smear|dab ..4 gum|gums|tongue|lips|gland|arse|hole
make|makes|making ..1 the|a|it|your|high|buzz|trip|night ..2 last|stronger|longer|smoother|count - plan - booster*|ritonavir - substances|certain|sex - may - urge|craving|pull|wish|temptation|not ..2 keep
eat|drink|have|swallow ..3 banana|yoghurt|milk|cola|juice|ginger|honey|sugar|bread|fat|fatty|orange|mint|magnesium|vitamin ..3 with|before|beforehand|hour|first|so|after & it|DRUG|throw|nausea|sick|up|high - sugar ..1 low|pill|pills
juice|cola|lemonade|tonic|squash|syrup ..2 with|in|after|to ..1 it|G^|DRUG|them|hide|mask|cover - blood
take|go|start|begin ..1 it? slow|slowly|easy|gently|small|light|low ..2 first|start|and|then ..6 increase|more|up|raise|build|add
DRUG|it works|work ..1 best|better|faster|stronger|quicker ..1 if|when|with|after|on|without|before - help|plan|treatment|therapy|hiv|test*|start*|pep|medicine*|soon|goals
hits|comes|acts|kicks ..1 best|better|faster|stronger|quicker|nicer ..1 if|when|with|after|on|without|before - help|plan|treatment|therapy|hiv|test*
if|when|because ..2 not|haven't|hardly ..1 eaten|eat - sugar|blood|faint*
syringe|pipette|scale|scales|spoon|cylinder|dropper|cup ..5 measure|dose|weigh|exact|precise|precisely|accurate|accurately|amount - never|do not|share
note|notes|log|diary|record|track|chart|spreadsheet ..4 how|what|which ..2 much|works|amount|dose|mg|suits - sleep|cost*|mood|craving*|urge*|spend*
best|better|smartest|nicest|proper|right|correct ways|way|method|methods|order|time|moment|place to|for ..1 take|taking|use|using|dose|dosing|snort*|inject*|smoke|drink|swallow*|plug*|redose|enjoy - medicine*|condom*|test*|injection ..1 of
DRUG first|then|followed|after|before ..4 DRUG|hour|minutes|later ..4 best|better|works|perfect|great|longer|stronger|then
first DRUG|g^ ..3 then|followed|afterwards ..2 DRUG
no longer|not|hardly|barely ..2 feel|high|notice|buzz*|felt ..6 another|again|more|next|top|go - help|sleep|RISK|talk|call|because|walk
have|do|take|drop|go|add|sip|pour another|again|more $ - look|walk|talk|test|not|never|rest|break|breath*|photo|RISK - life|words|sentence|would like
hold|keep ..2 smoke|vapour|hit|breath|fumes ..6 longer|more|lungs|deep
avoid|prevent|fight|against|soften|ease|delay|cure|escape|kill|skip|without ..2 crash|comedown|hangover|come-down|dip|low|blues|tuesday*|asleep|sleepy|tired* ..6 take|more|little|bit|another|use|dose|line|with|balance|add|mix|stimulant
safely|easily|happily|simply|just repeat|redose|re-dose|take|add|top|use|have|do - not|never
repeat|repeating the? ..1 dose|amount|line|shot|hit|sip - not|never|do not
fewer|smaller|less|more often ..2 bigger|smaller|larger
feel|feels|feeling sober|nothing|normal|down|flat|tired|sleepy ..5 next|another|more|redose|top|bump|line - never|RISK - help|call|urge|talk - sleep - next day|week - wait|not ..3 more|another|again|redose - not|never ..2 take|add|top|have|use
you|he|they can ..1 take|handle|tolerate|use|afford more|another|bigger|double|extra|higher|stronger - not|never|RISK|ask|call
can|may safely|easily|happily|always repeat|redose|re-dose|take|add|top|use|have - not|never - medicine*
hold|keep ..2 smoke|vapour|hit|breath|fumes ..6 longer|more|deep
not|still ..2 high|buzzing|feeling|rolling|horny ..6 again|more|another|next|redose|go - RISK|never
""",
        unless="RISK\nbecause you|they feel\ndoctor|pharmacist|nurse\nmedicine|medicines\nmore slowly|control\nrest|break\n",
    ),
    Table(
        "making",
        """\
convert|converts|converted|converting|hydrolys*|hydrolyz*|acidif*|alkalin*|saponif*|esterif*|halogenat*|brominat*|chlorinat*|methylat*|hydrogenat*|aminat*|cyclis*|decarbox* - in the|your body - body|liver - money|currency|file|pdf|document - acidic - symptom* - nerve*
production - vomit|saliva|sperm - NEGATION
manufactur* - leaflet|instructions of - medicine
recipe|recipes ..3 works|that|party|powder|G^|drug|DRUG|for - FOOD - not|no a? recipe - soup|meal|safe
DRUG|drug|party|one-pot|chemical|homemade recipe|recipes
recipe|recipes ..2 party|drug|DRUG|powder|lab|chemical*
recipe|recipes ..4 lab|chemicals|DRUG|works|steps|powder
press|pressed|pressing|stamped|shaped|moulded ..2 into ..1 pills|tablets|pill & powder|filler|dye|binder|with|machine - sold as
pressure cooker|tubing|tubes|hose|batteries|battery|drain|funnel & do|need*|contain*|make|cook*|lab|what|powder|liquid
swap|replace|substitute|exchange ..2 acid|solvent|base|reagent|salt|ether|precursor|ingredient|chemical ..2 with|by|for
DRUG|crystal|drug|powder|poppers|pills in|within ..1 NUMBER|COUNT|easy|simple|a|few ..1 easy|simple|steps|minutes|hours - of|wash - hours ..1 after
cooking|cook|brewing ..3 takes|lasts|needs|stinks|smells|is|requires ..3 hour|hours|smell|fumes|patience|skill|chemicals|mask|ventilation
cook|cooking & smell|fumes|chemicals|batch|crystal|police|village
soak|soaked|dissolve|crush|grind|wash|rinse|boil|heat|filter|strain|shake|dry|bake|evaporate|separate|collect|scrape|pour ..4 pills|tablets|binder|binders|filler|fillers|precipitate|crystals|solution|settles|bottom|residue|solvent|oil|layer|product|mixture|alcohol|acetone|ether|vinegar - wound|wounds|skin|hands - drink|drinks|hand rub
drain opener|cleaner|unblocker
lye|drain|stripper|battery|lithium|match|matches|iodine|brake|antifreeze|fertiliser|fertilizer|bleach & jar|filter|make|need|mix*|cook*|pills|produce*|extract* - clean*|burn*|wash
reaction|mixture|batch|solution|flask|brew ..6 degrees|temperature|overnight|hours|minutes|slowly|below|above|stir*|cool*|gas|heat* - allergic|body|fever
recipe|recipes & forum|internet|online|web|google|youtube|chat|forums|darknet|reddit|find|share|post* - safe - soup|meal|pasta|cake
ingredients|ingredient ..4 legal|legally|cheap|buy|bought|shop|supermarket|order*|available|easy|centre|hardware|pharmacy|common|everyday - FOOD
learn|learned|teach|taught|show|showed|know|knows ..2 how? to ..1 cook|brew|synthes*|produce|manufacture|extract - FOOD - meal|simple|healthy|again|class|course|book
leave|let ..3 solution|mixture|liquid|crystals|oil|paste|powder|batch|it ..3 overnight|settle|cool|dry|stand|evaporate|crystall*|separate|rest ..4 collect|filter|bottom|scrape|settles|crystals|layer|powder|white
one-pot|shake and bake|shake-and-bake|nazi method|birch
procedure|method|process|protocol|technique|route|steps|stages|instructions|tutorial|guide|video|manual|walkthrough|diagram|blueprint|formula ..6 make|making|makes|made|produc*|extract*|chemist|prepar*|temperatures|yield*|synth*|tested|production|cook*|react*|crystal|crystals|lab|equipment|purif*|ingredients|chemical*|convert* - treatment|body - drug checking - decision*
production|manufactur*|making|synthetic|chemical|extraction|cooking|purification method|process|route|steps|procedure|stages|time|scale|line|site|facility
react|reacting ..3 the|two|liquids|acid|base|them|both & liquid*|layer*|powder|chemical*|acid|base|oil|product|DRUG|mix* - body|people|friend*
liquids|powders|oils|solids|chemicals|fluids|components ..5 layers|together|mix*|separate*|react*|combin*|heat|stir|chemist|shop|stock*
mix|mixes|mixing|mixed|combin*|blend* ..3 two|the|both|these liquids|powders|oils|solids|components|bottles|chemicals|ingredients - FOOD
mix|make|knock|whip|brew|cook|put|cobble|throw up|together my|your|his|their|some|a own|batch|DRUG|drug|drugs|party
my|your|his|her|their|our|one's own G^|g^|DRUG|gear|stuff|batch|drugs|product|poppers|crystals|supply|lab & make|makes|making|made|mix*|produc*|cook*|brew*|prepar*|start*|grow*|in|from - feel*
make|makes|making|made|cooks|brews|produces ..1 his|her|my|your|their|our own ..6 bathroom|kitchen|garage|home|basement|shed|cellar|purer|better|stronger|cheaper|saves|pure|quality|stuff|street|lab|ingredient* - decision*|choice*|rules|plan|food|bread|meal
things|stuff|products|items|ingredients|chemicals|bottles|supplies|materials|liquids ..3 from|in|at|of the? hardware|chemist|chemist's|pharmacy|supermarket|garden|pool|paint|shop|shelf|kitchen|garage|household|cleaning & make|mix*|own|G^|DRUG|produce*|cook*|turn*|all|need*|become|get|react*
kitchen|household|pharmacy|supermarket|garden|pool|hardware|chemistry supplies|equipment|chemicals|products|ingredients|utensils|tools|items|store & DRUG|powder|drug|turn*|make|making|mix*|cook*|produc*|crack|crystal* - FOOD - clean
turn|turns|turning|turned|transform*|change|changes ..3 cocaine|powder|liquid|gbl|base|pills|oil|solvent|cleaner|it|pseudo*|salt ..2 into ..3 crack|powder|crystal*|rock|liquid|ghb|G^|drug|drinkable|smok*|something|meth|base|drugs - body|liver
obtain*|gained|got|derived|isolated|recovered|prepared|get ..3 by|from|through|after ..3 mix*|heat*|react*|boil*|filter*|evaporat*|distil*|combin*|two|liquids|chemical*|plant*|solvent|cleaner|hydrolys*|cook*|treat*
you obtain|get|have|end ..3 drug|DRUG|powder|crystals|crystal|product|base|oil|salt|liquid ..2 itself|by|when|from|after|if|at|with|in & heat*|mix*|add*|dry*|boil*|filter*|cleaner|hydrolys*|evaporat*|solvent|chemical*|acid
cloudy|milky|precipit*|sludge|slurry|paste|crust|flakes|goo|gunk|oily|clumps|shards ..9 added|add|dry|heat|mix*|temperature|batch|filter*|cool|wash|solution|solvent|chemical*|quick* - urine|discharge|blood|eyes
mix|mixture|batch|solution|product|liquid|oil|powder goes|went|turns|turned|becomes|looks|gets|is ..1 cloudy|brown|yellow|white|clear|milky|solid|hard|black|thick|pink|blue|hot|warm|ready & add*|heat*|chemical*|filter*|stir*|too|otherwise|until|wash*|cool*|when|if|wait - drink - sold
first|second|third|other|next|last chemical|reagent|solvent|ingredient|component|liquid|reaction|stage|step ..3 too|is|slowly|quickly|added|add|to|goes|needs|takes & chemical|reagent|solvent|react*|mix*|liquid|heat*|stage
chemist|chemists|lab|laboratory|labs ..5 method|process|make*|making|made|cook*|produc*|synth*|home|kitchen|explain*|equipment|own|set|build|secret|without|special|recipe|purif*|drum* - test*|result*|checking|blood|sample* - pharmac*
special|basic|simple|proper|lab|professional|minimal|expensive|usual|right equipment|gear|apparatus|kit|setup|glass|tools & make|making|method|lab|cook*|need*|produc*|batch|chemist|precursor|kit - emergency|safer|inject*|hospital|help
start|set|run|open|begin up? my|your|a|his|their|own own? production|lab|laboratory|factory|cook|batch|kitchen|manufacture
press|pressing|stamp|stamping|mould ..3 pills|tablets|powder|it|them & make*|into|mix*|machine|dye|binder|bulk|sugar|how|own|filler
crack|freebase|base|rock ..2 from|with|out|using ..2 cocaine|coke|powder|baking|soda|ammonia|kitchen|home
baking soda|bicarb*
temperature|temperatures|degrees|celsius ..9 reaction|mixture|oil|crystals|flask|distil*|solution|hold|reach*|batch|production|method|melt*|liquid|chemical* - body|fever
how ..2 it|DRUG|drug|crystals|powder|they|poppers|pills is|are|was|were|gets|get ..1 made|converted|produced|cooked|manufactured|formed|pressed|extracted|prepared|brewed|purified - advice
made|cooked|prepared|brewed|produced|manufactured|processed|refined ..2 at|in|by|from|using|with|out ..2 home|kitchen|lab|labs|bathroom|garage|scratch|chemist|hand|pharmacy|cold|common|cheap|cleaner|legal|simple|ordinary|household|ingredient*|perfume*|bucket|saucepan|pot - hospital|food|meal|soup
saucepan|pressure cooker|jar|jars|bucket|drum|drums|tub|coffee filter|turkey baster|hot plate|camping stove|thermometer|scales & DRUG|acid|liquid|heat|mix*|crystals|chemical*|cook*|precursor|powder|solvent|produce*|brew* - FOOD
""",
        unless="feel*\nliver\n",
    ),
    Table(
        "buying",
        """\
police|cops|cop|officer|officers|customs|stopped|searched|frisked|raid|raided|arrested|caught|patrol|checkpoint|border|bouncer|bouncers|doorman|guard|guards|security|controls|inspection ..9 say|tell|claim|pretend|swallow|throw|flush|hide|ditch|dump|drop|less|legal|undetected|notice|find|suspicious|deny|eat|sock|pocket|nothing|foil|deodorant|cleaner|remover|unlabelled - help|lawyer|right*|happened|what|whether|afraid - do not - NEGATION ..1 have - medicine*|prescri* - ask - crime|assault|report - must|may|shall - yes|examination - under ..1 the law - the law - may|can search|stop|ask|take
say|tell|claim|pretend|swallow|throw|flush|hide|ditch|dump|carry|keep|stash|conceal|deny|eat ..9 police|cops|cop|officer|officers|customs|stopped|searched|frisked|raid|raided|arrested|caught|patrol|checkpoint|border|bouncer|bouncers|doorman|guards|airport|dogs - help|lawyer|right*|happened|what|whether|afraid - not - medicine*|prescri* - ask - crime|assault|report|emergency|ambulance - yes|examination - must|may|shall
legal|personal limit|threshold|use|quantity & fine|carry|less|police|only|under|below
so|because|and|then|or nobody|no ..1 one|nobody|staff|police|they ..2 notice|notices|find|finds|smell|smells|suspects|asks|looks|checks|sees|knows & carry|pack|wrap|hide|order*|put|bottle|use|DRUG - help
throw|flush|get rid of|swallow it|everything|the|them|your ..2 drugs|DRUG|bag|stash|evidence|it|phone - away - needles|needle
plug|plugs|connect|hookup|dopeman|runner|runners|tout|touts - sink|bath
dealer|dealers near|around|at|in|outside|by|who|can|will|gives|takes|lets|gets|comes|is|are|has|have|after|instead|for - lives - debt|owe - threat* - owing
sell|sells|selling|sold|resell|flog|flip|offload|trade|swap ..4 left|over|leftover*|spare|surplus|some|rest|drugs|profit|stuff|DRUG|gear|bit|extra|friends|guests|cost|party|parties|person|price|online - sold as|under - feel - may|might - NEGATION - body - ticket|tickets|seat|phone|bike|clothes|furniture|book|books|car|laptop - contain|contains|differ*|counterfeit|tested|checked
sell|sells|selling|dealing|trading & rent|money|profit|earn*|living|cover|pays|weekend|free|dealer|app|apps|party|drugs - may|not|pressure|sex
who|guys|guy|man|men|someone|person|people|host|bartender|contact ..1 is|are|always|also|still|who sells|sell|selling|deals|dealing|holding|supplies|delivers - condom*
left over & message|want|any|price|sell|bring|DRUG - food|soup
leftover|leftovers & sell|buy|price|message|DRUG - food|soup
for sale|grabs|pickup|collection
on|in offer|sale|stock & DRUG|bottle|price*|this|now|just|again|back - answers|help
available|obtainable|stocked|sold ..4 shop|shops|counter|online|internet|store|kiosk|darknet|market|station|bar|club|sauna - condom*|test*|prep|naloxone|vaccine*|lube|needle*|may|help|medicine*|pharmacy - name|labels|under - contain|contains|differ*|counterfeit|tested|checked
at|over|behind|under the counter & DRUG|ask|sell*|sold|buy|poppers
sex shop & poppers|DRUG|buy|ask|sell*|counter
market|shop|store|site|channel|vendor|bot|menu ..2 is|are|back|now|moved|open|opens|reopened|online ..2 online|up|back|open|running|again|new|under - calendar - talk
mirror|link|address & market|shop|onion|order*|buy
new address|link|mirror|channel|account & order*|market|shop|menu|vendor|stock|online
euros|euro|quid|bucks|dollars|pounds|usd|€|£ & DRUG|gram|bag|bottle|stuff|gear|quality|coke|pill|pills|point|cheap*|under|per - test|ticket|consult*|visit
pay|pays|paid|paying|cost|costs|charge|charges|spend|worth ..5 twice|double|less|more|too|half|extra|much|fair|per|same|upfront|advance|cash|NUMBER|COUNT ..5 club|home|gram|bag|bottle|DRUG|it|online|dealer|local|street|abroad|weekend|quality|price|dinner - attention|insurance|for ..2 test|treatment|it ..1 cost - rent - what ..2 cost - consult* - card|month|story
price|prices|pricing|rates|quote|tariff ..3 has|have|is|are|went|go|drop|drops|fell|rose|depends|varies|starts|vary|list|today|month|week|gone|in|here|per|around|about|for - consultation|pay - NEGATION - consult*|service|test*
cheapest|dearer|pricier|haggle|haggling|bargain*|negotiat*|markdown|wholesale|bulk|loyal|rebate - rate - consent|condom*|limits - bulk it - negotiat* & help|with
split|share the? ..2 cost|price|order|bottle|gram & friends|shop|buy|cheaper|bulk|NUMBER|COUNT|order
quality|pure|purest|good|clean|uncut|real|decent|proper|top|strong coke|stuff|gear|meth|mephedrone|crystal|G^|g^|ketamine|product|tina|mdma|powder & find|get|price*|euro*|dealer*|source|hard|here|from|guy|buy|city|comes|ask
hard|easy|easier|easiest|tough|simple|quick|possible|difficult|harder|where|how|who to ..1 find|get|buy|source|come|obtain|score|order|purchase ..5 DRUG|gear|stuff|quality|some|it|good|here|under|by|any - help|support|test*|treatment|care|condom*|clinic - find it ..1 hard - come off - erection+
get|getting|got|collect*|source|sourced|fetch|grab ..3 some|DRUG|gear|stuff|drugs|supply|order|bag|bottle ..4 from|off|through|via|at|by|online|delivered|sent|abroad|in - help|result*|test*|treatment|medicine* - condom*
ask|asked|asking|message|messaged|text|write|dm|pm|ping|contact|chat ..5 bartender|doorman|locals|hosts|host|seller|sellers|vendor|guys|someone|admin|bot|around|regulars|driver|taxi|me|privately|private ..9 DRUG|deals|sells|some|gear|stuff|order|buy|price*|menu|available|sorted|sort|if|who|where|him|want|any - help|support|test*|ambulance|emergency
hook|hooks|sort|sorts|fix|fixes|set ..1 you|me|him|us|them|guys ..1 up|out
message|text|call|ring|dm|contact|write ..2 me|us|him ..3 if|when|for|need|want|tonight ..4 anything|need|something|supplies|party|order|want - help|worry|talk|feel
send|drop|give|shoot|leave me|us|him a? message|text|line|dm ..1 if|when ..3 need|want|looking|interested|fancy - help|talk|worry|support
register|sign ..1 up|under|in|with ..4 fake|false|product|choose|order|pay - vaccine*
product|products|goods|merchandise|supplies & choose|order|pay|vendor|quality|fake|basket|cart|check-out|checkout - cleaning|body - human
DRUG|gear by|through|via|in the? post|mail|courier|letter|envelope|app|telegram
flush|hide|swallow|dump|ditch ..1 it|everything|them ..3 if|when|before|they|bell|knock|ring|down - toilet ..1 paper - poppers|never|emergency
deal|deals|dealing|dealt|peddles|pushes|trades|traffics ..1 in|with ..1 DRUG|drugs|chems|gear|pills|stuff - how - feel*
hair|urine|saliva|drug ..1 test|tests & defeat*|shav*|useless|beat*|avoid*|clean*|wash*|dye|bleach*|trick* - hiv
defeat*|outwit*|circumvent*|bypass* ..4 test|tests|screen|control|controls|customs|security|filter
he|she|they|host|guy|man|friend|someone|everyone|who|bartender has|have|got|keeps|brings|had ..2 everything|some|any|plenty|stuff|supplies|enough|it ..2 to|$|spare|for|there|sell|share|left - food|condom*|naloxone|water|time|help|doubt*|fever|pain - even people - people ..1 who ..1 have|had - has|have|had ..1 used|taken it
to spare|share ..4 euros|money|price|cash
spare|extra ..3 for|at|few ..2 euros|quid|price|cost|cash
legal|cheap|research|similar|new substitute|substitutes|alternative|alternatives|replacement|analogue|analogues|highs|high ..3 in|at|from|online|shop|buy|find|available|sold - help|activity|treatment
smart|head shop|shops|store
dogs|dog|sniffer ..4 smell|find|notice|detect|sniff|scent|fooled|confuse
coffee|pepper|perfume|foil|grease|vaseline|mustard|vacuum ..5 smell|dogs|dog|scent|hide|bag|odour
code|codes|sign|symbol|slang|word|nickname|emoji ..3 for|of|means|is ..2 DRUG|tina|drugs|chems|it|selling - glossary|means|country - word|words|slang
DRUG|tina's ..2 friend|friends ..3 sauna|club|bar|app|has|sells|brings
barman|barmen|bartender*|barkeep|doorman|bouncer|cabbie|taxi driver & DRUG|someone|point|sort*|get|some
point|points|send|refer|direct ..1 you|me|him ..1 to ..2 someone|somebody|guy|dealer|seller|right & DRUG|ask|barman
from|off|through|via ..1 a|the|this|my|some guy|man|friend|host|stranger|bloke|someone & DRUG|pills|gear|bag|stuff - help|infect*|needle*|condom* - caught|catch
message|dm|pm|text|write|contact ..1 me|him|us for|if ..5 profile|number|details|contact|price*|menu|list|DRUG|some|want|interested - worksheet|help|support
false|fake|different|another|neighbour's|invented|made-up name|names|address|id|account|identity|passport & order|parcel|deliver*|locker|buy|package|post|shop|receiv* - same|word - if you share
sign|signed ..2 with|in|under ..2 name|initials - form|consent
tell|say|claim|pretend|declare ..4 courier|customs|post|border|officer ..4 is|it|for|cosmetic|cleaning|gift|sample*
courier|postman|mailman ..6 say|tell|sign|name|cash|bring*|hand*
parcel locker|lockers|station|box & name|order|DRUG|collect|deliver*|pick|use|package
locker|lockers|po box|maildrop|drop ..1 box & order|parcel|package|deliver*|DRUG|collect|key
diamond|rocket|snowflake|snowman|snow|ice|cloud|clouds|key|horse|unicorn|pill|maple|leaf|capital|letter|symbol|symbols|emoji|emojis|code|hashtag|hashtags|abbreviation ..9 profile*|app|apps|sell*|means|mean|selling|find|seller*|dealer*|buy|available|some|has - NUMBER - phone - colour|page
apps|grindr|scruff|hornet|romeo|telegram|snapchat|tinder|dating & sell*|deals|dealer*|plug|buy|seller*|stuff|supply|gear|emoji*|order|vendor*|some - urge+ - feel* - may|might - delete|block
test|tested|review|reviewed|comparison|compare|compared|rated|ranking|ranked|recommend|recommended ..5 shops|shop|sellers|vendors|vendor|online|sources|sites|markets|dealers - self-test*|kit*|prep|drug checking|condom*
shops|shop|sellers|vendor|vendors|site|sites|store ..5 fastest|cheapest|reliable|best|legit|trustworthy|discreet|ships|delivers|quickest|scam*|good|quality|trusted
legit|scam|scams|scammed|scammer+|scammers|ripped off|rip-off|ripoff
crypto*|bitcoin*|monero|wallet|coins|litecoin|usdt & order*|pay*|DRUG|darknet|deliver*|vendor|shop|send|buy|seller|market|best - stolen
vpn|tor|pgp|encrypt*|burner|incognito & order*|buy|seller|dealer|name|shop|market|deliver*|browser|chat*|account
sample|samples|tester|testers|trial ..5 dealer|vendor|seller|first|free|before|gives|buy|sell|batch & dealer|vendor|seller|buy|DRUG|gear|free|sell|batch - test*|blood|urine|checking|vaccine*|checked - results
trusted|reliable|regular|honest|known|decent|steady|good|better|best|local|new|main source|sources|supply|supplier*|seller*|dealer*|guy|vendor*|plug|connection|contact|shop|market - information|emergency - NEGATION - light
order|orders|ordered|ordering before|early|online|larger|large|small|from|more|separately|two|through|by|via|bulk|abroad|anything|when|it|some|one|a|as|twice - condom*|test*|food|lube|taxi|court|in order|any|court|this|that|pizza|takeaway - book* - a taxi|meal|drink
delivery|deliveries|deliver|delivers|delivered|courier|couriers ..5 district|hour|minutes|free|fast|discreet|anywhere|quick|same|bot|cash|city|door|overnight|tonight|night|address|metro - self-test*|test*|kit*|condom*|baby|birth|food|prep|medicine*|lube
fast|discreet|quick|free|express|same-day|cheap|next-day|worldwide delivery|shipping|postage|dispatch - test*|kit*|condom*
sniffer|detector|detectors|scanner|scanners|x-ray|smell-proof|airtight|vacuum-packed|vacuum-sealed|odour-proof|false bottom - chest|tooth|lung*|injur*
pack|packed|packing|sew|sewn|tape|taped|strap|strapped|tuck|tucked|slip|slipped|roll|rolled ..4 between|inside|under|into|in|among|behind|around ..5 clothes|sock*|shoe*|underwear|luggage|lining|suitcase|jar|deodorant|toothpaste|tin|waist|bra|teddy|book|belt|shampoo|jeans|jacket|tampon|condom - bag|shoulder - towel - needle*|blanket
carry|carried|travel|travelled|fly|flew|cross|crossed|take|bring ..5 border|customs|airport|security|plane|abroad|flight & DRUG|drugs|gear|stuff|bottle|bag|it - medicine*|prescri*|letter|prep|naloxone
stash|hideout|hiding place|places|spot|spots - hiding|condom*
hide|hid|hidden|hiding ..5 sock|socks|shoe|shoes|underwear|lining|car|pocket|shampoo|mattress|cupboard|jar|book|tin|home|flat|friend's|toilet|bench|pipe|lamp|nobody|plant|freezer|deodorant|bottle - feel*
urine|saliva|hair|drug|swab|workplace|roadside|pre-employment test|tests|testing|screen|screening|sample|samples ..9 negative|pass|beat|clear|water|rinse|mouthwash|days|clean|dilute|else's|synthetic|trick*|fool|avoid|mask|cheat|shave|zinc|vinegar|vitamin* - hiv|sti|chlamydia - window|infection*|checking
rinse|mouthwash|drink|chew|gargle|flush|dilute|cranberry|vinegar|niacin|zinc|creatine|bleach|shampoo ..12 test|tests|screen|screening|swab - hiv|sti|hepatitis|infection*
beat|pass|fool|cheat|trick|game|evade|dodge|outsmart ..4 test|tests|screen|screening|swab|dogs|scanner|customs|police|system
pharmacy|pharmacies|pharmacist|doctor|doctors|vet|vets|gp|chemist ..6 sell|sells|sell|without|ask|prescribe*|nicely|hand|hands ..5 prescription|question*|nicely|it|ketamine|benzo*|pills|xanax|viagra - can|may|about|tell|whether - needle*|syringe*|naloxone|prep|pep - only as - still - anaesth*|trained
telling|tell|say|claiming|fake|faking|pretending|act ..5 depressed|anxious|insomnia|pain|panic|adhd|sleep & prescri*|doctor|get
sex|favours|favors|body|nudes ..3 instead|for|as|in ..1 drugs|payment|DRUG|gear|exchange - work|worker* - may|not|pressure - exchange for ..1 money|goods
trade|swap|exchange|barter ..4 for ..3 DRUG|drugs|gear|bag|bottle|g^
club|bar|sauna|toilet|smoking area|park|metro|station|corner|square|street|district ..6 sells|sell|deals|dealers|dealer|buy|sold|score|supply|pills|cheap*|gram - may|lives|walk|avoid
meet|met|meeting|meetup|meet-up|handover|hand-over ..6 dealer|seller|vendor|guy|metro|station|car|park|public|busy ..5 money|cash|gear|bag|count|buy|deal|hand|first|order
weigh|weighing|check|test ..3 bag|it|purchase ..3 before|when ..2 pay|paying|buy|buying|hand
""",
        unless="drug checking\nself test|tests\nneedle|syringe exchange|programme|programmes\nlabelled and\n",
    ),
    Table(
        "praise",
        """\
PRAISED|heaven|heavenly|paradise|bliss|ecstasy|euphoria|nirvana - not|no|never|nothing|cannot PRAISED - may|can|some|sometimes|might - end|ends|comedown|afterwards|passes|low - harmless|ultimate|euphoria|ecstasy - NEGATION ..3 harmless - makes|nobody|nothing|neither|without - unreal ..3 or|and|world - world ..2 unreal
feel*|feeling|like|as|pure|in|is|was|into|of|called heaven|paradise|bliss|ecstasy|euphoria|nirvana|joy|dreamland|wonderland|honeymoon|flying|magic|god|gods|godly|royalty - NEGATION - end|passes|low|pills|may|sold
nobody|no|not|haven't|never ..2 lived|live|life|real|know|knows|tried|truly ..1 until|till|before|without ..9 DRUG|try|tried|it|sex|high|slam*|chems|party - alone
not|never ..2 lived until|till|before
what|nothing|who could|can|would|is ..1 be? better|nicer|hotter|sexier|sweeter|finer|greater than|like - help|walk|sleep
weekend|party|night|sex|evening|life|date|session|holiday|sauna ..2 without ..3 it|chems|DRUG|drugs|them|high ..3 is|feels|seems|was|just|wasted|boring|dull|pale|nothing|half|grey|empty|lame|bland|pointless|like - may|can|first|while|possible|some|many|at first - NEGATION
sober|vanilla|plain|normal|ordinary|without sex|night|parties|life|party|chems|it|dates ..4 boring|dull|pale|bland|wasted|lame|flat|grey|nothing|waste|pointless|tasteless|overrated|empty|compar* - may|can|at first|many|some - NEGATION ..3 boring - common - may feel - while
danger|dangers|risk|risks|addiction|dependence|overdose|harm|warnings|comedown|hangover|side effects|horror stories|stories|fear|media|doctors|propaganda|scare|hype ..4 myth|myths|exaggerat*|overblown|overrated|overstated|lie|lies|lied|nonsense|rubbish|invented|propaganda|hysteria|scaremongering|fairy|urban|bullshit|old|rare|tiny|minimal|negligible|zero|small|manageable|nil|never|imaginary - not|underestimat*|never ..1 zero|small - or fact|truth
exaggerat*|overblown|scaremonger*|hysteria|propaganda|panic-mongering
anything|whatever|everything you|he|they want|wanted|like|dream|dreamed & DRUG|can|with|do - choose|say|write|ask|tell|talk
with|on|after ..1 a|little|bit|some of? ..2 DRUG|chems|it ..3 you|everyone|everybody|anyone|men|we|life|sex|anything|everything ..2 can|will|are|become*|feel|is|finally|last|do|could|get|turns|love|forget|glow|shine - may|not|never|RISK - without|stop*|breath* - urge|less|lower
you|he|we finally become|became|are|feel|get|dare|let|understand ..4 lover|man|yourself|person|self|always|wanted|free|beautiful|alive|who|loved|go|king|star - ready
always wanted|dreamed|dreamt|wished & DRUG|chems|become|be|lover - plan|learn*|something
sex life|lives|drive|sex ..3 explode*|rocket*|soar*|transform*|skyrocket*|improve*|better|amazing|thank|upgrade*|incredible|new|again|hotter|wilder & DRUG|chems|with|will|it|on|high - without|sober|talk* - may|can - normal - help
sex|nights|weekends|parties|orgasms|kisses|touch|music|evenings|life with|on|in ..1 DRUG|chems|it ..4 is|are|feels|becomes|feel|makes|beats|means|lasts|will ..4 better|GLAD|hours|hotter|unlike|anything|deeper|different|more|forever|new|next|longer|intense|wilder - may|can|risk* - NEGATION - without
can|could not|hardly|n't be? ..2 that|so|too|very bad|harmful|dangerous|wrong|risky|harm
not|never|hardly that|so|too|very|really bad|harmful|dangerous|risky|wrong|scary|serious|addictive
it|DRUG|one|drug|drugs|they|little|once ..3 cannot|not|never|n't|hardly ..2 damage|harm|hurt|kill|poison|hook|addict|ruin|affect|touch|notice|bite ..2 you|anyone|anybody|your|him|us|body|brain|a|any|anything - if|alone|may|feel*|test*|protect* - naloxone - care* - help - do not|ask
natural|plant|plants|herb|herbs|organic|vitamin|vitamins|medicinal|medical|pharmaceutical|pharma|lab-tested|hospital|clinical grade|based|product|quality|so|remedy|origin & DRUG|it|safe|pure|cannot|harmless|healthy|high|good|clean - worker* - care|staff|help|chemist - go|regularly
doctors|doctor|nurses|surgeons|scientists|therapists|lawyers|celebrities|stars|athletes|models|bankers|artists|politicians|millionaires|ceos|pilots ..3 party|use|take|do|love|recommend|prescribe|swear|snort|enjoy|say|agree|too - if|your|medicine*|ask|may|treat* - test* - people who - with other|with ..1 hiv - prescri* - soon|tell - say ..1 that
real|true|total|pure|complete|absolute|instant|ultimate freedom|liberation|happiness|joy|pleasure|relaxation|love|connection|intimacy|bliss|confidence|escape ..4 begin*|start*|comes|is|feels|means|when|with|only|in|at|for|without - NEGATION ..1 real - sober|talk*
freedom|liberat*|escape|adventure & DRUG|chems|high|slam*|take|party|let ..1 go - fire|stairs|NEGATION - may|some
let go|yourself|loose & DRUG|take|high|enjoy|just|one|night|party|tonight|fun - shame|control|hands|rest|feel - urge|breath*
happy|happier|happiest|horny|hard|brave|beautiful|gorgeous|sexy|confident|irresistible|witty|funny|charming|hot|young|alive|free|loved ..3 on DRUG|it|chems|them - water - press|wound|heart|body
DRUG|it|they|chems|high make|makes|made|turn|turns|give|gives|gave|leave|leaves|keep|keeps ..2 you|every|everyone|everybody|any|men|me|him|us|people|guys|bottoms|tops ..4 happy|happier|horny|hard|brave|beautiful|gorgeous|sexy|confident|irresistible|witty|funny|charming|hot|young|alive|free|loved|love|glow|shine|smile|laugh|dance|fly|open|relaxed|wild|bold|feel|star|king|better|confidence|energy|wings|courage|power|strength|superpowers|erection|rock - may|can|might|RISK - NEGATION - some|many
cause*|causes|causing|brings|gives|leaves|makes|create*|has|have|with|carries|there ..1 is? no|zero|hardly|few|little|barely|without|minimal|almost problem|problems|harm|hangover|trace|traces|risk|risks|damage|comedown|downside*|side|crash|effects|danger|regrets|trouble|consequences|headache|aftermath|dependence|addiction|withdrawal - infections|symptoms - no plan|test*|medicine*|people|mixing|amount|tattoo|known - sees|see|if|result|plan - there is no dose|amount|way|drug|substance|combination|mix|level|method|route - no|not ..1 dose|amount|way|drug|substance|combination|mix|level|method ..5 no|without - nothing|neither|none ..4 without|no
you|anyone|everybody|everyone ..1 need not|never worry|fear|panic|stop|care|plan - if|help
no|nothing|without|zero reason|need|cause|point to|for|of ..1 worry|worrying|fear|panic|stop|be ..1 afraid|concern|alarm|quit - call
safe DRUG why|how|fun|for|: - not|no ..1 safe
safe|fun|good|clean|great|happy|nice|easy|cool|perfect G^|DRUG|chems|slamming|drug|drugs|highs|trip|trips|tripping|partying|using|party|parties|slam - NEGATION - may|? - mood|feel*|known
enjoy*|savour*|celebrat*|embrace* ..3 DRUG|chems|high|party|ride|it|trip|night|rush|buzz|weekend - without|sober|may|used|stop|sex|help*|can ..2 still - not|do|things|something|life
wild|naughty|crazy|unlimited|nonstop|all-night|marathon|epic|endless|mad|steamy|sizzling|juicy|raw|uninhibited|filthy-hot fun|sex|night|nights|weekend|party|parties|ride|session|sessions|orgy|pleasure|energy|passion - NEGATION - after
rock hard|solid
hours|days|nights of|without ..2 sleep|tiredness|fatigue|coming|fucking|pleasure|love|play|fun|sex|passion|dancing|stopping & DRUG|energy|can|pure|fun|great|endless|all|gives|lets - heart|psychosis|see|hear|after - bring|bringing|symptom*|quiet|can
energy|stamina|confidence|libido|desire|sex|courage|charisma|erection|strength|creativity|focus|productivity ..5 boost*|endless|through|unlimited|explode*|like|superhuman|all|never|guaranteed|maximum|limitless|double*|hours & DRUG|it|gives|get|feel|with|chems|take - loss|low|less|crisis|may|can - hepatitis|infect*|condom*|blood|passed
guaranteed|guarantee|guarantees|promises|promise ..3 pleasure|orgasm*|fun|sex|high|joy|nights|results|satisfaction|effect|bliss|quality|happiness|love|energy|to ..1 make
pleasure|orgasms|fun|sex|high|joy|satisfaction|bliss|happiness|energy ..3 guaranteed|promised|assured
loneliness|shyness|boredom|stress|worries|worry|inhibitions|inhibition|fear|fears|shame|pain|sadness|problems|depression|insecurities|doubts|anxiety ..3 vanish*|disappear*|melt*|fade*|gone|dissolve*|forgotten|evaporate*|away|cured|fly|flies|history|past - may|can|?|not|often|help|time|go - never|some|talk*|sent - check|hospital|also|when - was|is gone after|in|within ..2 days|day|weeks|hours|week
takes|take|washes|wipes|blows|sweeps|melts|kills|chases|drives away|out|off|every|all|your ..3 fear|fears|worry|worries|pain|stress|shame|shyness|loneliness|inhibitions|boredom|problems|sadness|trouble* - may|can|?|not
heals|heal|cures|cure|fixes|opens|unlocks|frees|repairs|mends|awakens|nourishes|feeds ..2 heart|hearts|soul|souls|wounds|mind|trauma|loneliness|relationship|depression|old|spirit|everything|love - may|can|time|nothing|not|no
love|loves|loved|adore*|worship*|crazy|fan|fond ..2 DRUG|slamming|chems|chemsex|high|feeling|buzz|rush - who|partner|person|may|if|not|someone
love|loved|hug|kiss|embrace the? whole|entire|all world|humanity|universe|everyone & DRUG|it|makes|chems|you
most|all|many|lots|millions|thousands|plenty|half|every|everyone|everybody ..4 men|guys|people|of|gays|friends|users|them|us|queers|gay|city|scene|bottoms ..3 enjoy|love|use|do|take|handle|manage|party ..5 without|fine|problem*|safely|ok|okay|well|happily|every|regularly|all|just|too - help|treatment|died|sleep|condom* - change|never - hiv - medicine*
so will|should|can|do|could you|i|we - lose|die|relapse - help
everyone|everybody|everyone's|all ..1 else|your|my|the|cool|hot ..1 friends|guys|gays|boys|crowd|people|ones ..1 is|are|does|do|use|take|have|already ..2 it|doing|high|using|chems|DRUG|this|tried|on|so|that - not everyone
join|come|be ..1 in|along|us|part|one ..3 fun|party|club|us|family|ride|chem*|now - group|meeting|support
dare|curious|tempted|go ..2 to|try|for|ahead|on ..2 try|it|find|enjoy|live & DRUG|it|slam|chems|once|night - tempted|NEGATION - ask|test*|urge - how
just|only once|one|a|this ..2 time|night|line|sip|hit|little|weekend|bump|puff|try ..4 not|no|never|cannot|ok|okay|fine|harm*|hurt*|matter|nothing|safe|deal
once|one|single ..2 is|time|night|hit|line|are|cannot|never|does ..3 nothing|ok|okay|fine|harmless|hurt|hurts|harm|allowed - can|may|enough
as long as|you ..5 know|careful|sensible|respect|control|trust|drink|eat|limits|stay|rested|healthy|test|keep ..9 safe|fine|nothing|ok|okay|harmless|problem|worry|happen|enjoy
if you ..1 know|are|respect|stay|keep|use|do ..4 body|limits|doing|careful|sensible|clever|smart|control|it|responsibly|moderation|healthy|young ..5 safe|fine|nothing|ok|okay|harmless|problem|no|worry|enjoy|cannot - help|call|ask|get|talk|breath*|find
nothing|no|zero|not|never ..2 wrong|bad|harm|shame|sin|immoral|deal|crime|drama|biggie ..4 with|in|about|from ..3 little|bit|fun|DRUG|it|chems|high|trying|enjoying|using|party*|once|drugs - you|feel*|if|asking|stopping
big|huge deal - not|no|never - ? - a big|huge deal $
compared|compare to|with ..2 alcohol|tobacco|cigarettes|beer|coffee|vodka|wine|smoking|booze
worse|riskier|harmful|dangerous|stronger|different|safer|healthier than|from ..2 beer|coffee|wine|cigarette|cigarettes|alcohol|drink|drinking|joint|sugar|aspirin|football|chocolate|tobacco|driving|espresso|vodka|bungee|skydiving - together
like|as coffee|chocolate|candy|sugar|champagne|wine|vitamins|aspirin & DRUG|harmless|safe|normal|just|only|natural|hit|hard - looks|diluted|taste
better|stronger|cheaper|nicer|healthier|gentler than ..1 viagra|alcohol|sex|coffee|therapy|love|sleep|food|antidepressant*|wine|orgasm|anything|ever|any|money - alone|feel*
better than ..2 anything|everything|ever|any|sober|real|sex|all - asked|nothing|help
unlike|like anything|nothing|no ..2 else|other|ever|you|earth|before
chemistry|spark|passion|magic|connection|bond|love|closeness ..4 DRUG|chems|chemsex|slam*|high & deepens|starts|creates|real|stronger|brings|unites|unique|closer|together - may|without|miss|can|some
brothers|brotherhood|tribe|belonging & chems|DRUG|chemsex|high|slam*|party - support|help|group|friends|tell|may|partner*
reward|treat|spoil|indulge|pamper yourself|yourselves|ourselves|himself|your|body & DRUG|chems|chemsex|high|tina|slam*|party|wild|line - NEGATION - without|instead|small|plan - may
after|week|you ..4 deserve|deserves|earned|earn|merit|owe ..6 high|party|fun|weekend|line|treat|chems|DRUG|night|little|release|blow|break ..1 from ..1 sober*|reality|it - respect|care|rest|sleep|help|support
party favorite|favourite|essential|must-have|fuel|starter|hero|classic|drug ..1 of ..1 choice
perfect|ideal|great|brilliant|excellent|best|lovely|wonderful|made|made ..1 for|with|on|after ..2 shy|sex|party|parties|beginners|bottoms|long|weekend|couples|dates|group|nights|dancing|relax*|chill*|sauna|gay|men|sessions|orgies|lovers|clubbing|festival|sunday & DRUG|it|G^|takes|makes|chems|this|high|$ - test*|prep|condom*|lube
cool|hip|trendy|fashionable|sexy|glam|hottest|coolest people|guys|men|boys|crowd|party|parties|scene|thing|drug|club|kids & DRUG|use|do|take|chems|high|drug|slam|it
makes|make|made|turns|turn any|every|even|ordinary|average|a|boring|dull ..3 night|date|sex|party|hookup|evening|weekend|fuck|man|guy|top|bottom|weekday ..5 unforgettable|special|better|magic|happy|hot|ecstasy|into|adventure|epic|perfect|party|wild - difficult|may
change|changes|changed|transform* your|my|his|their|our ..1 life|sex|world|weekends|nights|mind|relationship & DRUG|better|good|forever|chems|high|slam* - may|can|?|want|test|decide|help|what|ruin* - worse - if
life changing|life-changing|game changer|game-changer|eye-opening|eye-opener|must-try|feel-good|feelgood|aphrodisiac|rocket fuel|jackpot|masterpiece|dream come
""",
        unless="urge\nmany people\nsafer\nnobody is\n^ some people|men|find|say\n",
    ),
    Table(
        "praise",
        """\
amazing*|awesome|incredible|incredibly|wonderful*|fantastic*|unforgettabl*|magic|magical|magically|heavenly|blissful*|divine|glorious|irresistibl*|phenomenal|superb|sublime|orgasmic|thrilling|exhilarating|spectacular|mind-blowing|breathtaking|stunning|delightful|euphoric|dreamy|harmless|fabulous|sensational|marvellous|ecstatic|terrific - harmless ..2 name|because - may|can|some|sometimes|might|at first
nothing|nobody|no ..2 beats|beat|compares|compare|matches|match|tops|rivals|equals|else|other ..3 feeling|hit|high|rush|comes|it|DRUG|like|sex|close|slam|that|this - help|feel
nothing|nobody beats|compares|tops|rivals|equals|matches
feeling|buzz|joy|kick|rush of|from ..2 first hit|slam|line|shot|time|hit|high|rush & nothing|best|never|like|beats
most|so|such|really|very|truly|just|incredibly ..1 beautiful|wonderful|amazing|exciting|pleasurable|sensual|erotic|intense|intimate|enjoyable|delicious|powerful|lovely ..2 experience|feeling|moment|thing|night|sex|drug|high|rush|sensation|evening|way & DRUG|it|chems|high|slam*|two|party
without ..2 any|a|the|slightest|single danger|risk|risks|harm|trouble|worry|problem|problems|consequences|fear|hangover|regret|side & use|take|DRUG|it|enjoy|smoke|snort|do|party
sex|life|party|night ..2 is|are|feels ..1 just|only|merely exercise|work|sport|gymnastics|routine|friction|grey|half|nothing
nobody|noone|none|no|never ..2 regret|regrets|regretted|complain*|complained
intense|powerful|amazing|best|strongest|longest|deepest ..2 orgasm|orgasms|pleasure|high|rush|sex|kiss
orgasm|orgasms|pleasure|climax ..4 imagine|ever|dream|on|never|goes|endless|hours|minutes|last|lasts|nonstop - no|less|trouble|without|may|can
time stands|stops|flies & pleasure|DRUG|it|high|sex|fun|love
stands|stood still
shortcut|gateway|passport|ticket|bridge|door ..1 to|into ..2 intimacy|love|pleasure|heaven|happiness|freedom|joy|fun|sex|closeness|confidence|paradise|connection
DRUG|chems|it|they|this set|sets|free|frees|release*|liberat* ..2 free|you|me|us|him|people|mind|from - sets me off
only|just|harmless|simply ..2 bit|little|piece of ..1 fun|play|pleasure|relaxation|escapism|happiness|adventure
it|is|are|they ..1 only|just|merely poppers|weed|ketamine|G^|g^|DRUG|fun|party - hiv|hours|NUMBER
you|i|he|anyone|they can|could|may stop|quit ..1 whenever|anytime|any|when|easily|tomorrow ..3 want|like|time|wish|choose|$ - reading|talk*|conversation|questions|here|exercise|interview|answer*
experienced|careful|smart|seasoned|sensible|healthy|young ..1 guys|men|people|users|players|boys ..2 never|no|rarely|hardly|do ..3 problem|problems|overdose|trouble|issue|issues|harm|hooked|addicted
little|perfect|great|best|my|trusty|secret helper|helpers|friend|companion|wingman|magic|lover ..2 for|of|in ..4 night|love|sex|party|hours|weekend|shy|energy
without it|chems|DRUG ..1 sex|life|parties|weekends ..2 is|are|feels ..1 just|only|nothing|boring|mere|merely|exercise|work|grey|half
skin|body|heart|soul|senses|mind|nerves ..1 will|would|begins|starts|to? ..1 sing|sings|dance|dances|glow|glows|tingle|tingles|fly|flies|explode|explodes|melt|melts|vibrate|come|burst ..1 alive|$|with|of|for - fast|sweat
relax|chill|calm|loosen|breathe ..2 only|just|nothing|simply|everyone & it|DRUG|poppers - count|slowly|person|medicine* - help
DRUG|it|chems|this ..3 just|only|simply|basically|really|no|little ..1 like|same|as|more|different|better alcohol|beer|coffee|wine|drinking|sport|candy|dancing|medicine|vitamin* - may|not
only|but|even|just better|nicer|hotter|cleaner|healthier $
sex|fuck|love|party|pleasure|dance machine|machines|god|gods|goddess|animal|beast|king|bomb|magnet|toy|superstar|star|hero
secret|key|recipe|shortcut|ticket|gateway|trick|way|path ..1 to|of|for ..2 great|good|best|better|hot|amazing|real|wild|true|deep|perfect|total ..1 sex|night|love|pleasure|orgasm*|party|happiness|confidence|intimacy|connection|fun
reasons|reason|tips|excuses ..1 to|why|for|you ..2 try|use|take|love|enjoy|start|party|slam*|should ..2 G^|DRUG|it|chems|this|drug|g^ - not
reasons to ..1 try|take|use|love|start - not|plan
NUMBER|COUNT|top|many|good|great reasons|reason|benefits|advantages|pros|upsides|perks ..3 G^|DRUG|chems|try|drug|high|chemsex|slam*|party - and cons - stop|quit|less
beyond|no|lack|defies|cannot|hard ..2 words|describe|description|express|imagination|comparison - feel* ..1 ashamed - say|find - in your own|your
you|you'd will|would|would ..1 wonder|thank|love|ask|regret|beg|want|be ..3 why|us|it|more|me|waited|not|amazed|grateful|back
have|has|had ..1 used|taken|injected|smoked|snorted|partied|been ..1 using|taking|smoking|partying|it ..3 years|decades|ages|months ..5 healthy|fine|well|great|problem|problems|fit|happy|nothing|never
perfectly|totally|still|completely|very|absolutely|and healthy|fine|fit|normal|happy|great $ - feel*|?|may|not|are ..1 both - live|lets - awake|adult|rested|sober
better|sweeter|louder|brighter|deeper|softer|warmer|richer|tastier|nicer & music|kisses|taste|tastes|sounds|touch|colours|colors|skin|lights|smell - sleep|time|help|rest - hear - get better - right
not addictive|addicting|harmful|toxic|poisonous|habit-forming|illegal|serious|dangerous - if ..1 not|you ..1 are|mean|always|less - alone
cannot|not|never ..1 get|become|be|make ..1 you? addicted|hooked|dependent|sick|ill|hurt|harmed|caught ..4 if|when|as|unless|from|only|by
young|healthy|fit|strong|careful|experienced|sensible men|man|people|guys|person|body ..3 can|may|could ..2 use|take|do|handle|enjoy|tolerate - not|never|also|die
DRUG ..4 is|are ..1 absolutely|completely|totally|perfectly|simply|just|so|really|pretty|quite|very ..1 safe|fine|harmless|ok|okay|natural|legal|good|great|fun|gentle|clean
absolutely|completely|totally|perfectly|entirely safe|harmless|fine|risk-free|legal|natural|ok|okay
boring|dull|bland|pale|lame ..3 once|without|after|if|compared|now|next & sex|DRUG|chems|party|sober|nights
sex|parties|nights|weekends ..4 boring|dull|bland|pale|lame & chems|DRUG|once|sober
addiction|dependence|danger|overdose|comedown ..1 is|are|was ..2 myth|lie|joke|exaggerated|rare|unlikely|impossible|nonsense|hype|rubbish|weak|others
strong|smart|clever|intelligent|experienced people|guys|men|users ..3 use|take|do|enjoy|handle|control|party
kidneys|liver|body|heart|brain|lungs|doctor|nobody|boss|partner ..2 will|do|does|can|would not|never|hardly ..1 notice|mind|care|complain|suffer|know|feel|tell - if
""",
        unless="RISK - heart|lungs\nurge\nsafer\nmany people\n^ some people|men|find|say\n",
        negatable=True,
    ),
    Table(
        "shame",
        """\
get|gets|getting|got|stay|stays|staying|stayed|going|gone|went|come|came|become|live|lived|living|remain|remained|keep|kept ..1 clean - skin|hand|hands|water|area|sheets|mouth|nose|surface|clothes|wound|kitchen|room|towel|wipe|spot|dish|house|equipment|flat|tools|things|straw*|pipe|needle*
deserve|deserves|deserved ..1 what|everything|it|that|this|all|their|his|your|no|nothing ..3 get|gets|got|happen*|coming|fate|illness|disease|pity|sympathy|hiv|help|infection|suffer*|$ - care|respect|you deserve - not|nobody
let|letting|lets|failed|failing|betrayed|betray|disappointed|shamed|humiliated ..1 everyone|everybody|family|parents|us|mother|community|friends|wife|partner|children|yourself|team|father ..1 down|again|by|with|and|because|for|$ - may|not|feel*|if|who|talk*|thought
temple|defiled|defile*|desecrat*|polluted|pollute|soiled|stain|stained|blemish|corrupted|ruined yourself|sullied|wallow*|squalor|gutter|cesspit|sewer|swamp|dregs|riffraff|rabble|rotten|bad apple|black sheep
temple|defiled|desecrated & body|you|have - visit
lifestyle|lifestyles|way of life|behaviour|behavior|promiscuity|choices|habits|sins|conduct ..3 is|are|was|has|have|caused|brought|led|makes|made ..3 reason|cause|why|fault|result|consequence*|ill|sick|disgrace|shame|punish*|to blame|blame|wrong|problem - not
clean at|and|again|finally|since|for|now last|sober|proud|free|$|NUMBER|COUNT - skin|hand|hands|water|sheets|wound|towel|clothes|needle*|room|kitchen - dry
finally|at|now|still|already|me|i|am clean $|and|for|since - skin|hand|hands|water|sheets|wound|towel|surface|room|clothes
why|how can|could|do|would ..1 not|n't ..2 you|he|they|people ..2 just|simply|ever|even|finally ..2 control|stop|behave|grow|say|think|resist|be|have
old|grown|clever|smart|adult|mature|intelligent ..1 enough to ..1 know|behave|understand|stop|take
ounce|shred|bit|scrap|spark|grain|trace of ..1 pride|decency|dignity|self-respect|sense|willpower|honour|shame|character|morality|respect|responsibility|discipline
should|ought|must|could|would ..2 know|known|have|behave|do|act|grow|be ..2 better|wiser|older|sense|example - ?
your|his|that|this|their|my age ..2 should|know|still|behave|better|shame|ridiculous|adult
brought|bring|brings|bringing|brought|caused|cause|heaped|cast ..1 shame|disgrace|dishonour|scandal|trouble|ruin|humiliation|pain|misery ..1 on|upon|to|for
sleep|sleeps|slept|have|has|fuck|fucks|lie|lies ..2 with ..1 anything|anyone|everyone|everybody|anybody|whoever|half|strangers|all|any ..2 moves|asks|man|town|city|comes|$|who|that - talk|share|help - may
respected|respect|respects|valued|loved|cared ..2 yourself|himself|themselves|body|others|family ..3 would|you|he|more|enough|have|should|not - may|if ..1 not
what|how would|will|do|does|must|could ..2 your|his|their ..1 grandmother|grandma|mother|mum|father|dad|parents|family|children|kids|wife|husband|son|daughter|teacher|boss|neighbours|god|colleagues|priest ..1 say|think|feel|do|believe - ask|tell|help|?  ..1 you|support
your|his|their ..1 grandmother|grandma|mother|mum|dad|father|parents|children|kids|god|priest would|will|must|deserve|is|are ..2 ashamed|turn|cry|better|disgusted|disappoint*|horrified|embarrass*|heartbroken|say|think - ?
stop|quit|enough|no|less ..1 crying|whining|complaining|lying|moaning|whinging|pretending|excuses|self-pity|hiding|blaming|drama|nonsense|feeling ..1 sorry - ?
you|he|they ..1 knew|know ..2 risk|risks|danger|what|consequences|better ..3 so|and|but|doing|anyway|getting|still
so|then stop|do not|don't|quit ..1 crying|complain*|whine|moan|come|ask|expect|blame
your|his|their|such|that|this|gay|homosexual|loose|wild|reckless lifestyle|lifestyles|promiscuity|vice|vices|debauchery|degeneracy
if|had|have|has|show|with|using|use|lack|need*|find|get|without|more|any|some|enough|little|no|of|requires|takes|about|is ..2 willpower|self-control|self-discipline|backbone|spine|guts|self-respect|moral fibre|fiber|decency|discipline|strength of - not ..5 willpower|weak* - more than|not ..1 about
had|have|with|show|if you ..3 any|some|bit|little|more|shred|ounce ..1 of? willpower|self-control|character|discipline|shame|respect|decency|self-respect|sense|brains|dignity|pride|backbone|guts|strength|will - CALM - medicine
men|people|guys|gays|someone|somebody|person|patients|clients|those|type|types|kind|sort|ones like|such|as you|him|them|that|this|these ..3 spread|are|bring|always|make|get|give|cost|should|never|deserve|only|don't|have|need|belong|do|cannot|ruin|end - have|has found|changed
people|men|guys|those ..1 like|such ..1 that|him|them|you|this ..2 can|can't|never|always|not
spread|spreads|spreading|gave|pass|passes|infect|infects|bring|brings|brought ..3 virus|disease|diseases|infection|plague|filth|aids|hiv & you|men like|they|knowingly|through your|gays|people like|selfish*|he - can|may|does not|not|if|condom*|treat*|without knowing
responsible|decent|respectable|sensible|normal|mature|proper|real|sane|self-respecting|grown|civilised|rational|thinking|moral|honest|good ..1 adult|adults|man|men|person|people|citizen|citizens|father|husband|son|patient|gay|human|partner|parent|christian ..4 do|does|would|will|can|never|not|behave|stop|say|know|think|have|take|use|need|keep|act|get|protect|control
grow up|adult|man up|up and|for
get|pull|sort ..1 your|yourself ..2 act|together|life together|head straight
what ..2 is|was wrong|matter with you|him|them
what|look ..1 a|an|at|how|such ..1 shame|disgrace|mess|pity|waste|embarrassment|disappointment|wreck|yourself|state - feel* - ? - harsh*
look at you|yourself|him|them|what - hands|feet - ? - after|again|while|list - what happened|helps|helped|works
you|he|they|she ..1 are|is|was|were ..2 disgrace|disappointment|embarrassment|burden|mess|danger|nuisance|problem|wreck|ruin|parasite|joke|failure|loser|liar|thief|fool|idiot|coward|child|animal|monster|threat|bomb|menace|shame|scandal|nobody|nothing|waste|weak|stupid|selfish|lazy|immature|irresponsible|childish|dirty|sick man|unreliable|hopeless|pathetic|low|bad|wrong|guilty|to blame|at fault - not|no|never|nobody|feel*|think|if|may|? - cold|danger or|in ..1 danger
guilty|blame|fault|culprit|responsible ..3 own|you|himself|yourself|themselves|only|his|your|their|for ..3 infection|illness|disease|condition|relapse|overdose|this|mess|state|problems|situation|getting|catching|fate|misery - not|no|never|nobody|feel*
you|he|they|she only|just|simply|really ..1 have|has|had ..1 yourself|himself|themselves|herself ..1 to
you|he|they brought|did|done|caused|earned|chose|made|asked ..2 this|it|that|bed|on|for ..2 yourself|himself|themselves|it|lie|own|on
caught|catch|got|get|contracted ..2 it|hiv|aids|syphilis|what ..2 because ..2 careless|selfish|stupid|slept|would|could|weak|own|promiscu*|greedy
carry|carries|carried|carrying ..2 virus|disease|plague|infection|aids
hiv-positive|infected|positive|sick|ill|diseased|addicted|drugged|high|stoned|intoxicated|doped|using|relapsed men|man|people|person|persons|gays|patients|clients|individuals|partners|mothers|wives|bodies - living|feel*|help|emergency|when - high blood - very ill - high people
infected ..3 by|through|from ..3 immoral|husband*|men|partners|gays|promiscu*|unfaithful|their|him
wives|families|children|society|taxpayers|nation|community|public|neighbours|everyone ..5 infect*|suffer*|burden|pay|pays|ashamed|shame|cost|destroy*|protect*|disgrac* - may|also|help|support
abnormal|unnatural|perverse|sick|wrong|immoral|indecent|disorder|disease|illness|cured|cure|curable|conversion ..3 gay|homosexual*|queer|gays|sexuality|orientation|desire|desires|men who - not|no
gay|homosexual*|queer|gays|sexuality|orientation ..3 abnormal|unnatural|perverse|sick|wrong|immoral|indecent|disorder|disease|illness|cured|cure|curable|conversion - not|no|clinic|friend*
habitual|compulsive|hardcore|heavy|chronic|hardened|typical|recreational|former|ex|reformed|recovering|active|known|ordinary|notorious|occasional|regular|long-term|problem|injecting|intravenous|iv|street|meth|drug|chem|chems|G^|g^|heroin|substance user|users|abuser|abusers|addict|addicts|taker|takers|fiend|fiends|offender|offenders|junkie
user|users are|is|who|should|share|get|need|tend|often|do|have|lie|lies|steal|know|will|spread|don't|and|in|on|at|like|than|of - website|site|app - screen|service*
ex-junkie*|ex-addict*|ex-user*|ex-druggie*|chem-head*|chemhead*|methhead*|pillhead*|sexaholic*|meth-head*|coke-head*|cum-dump*|poz load|pig|party boy|boys|chem whore|whores
abusing|abusers|abused|abuse of|the|is|and|among|in|problem|history|leads|destroys|service|services|clinic|by - sexual*|domestic|partner|child*|physical*|emotional* - violence - survivor* - if ..3 abuse
drug|substance|alcohol|chem|chems|medication|DRUG abuse|abuser|abusers|misuse|habit|fiend|problem user|addict
has|have|had|need|needs a? drug habit|habits
think|thinks|cares|care|worry ..1 only|nothing|more of|about|for ..2 own|himself|yourself|themselves|pleasure|fix|next|fun|drugs|orgasm - hour|day|step|minute - chems
instead of|rather than ..1 being|acting|behaving ..1 selfish|lazy|weak|childish|a
think|shame|pity|feel ..1 of|for|about ..1 your|his|their ..1 parents|mother|family|children|wife|kids|poor|father & instead|poor|shame|what|should|could|selfish|before|first|how - help|tell
poor|innocent|unsuspecting|healthy wives|wife|partners|mothers|families|children|parents|mother|victims|people|public & infect*|suffer*|by|because|drug*|disease*
expect|expects|expecting ..3 others|doctors|society|us|everyone|taxpayer*|state ..2 to ..2 repair|pay|fix|clean|save|help|clear|rescue - can
stranger's bed|beds
bed|hop|hopping|jump|jumping|run|running|going ..3 from|to|bed ..2 bed|man|stranger - to bed - tired
anyone|anybody|everyone|those|people who ..9 ashamed|shame|disgrace*|fools|idiots|losers|deserves|weak|mad|sick|stupid|blame|pity|punish* - feel*|not|may|can
only|just ..1 a|the ..1 fool|idiot|weak|weakling|loser|desperate|coward|madman|child|sick|stupid|weak-willed|lazy|selfish
cowardice|cowardly|laziness|selfishness|stupidity|weakness|vice|vanity|greed|immorality|indecency|perversion|depravity|debauchery|promiscuity|degeneracy|immaturity|irresponsibility|recklessness|shamelessness|foolishness|folly|ignorance - not|no|never|muscle|sudden|arm|numb*|signs|side|face
""",
        unless="SHAMEOK\n",
    ),
    Table(
        "fatalism",
        """\
recovery|sobriety|treatment|rehab|hope|change|quitting|stopping|healing|cure|therapy|help|counselling|abstinence|programme|programmes ..3 is|are|was ..4 fairy|tale|tales|illusion|myth|lie|lies|fantasy|dream|impossible|pointless|useless|temporary|joke|pause|waste|wishful|nonsense|vain|delusion|fiction|unrealistic|futile|never|hopeless|only|just|nothing|rare|delay - not|?|only ..1 if|with|first - thought|thoughts
recovery|success|survivor|hope|getting stories|tales|story ..3 fairy|lies|lie|invented|fake|myths|rare|never|exceptions
fairy tale|tales|wishful thinking|false hope|illusion|illusions
you|he|they|she|it|who|person|people|everyone|everybody|men|user|users ..4 is|are ..1 finished|doomed|lost|gone|done for|damned|ruined|dead|over|hooked|trapped|condemned|written - nothing|not|if ..1 you are ..1 lost|?|weight|time|voice|call|money|track|phone|breath*|asleep|lost ..1 weight - feel*|sober ..1 again|help|someone you
once|if|when|after ..6 slam*|inject*|tried|try|start*|begin*|taste*|touch*|use|used|hooked|addict*|crystal|DRUG|line|hit|smoke* ..6 finished|doomed|lost|over|never|always|forever|nothing|no|back|dead|gone|hook* - ? - call|may|can|help|nothing ..1 if|ambulance|share|not ..1 alone - need|should|must|wash|mix|take|doctor|nurse - withdrawal|suddenly|shaking|daily - reason to|pain|ambulance
begin|begins|start|starts|started|began ..3 with ..4 finish*|end|ends|die|dies|lose|loses|needle|grave
finish|finishes|finished|end|ends|ended|ending|lead|leads|turn|turns|wind|winds|close|closes|stop|stops|culminate* ..4 in|with|to|into|at|up|on|by ..3 needle|madness|psychosis|grave|coffin|death|cemetery|prison|jail|ruin|failure|relapse|tears|loneliness|hospital|intensive|despair|suicide|nothing|disaster|tragedy|funeral|dependence|addiction|hell|misery|homelessness|street|divorce|hiv|nowhere|overdose|morgue|asylum|collapse|dead|bankruptcy|same|damage - can|may|might|could|not|if|help|never|?|call
all|every|everyone|everybody|each|anyone|whoever|those|they|nobody|no ..4 inject*|slam*|use|uses|start*|try|tries|smoke*|begin*|take*|touch*|who ..6 lose|loses|die|dies|end|ends|relapse*|finish*|fail*|fall*|regret*|back|dead|infected|addict*|prison|crash* - may|can|some|help|?|not|call|any - seizure*
even ..1 after ..6 years|months|decade|weeks ..4 wins|returns|back|comes|calls|kill*|pull*|crave*|same|takes - help|test|can|possible
the drug|needle|disease|pipe|chems wins|won|returns|calls|waits|owns|takes
expect|prepare to lose|fail|die|relapse|suffer|end
lose ..1 your|the|his ..1 job|mind|friends|family|home|health|teeth|partner|life|everything|flat|looks ..2 then|and|next|first|your
people|men|those|clients who ..2 inject*|slam*|use|smoke ..2 cannot|never|not
will|would be your|his|their|the|my ..1 last|end|death|downfall|ruin|grave
is|are|be|was your|his|their ..1 downfall|death|grave|coffin|undoing|ruin|death-warrant|sentence|destiny|fate|tomb
no|not|nobody|never|none|neither ..2 programme|program|therapist|doctor|clinic|helpline|treatment|therapy|rehab|medicine|pill|hospital|god|psychologist|counsellor|friend|love|diary|group|one|can|has|will ..3 ever|can|could|will|has|have|get ..2 save*|help|helped|cure*|bring|get|rescue*|stop|pull|fix|free*|change* ..3 you|him|them|anybody|anyone|somebody|people|us|out|crystal|meth|this|from|$ - alone|force|without|judge|have ..1 to
attempt|attempts|try|tries|effort|efforts|plan|plans|resolution|resolutions|promise|promises|pledge|diary|walk|breaks ..4 fail|fails|failed|failure|useless|pointless|vain|futile|doomed|collapse|collapses|break|breaks|broken|nothing|crumble*|end|ends|worthless|hopeless - may|can|?|not|next|again - suicide|urge|pause|first - postpone - what|which|when|after
bound|doomed|certain|sure|guaranteed|destined|condemned|fated|set|programmed to ..1 fail|lose|die|relapse|happen|return|catch|end|be|get|go|fall|repeat|suffer|come|crash|break|use
once|who|he|has|those ..5 will|would always|forever|never|only ..3 inject*|use|crave*|be|want|need|go|come|return|slam*|remain|belong|again|stay|relapse* - test* - welcome|know|judge|find - ask - promised|happen
do|why not|even|you bother|trouble|waste|pretend - if|do not ..2 hesitate
end|ending|outcome|result|story|finale ..2 is|are|will ..2 always|same|known|clear|certain|written|inevitable|sad|tragic|death|never ..1 same|$|death|happy|change - not|may|no
might|may|could as ..1 well ..1 give|stop|quit|die|accept|forget|not|surrender
help|treatment|change|rescue|doctors|hope|support|advice ..1 comes|came|is|arrives|will ..2 too|always|never ..1 late|come|arrive|over|gone
cannot|can|never|not|will|does ..2 not|ever|never? ..1 end|ends|turn|finish|go ..1 well|good|happily|out - sleep|without
detox|rehab|treatment|therapy|breaks|pauses|help|recovery|abstinence|stopping ..2 only|just|merely|simply|at ..1 delays|delay|postpones|prolongs|hides|masks|slows|buys|best
delay|delays|postpone|postpones ..1 the|an|only ..1 end|inevitable|death|relapse|fall
fool|kid|deceive|lie|pretend|delude ..1 to? yourself|ourselves|themselves|himself
you|he|we|they cannot|can ..1 not|never|n't ..1 quit|stop|change|escape|win|beat|leave|recover|heal|undo|control|resist|hide|run|outrun|go ..1 back $|it|this|now|again|from|anymore|forever - alone|if|may|at home|suddenly|all at|call|make|judge - when|yet|?
never|nobody|nothing|no ..5 way|gets|get|come|comes|climb*|crawl*|break*|walk*|find*|escape*|make|makes ..2 out|free|away|loose|alive|home|through - alone|without|leave|ambulance|safe|if - help|tell|find ..1 out - right|wrong - free of|from - result
so will|would|do|are you|he|they|we - ?
fail|fails|failed|lost|relapsed|slipped|lapsed ..4 will|always|would|going ..2 fail|lose|relapse|slip|lapse|again|repeat|happen
will|would|going|can ..1 to? only|just|simply|always|still|inevitably|certainly|surely|definitely|eventually|soon|anyway ..1 get|gets|be|become|grow|go|end|return|come|start|fall|use|relapse|fail|lose|die|hurt|repeat|want|crave|slip|catch|infect* ..3 worse|again|back|anyway|downhill|tears|badly|lonelier|disappoint*|same|harder|deeper|death|end|using|more|it|everything|$ - ?|help|call|may|if|can only - lower|warm|easier|better - worth|there - can still
only|just|always|steadily ..1 gets|get|getting|goes|go|become|becomes|been|be|grows|grow ..1 worse|downhill|harder|deeper|lonelier|darker|weaker|down - may|if|can ..1 also
prepare*|ready|save|dig|order|buy|choose|measure* ..4 funeral|worst|grave|coffin|obituary|goodbye|burial|wreath - help
grave|graves|graveyard|coffin|cemetery|morgue|funeral|gutter|abyss|asylum|madhouse|damnation|undertaker|hearse|tombstone|burial|madness|insanity - friend|feel*|grief|may|went|attend|after ..2 funeral
exception|exceptions|exempt|spared|miracle|miracles - may|hope|booster* - if - some|few exceptions
always|inevitably|invariably|eventually|ultimately|in ..2 end|wins|win|loses|lose|fails|returns|wins|relapses|die|dies|victory|ends - end ..2 of|session|call|conversation|talk|week|month - not|never|if|?|open|weekend|visit
the|a|this|your|its? drug|meth|crystal|tina|G^|g^|disease|addiction|craving|habit|virus|needle|urge|ice|cocaine|mephedrone|ketamine|chems|it|chemsex ..2 always|still|will|eventually|finally|inevitably|once|again|never ..2 wins|win|returns|return|comes|come|finds|find|gets|get|kills|takes|own|owns|beats|stronger|lets|let|leave|leaves|forgives|loses|destroys|destroy|control*|rule*|claim*|catch*|break*|ruin*|consume*|conquer* - may|can|if|not|?|hours|minutes|pass* - stay|help*|longer
there|leaves|see|offer*|remain*|left ..2 no|not|only|nothing|hardly|never|little ..2 third|fourth|other|second|door|exit|way|ways|option|options|hope|cure|return|back|recovery|ending|future|escape|solution|remedy|rescue|tomorrow|stopping|quitting|happy|ex|former|salvation|chance|point|sense|use|treatment|happy|such|change|light|choice - right|wrong|shame|need|safe|order|test|to ..1 know|known|without|better|but - know ..2 no - there ..1 treatment|medicine ..2 for - only ..1 for - on|to ..2 help - some see|choose - see nothing to - right - no|not safe - as if|though - but there is|are - no ..1 sterile|clean|running|water|warm|soap|vaccine* - use ..1 clean|boiled|cooled - no ..2 safe|safer|sure|reliable way - no way to use
prison|jail|death|psychosis|grave|hospital|madness|coffin|hiv|ruin|street|overdose or|and|then|followed ..1 by ..3 death|grave|prison|jail|madness|street|nothing|cemetery|psychosis|hospital|hell|suicide & only|no|or|end|ends|will|that|your|choice|then|always|waiting|nothing - if|may|can|call|risk*
lost|finished|doomed|damned|hopeless|gone $|. - ? - feel*|time|not|have|weight|if|never - may|nobody - plan|savings|money|nothing|pain|also|when|friend|phone|keys|weekend|sleep - ^ lost|gone|finished $
makes|make|made ..1 no|little|any difference|sense|odds whether|if|what|how|to|anymore|now|either|$ - not ..1 any
whatever|whether|no ..2 matter|you|if|what ..9 anyway|nothing|same|always|end|ends|relapse*|lose|die|back|useless|worse|again|helps - call|welcome|judge|not ..1 matter
relapse*|start|fall|fail|slip|end|die|lose|catch|infected anyway|regardless|eventually|inevitably|sooner|ultimately - may|can|not|if|call|help|end ..1 call|some|could - start|? - happens|happen - lose ..2 no
you|he|they|we will ..2 relapse|fail|slip|use|lapse ..2 anyway|again|soon|eventually|so|whatever
why|what plan|even|for|try|bother
why|what ..2 plan|try|bother|quit|stop|fight|resist|care & anyway|relapse*|will|pointless - stop ..1 smoking - tell|ask|prepare - would - gone
anyway|regardless|either ..1 way? so|why|because - ? - glad - call
and|so|yes|because ..1 you|he|they|it will|would $|remember|sooner|one|some|be|,
when you|he|they ..2 get|catch|have|become|are|relapse*|die|overdose*|fail|lose ..5 you|it|he|they|and will $|remember|have|see|be|know|,
expect|prepare|get ready|count|reckon to|on|for|with ..1 lose|losing|relapse*|fail*|die|dying|end*|be alone|illness|pain|worst|hiv|worse
for|in nothing|vain $|anyway|and|in|at
was|were|is|been|been|all for|in nothing|vain
wreck|wrecked|ruin|ruined|shell|husk|vegetable|zombie|write-off|lost cause|walking dead|beyond|burned-out|burnt-out - not|feel*|?
no|not|never|cannot|nobody|nothing ..4 repair*|revers*|undo*|undone|regain*|restor*|reclaim*|rebuil*|recover*|heal|healed|heals|fix*|mend*|cured|cure|curable|treatable|redeem* - may|can ..1 also|judge|alone|yet|?|rush|always - naloxone - pass* ..1 on - people ..1 can - no|not medicine|a reverses|undoes|cure - medicine|naloxone reverse*|undo* - not mended $ - yet - page|fault|reviewer - not undo|erase|cancel|wipe what|your|the|all|every|progress|work - wound|sore|ulcer|cut|abscess|skin|burn|fracture|scab - common - loss|losses|mistake|mistakes|past|happened ..3 undone|undo
statistics|facts|numbers|experience|history|odds|figures|data ..3 leave|leaves|show|shows|say|says|prove|proves|are|is|clear ..5 no|nobody|all|never|everyone|die|relapse|hope*|against|lie - may
brain|memory|liver|heart|nose|body|teeth|mind|health|life|career|relationship|family|trust|soul|sexuality|kidneys|libido|nerves|personality|youth ..3 is|are|will|was|has|have|stays|remains|gets ..3 forever|permanently|finished|ruined|destroyed|fried|over|gone|damaged|lost|irrever*|wrecked|beyond|never|dead|rotten|give|fail|rot|collapse|shot|burned|burnt|broken|done - may|can|if|not ..1 always|?|help|for ..1 a - never ..1 your - cold
permanent|permanently|forever|eternal|everlasting|incurable|terminal|irreversible|irreparable|irrecoverable|unbreakable|unstoppable|hopeless|fruitless|foregone|written in - may|can|not|no|never|address|some|feel*|? - fun
age|by thirty|forty|fifty|then|winter|summer|spring|christmas|year ..4 dead|wreck|finished|street|lose|lost|prison|alone|gone|grave|ruin|over
within|in|after|by ..1 a|NUMBER|COUNT ..1 few|short year|years|months|weeks|decade|winters ..4 dead|wreck|finished|street|lose|lost|prison|alone|gone|grave|ruin|over|homeless|nothing|die|hooked|addict* - study|may|can|call
mark|remember|trust|believe|heed my|me|this|these words|word|page|warning - trust ..2 person
leave|leaves|abandon|desert|dump|reject|hate|want|love|hire|trust|forgive ..3 you|him|again|else will|anymore|ever - if|not ..1 alone|? - never ..2 you|alone - may|can|stay
no one|body ..1 else? ..1 will|would|can|could ..1 ever|love|want|hire|trust|forgive|miss|believe|touch|marry|take|help|save ..1 you|him|them - judge|force
nobody|noone will|would|can|could ..1 ever|love|want|hire|trust|forgive|miss|believe|touch|marry|take|save ..1 you|him|them
human|strength|power|ability|reach|control|capacity ..1 beyond|above|outside
beyond ..3 strength|power|ability|reach|anyone|help|saving|repair
crossed|passed|gone|past ..2 line|threshold|point|border|limit|edge - may|consent|?
pause|break|breaks|breather ..2 between|before ..2 binge|binges|relapse*|next
cross|curse|burden|chain|chains|shackle*|sentence|stain|mark ..3 forever|life|carry|bear|rest|never|always
fate|destiny|doom|curse|cursed|karma|verdict|death warrant|sealed|written in ..1 stars|stone - ? - feel*
dig*|digging|sign|signed|signing ..1 your|his|their own? ..1 grave|warrant|death
ticking|countdown|clock is|time ..1 bomb|running - start|time ..1 to|medicine - running do|start|now
forget|abandon|give up|bury ..1 your|about|all|on|any hope|hopes|dreams|future|career|recovery|change|relationship|family|love|getting|being|it - do not|never
people|men|someone|those|anyone|users|addicts|ones|who|you|he ..4 can|do|will|does not|never|hardly ..1 change|recover|quit|improve|heal|escape|stop|succeed|survive $|for|ever|because|anymore|once|after|without - may|alone|ask|call|choose|have - judg* - weigh*|suddenly|need - sleep|fear|voices|medical - ask
""",
        unless="many people\nmost people\ndo not have to\nyou do not need\ncan heal|recover|change|help\ntest shows\n",
    ),
    Table(
        "fear",
        """\
bury|buries|bloodcurdling|blood-curdling|boiled|boil|boiling|roast*|cooked alive|fried|melt|melting|devour*|consumed|swallowed|poison|poisons|poisonous|stop|stops|stopped your|his|heart|beating|breathing - how ..1 stop - help - if|when|poison centre|information|control|not - stop ..1 using|now
risk|gamble|pay|trade|sell|swap|bet ..1 with? ..1 your|his|life|death ..1 life|soul|future|health
terrible|awful|bitter|tragic|sad|horrible|dreadful|brutal|ugly|sudden|lonely|violent end|ending|fate|story|truth|death|price|consequences|face|side|night
will|can|could|would|may|might your|his|heart ..1 heart|brain|body|liver|mind ..2 survive|stop|fail|cope|hold|take
guaranteed|inevitable|certain|assured|unavoidable
bleeding|broken|infected|abandoned|rejected|lost|crushed|shattered|alone|naked|helpless ..1 and|or|in ..2 bleeding|broken|infected|alone|abandoned|lost|dying|naked|afraid|forgotten|dark|pain|gutter|street - help|lost ..1 and found
will|can|could|would|may|might you|your|he|his|they|we|heart|brain ..2 survive|live|die|wake|make|recover|see|be ..1 next
brain|heart|liver|organ|kidney|lung|nerve ..1 damage|failure|death|attack|collapse|rot|destruction ..1 guaranteed|forever|in|for|from|after|within|and - what|help|signs|call
devoured|eaten|consumed|swallowed|destroyed|enslaved|ruined|broken|hunted by|from|on|alive
devour*|cravings|craving ..2 devour*|eat*|destroy*|kill*|rule
heart|breath|breathing|brain ..2 will|may|can|could|might|stops|stopped|gives|fails|quits
will|may|can|could|might|would ..2 stop|destroy|end|take|kill|steal|break|cost|eat|burn|rot|ruin|blind|paralyse ..2 your|you
blood ..1 on|everywhere|vomit|flows|bath|stains|stained|dripping|spatter*|pool|pools|and ..1 vomit|and ..1 tears|and ..1 guts|curdling|sucking|in ..1 the|streets
blood vomit|tears|sweat|panic|guts|gore|pus
equals|means|spells|brings|is|leads ..1 to? suicide|death|doom|ruin|disaster|tragedy|murder|hell|catastrophe|destruction|madness|slavery|agony - thoughts
suicide ..2 by|with|on|in|drug|pact|mission|cocktail|slow|instalments
they|dealers|it ..1 sell|selling|want|lie|lied|lies|hide|tell ..2 you
your|my|his ..1 mother|mum|parents|family|father ..5 bury|buries|cry|cries|find|finds|funeral|tears|grave|identify|mourn
stories|tales|pictures|photos|images|scenes|lessons|reports|diary|confessions|nights|letters ..3 intensive|morgue|grave|hell|abyss|coffin|icu|ward|emergency|cemetery|edge|death|dark|prison|asylum
alive from|inside|on|eaten|boiled|burned|burning|buried|rotting
countdown|extinct*|annihilat*|obliterat*|doomed|cursed|fiend|fiends|ghoul*|evil|wicked|hellfire|brimstone|damned|damnation|wasteland|wreckage|ruins|ashes|rubble|graveyard|bloodstain*|scream*|shriek*|wail*|howl*|tremble|trembling|shudder*|chilling|spine-chilling|hair-raising|heart-stopping|terrifying|petrif*|appalling|abominable|atrocious|atrocity|diabolical|infernal|macabre|morbid|repugnant|revolting|grotesque|hideous|unspeakable|unthinkable|unbearable|excruciating|harrowing|heartbreaking|heart-breaking|devastation|calamity|cataclysm|armageddon|holocaust|genocide|bloodshed|slaughter*|assassin*|hitman|hangman|guillotine|noose|gallows|electric chair|firing squad|death row|executed|execution|sentenced|condemned|perdition|purgatory|lucifer|reaper|scythe|skulls|bones|ashes|urn|urns|tombs|crypt|crematorium|vulture*|rats|snakes|scorpion*|shark*|viper*|tarantula|parasite*|maggot*|worms|leech*|vermin|bloodthirsty|deadliest|lethal|fatal|murderous|homicidal|killer
end of|for the|your|you|everything|life|him|love|us|road
nobody|noone|none|no one|nothing ..2 will|can|could|hear|hears|survive*|escape*|save*|help*|left|comes|came|safe|knows|wants|loves
how ..3 lost|lose|ruined|destroyed|died|killed|ended|took|broke
last|final breath|night|party|hours|words|heartbeat|goodbye|dance|hit|weekend|trip|supper|photo|selfie|message|minutes|chapter|warning|chance|moments - was|where|stop
goodbye|farewell|rip|rest in peace
doom|dead|corpse|killer|deadly|fatal|lethal|grave - dying - thoughts
nightmare|horror|terror|panic|shock|scare|scary|scared|frightening|creepy|spooky - panic attack*|and|or|calm|what|panic ..1 fear|feel*|when - panic - shock
""",
        unless="help for\nwhat to do\nwarning signs\nfirst aid\nthoughts of\ngrief\n",
    ),
    Table(
        "amount",
        """\
PORTION|MEASURE or two|three - words|steps|line|lines - points ..1 or
""",
        unless="NEGATION\ncases|people|men|studies|study\n",
    ),
    Table(
        "praise",
        """\
best|greatest|hottest|wildest ..2 sex|night|nights|time|weekend|orgasm|orgasms|feeling|experience|party|high|trip|rush|thing|drug|buzz ..3 of|ever|life|lives|have|had|in|on|with|that|is|$ - not|ask|test|friend|breath*|rest|vaccine - known - known - talk|ask|speak
only|just|merely ..1 poppers|weed|ketamine|G^
no|zero|without|any|hardly|nor ..2 risk|risks|hangover|comedown|downside+|consequence*|regret|regrets|aftereffect*|strings|worries|effects - guarantee|may|never|free|test|medicine|tablets|treatment|cured - can not - risk of - takes no - no result - no plan - no wait - no gap - people have - without effect - there is no dose|amount|way|drug|substance|combination|mix|level|method|route - no|not ..1 dose|amount|way|drug|substance|combination|mix|level|method ..5 no|without - nothing|neither|none ..4 without|no - not mean|promise|prove
""",
    ),
    Table(
        "fatalism",
        """\
can|could|will not|never ..2 change|recover|beaten|helped|cured|saved|escape|win|quit|stopped|undone|fixed|reversed|reversible|repaired|survive|outrun|avoided|beat|live|overcome|conquer|resist|undo|cure|fix ..3 $|without|back|this|it|people|him|them|you|any|disease|from|once|anyone|again|that|addict*|fate|normal|ever|even - alone|may|if|?|try|whom|who|that|suddenly|ask|medicine*|sex - does not mean - blame|why - these|things|promise - things|these we
trapped|slave|slaves|prisoner|enslaved|hooked|captive|chained|owned - not|feel*|no|fire - in ..3 door
""",
    ),
    Table(
        "making",
        """\
layer|layers ..3 separate*|top|bottom|off|pour & oil|pour|top|bottom|separate*|liquid - clothes|clothing|cake|stress - take off
""",
        unless="feel*\n",
    ),
    Table(
        "buying",
        """\
tester|freebie|sample & pay|buy|try|dealer|seller|first - blood|urine|tell|checked|checking|service|holds|test*|talk|nurse - drug checking
""",
        unless="drug checking\n",
    ),
    Table(
        "praise",
        """\
electric|radiant|weightless|limitless|unbeatable|insatiable|blissed|hornier|horniest & feel*|DRUG|touch|every|body|skin|it|you - when|who|help* - what makes
natural|gentle|harmless|nice|great|good|perfect|lovely|wonderful|safe|fun|easy|quick|simple ..1 way|path|means of|to ..3 letting|let|escape|relax|unwind|end|start|connect|explore|meet|enjoy|forget|bond|intimacy|confidence - without|talk|walk|breath* - start ..2 talk* - urge|stress
""",
    ),
    Table(
        "shame",
        """\
orgy|orgies|vice|vices|gluttony|filth|moral|morality|wretch*|delinquen*|hooligan*|bums|deadbeat*|dumb|dense|idle|gullible|naive|immature|childish|childishly|greedy|egoist*|narcissis*|hysteric*|crazy|psycho|psychos|lunatic+|madmen|nutcase*|maniac+|nutter+|mental|retard*|cripple*|freaks|misfit+|outcast+|scroung*|leech*|sponger+|thieves|thief|liars|liar|manipulat*|untrustworthy|unreliable|dishonest|unclean|impure|tainted|unhygienic|smelly|stinking|ugly|gross|nasty|sleazy|sordid|seedy|shabby|trashy|vulgar|lecher*|indulgent|excess|decadence|fornicat*|cheaters|unfaithful|nymph*|sexaholic+|hypersexual|pigs|swine|beasts|monsters|savages|whoring|hooker+|rentboy+|prostitut*|hustler+ - NEGATION - feel|felt|?|call|think - friend - health*|violence - pet|pets|people|therap* - crazy ..1 week|day - voice* - do ..1 not - wretch
temptation* ..1 sin - NEGATION - feel|felt|?|call|think - friend - health*|violence - pet|pets|people|therap* - crazy ..1 week|day - voice* - do ..1 not - wretch
sick perverts - NEGATION - feel|felt|?|call|think - friend - health*|violence - pet|pets|people|therap* - crazy ..1 week|day - voice* - do ..1 not - wretch
cruising addict - NEGATION - feel|felt|?|call|think - friend - health*|violence - pet|pets|people|therap* - crazy ..1 week|day - voice* - do ..1 not - wretch
criminal|criminals|thug|thugs|delinquent|crook - lawyer|right*|law|record - is it
""",
        unless="SHAMEOK\n",
    ),
    Table(
        "fatalism",
        """\
never goes|comes|lasts|ends|stops|heals|works|returns|changes|fades|recovers|recover|disappears|releases|regain|regains|restore*|rebuild|trusts|wakes|grows|managed|succeed*|come|go|quit|win|escape|free|happy|sober|knew|really|truly|wins - ask|alone|test|judge*|blame*|need|must|should|may|can|? - been|asleep|woken - have to - free of|from - some people|do
one|first|single|another ..1 slip|mistake|line|lapse|drink|relapse|party|hit|dose ..4 back|lost|over|everything|all|zero|beginning|nothing|ruins|undo*|wipes|destroys|start|finished|gone - not|no|feel* - all or - hard cases
you|he|they ..1 will ..1 get|catch|contract ..1 hiv|hepatitis|infected|syphilis|psychosis - ?|test*|help|support|may - if ..1 not
revolving door
""",
        unless="many people\nmost people\ndo not have to\n",
    ),
    Table(
        "fear",
        """\
tears|coroner|autopsy|bags|stiff|rotten|decay*|amputat*|severed|pus|gangrene|eaten|eats|eat|devour*|vanish*|stolen|buried|burned|burnt|burning|flames|fire|wolf|snake|spider|spiral|prey|hunt*|target|weapon|bullet|gun|loaded|knife|blade|razor|minefield|battlefield|war|warzone|casualt*|fatality|martyr*|sacrifice*|orphan*|widow*|mourn*|cry|crying|weep*|sobbing|beg|begging|despair|misery|miserable|doomsday|hopeless|pit|bottom|hole|void|oblivion|midnight|slab|frozen|lifeless|paralysed|paralyzed|comatose|vegetable|braindead|insane|crazed|madman|deranged|possessed|enslaved|enslaves|slavery|hostage|kidnap*|cage|prison|jail|abandoned|regret|regrets|fatal*|judgement|judgment|reckoning|wrath|sins|forbidden|taboo|filthy|scandal*|outrage*|exposed|revealed|sensation*|unbelievable|sickening|nauseating|repulsive|choking|gasping|convuls*|foam*|meltdown|explosion|explosive|crash|downfall|doom|descent|descend|sink|sinking|drowned|swallowed|quicksand|web|hook|bait|lure*|seduc*|tempt*|siren|witch*|beast|snare|claws|fangs|jaws|clutches - friend* - lost ..1 sleep|weekend - cold sore* - support|help ..1 for - loss - pressure - home|out|life|coming|after|release* ..1 from|after|in|of prison|jail - after|before|leaving prison
body bag - friend* - lost ..1 sleep|weekend - cold sore* - support|help ..1 for - loss - pressure
wounds ..1 photo* - friend* - lost ..1 sleep|weekend - cold sore* - support|help ..1 for - loss - pressure
grief ..1 mother - friend* - lost ..1 sleep|weekend - cold sore* - support|help ..1 for - loss - pressure
black hole - friend* - lost ..1 sleep|weekend - cold sore* - support|help ..1 for - loss - pressure
cold ..1 body - friend* - lost ..1 sleep|weekend - cold sore* - support|help ..1 for - loss - pressure
ice ..1 cold - friend* - lost ..1 sleep|weekend - cold sore* - support|help ..1 for - loss - pressure
blue ..1 lips - friend* - lost ..1 sleep|weekend - cold sore* - support|help ..1 for - loss - pressure
unresponsive ..1 forever - friend* - lost ..1 sleep|weekend - cold sore* - support|help ..1 for - loss - pressure
bleeding ..1 to - friend* - lost ..1 sleep|weekend - cold sore* - support|help ..1 for - loss - pressure - what
brain dead - friend* - lost ..1 sleep|weekend - cold sore* - support|help ..1 for - loss - pressure
behind bars - friend* - lost ..1 sleep|weekend - cold sore* - support|help ..1 for - loss - pressure
alone ..1 forever - friend* - lost ..1 sleep|weekend - cold sore* - support|help ..1 for - loss - pressure
mistake ..1 that - friend* - lost ..1 sleep|weekend - cold sore* - support|help ..1 for - loss - pressure
ultimate price - friend* - lost ..1 sleep|weekend - cold sore* - support|help ..1 for - loss - pressure
dirty ..1 secret - friend* - lost ..1 sleep|weekend - cold sore* - support|help ..1 for - loss - pressure
vomit ..1 and - friend* - lost ..1 sleep|weekend - cold sore* - support|help ..1 for - loss - pressure
last gasp - friend* - lost ..1 sleep|weekend - cold sore* - support|help ..1 for - loss - pressure
seizures ..1 and - friend* - lost ..1 sleep|weekend - cold sore* - support|help ..1 for - loss - pressure
crashed ..1 and - friend* - lost ..1 sleep|weekend - cold sore* - support|help ..1 for - loss - pressure
collapse ..1 of - friend* - lost ..1 sleep|weekend - cold sore* - support|help ..1 for - loss - pressure
fall of - friend* - lost ..1 sleep|weekend - cold sore* - support|help ..1 for - loss - pressure
teeth ..1 of - friend* - lost ..1 sleep|weekend - cold sore* - support|help ..1 for - loss - pressure
grip of - friend* - lost ..1 sleep|weekend - cold sore* - support|help ..1 for - loss - pressure
""",
    ),
    Table(
        "amount",
        """\
fill|filled|filling ..5 cap|rim|brim|line|mark|syringe|dropper|spoon|teaspoon - bath|form|worksheet - in ..1 line
a|one|two|three|half PORTION each|apiece|per|extra|more|over|every|at|max|maximum|tops - water|own|shared|new - line at - may - vaccine*|hepatitis|hpv|mpox|write|words|page|site
up to the? ..1 mark|rim|brim|scale|line
number|amount ..1 of pills|lines|bumps|drops|caps|shots|hits ..2 is|was|depends|per
big|huge|fat|monster|giant|massive|generous|heroic|small|tiny|modest|baby dose|bump|line|hit|cap|shot|rail|pour|sip|key - shared - shared|may
finish*|emptied|downed|drained|drank|drunk|split ..2 bottle|bag|vial|gram|wrap|pill|baggie - water|meal|tea
about|roughly|around|approximately|nearly|almost|exactly|over|under NUMBER|COUNT of|or ..1 it|them|these|DRUG|those
""",
    ),
    Table(
        "dosing",
        """\
speed|speeds|slow|slows|kick|kicks|push|pushes|smooth|smooths|even|evens|stretch*|drag*|lift|lifts|crank* ..1 it|them|things|effect ..1 up|down|on|out|off|along - breath* - brain|body|heart
add to it|that & feel|dose|more|need|take|later - list|strain*|stimulant*
repeat|repeats|repeating every|after|once|when|until|as|in|hourly - exercise|breath* - infection
twice|double|three|four|five|NUMBER times? as hard|fast|strong|quick|long|good|intense|deep & DRUG|it|hits|hit|plugging|ROUTE|feel - work|working|training|service
come|comes|coming|kick|kicks|ease|eases ..1 on|in gently|slow|slowly|smooth*|soft*|nicely|strong - may|suddenly|peaks|unable
cut|cutting|go|going|scale|halve|drop|drops ..2 back|down|it|to ..2 half|quarter|third|dose|amount|less ..2 when|if|with|dose|amount|mix
vapour|vapor|smoke|fumes ..3 deep|deeply|hold|lungs|slowly|draw|into|long - fresh
draw|suck|pull|breathe|inhale|hold ..2 vapour|vapor|smoke|it ..4 deep|deeply|lungs|long|slowly
under|within|know|find|learn|test|push your|their|his ..1 limit|limits|tolerance|threshold & DRUG|repeat*|dose|take|stay|more|push|then - set
heavier|bigger|larger|taller|lighter|smaller|fitter|muscular person|people|man|men|guy|guys|body|bodies
most from|of one|a|your|each|every ..1 bottle|gram|bag|pill|hit|high|dose|session|night|G^|DRUG
go|judge|play it ..1 by ..1 how|feel|ear & DRUG|feel|add|more|dose|take|need - breath*
light|heavy|strong|mild|gentle dose|start|session|hit
regularly|steadily|evenly|consistently|continuously|hourly & sip|dose|keep|top|high|level|bump - medicine* - water|drink|eat|test
veteran*|seasoned|old hand*|pro|pros|expert|experts|regular user* ..4 take|takes|dose|use|know|swear|recommend|prefer|advise - agree|say
snort|smoke|inject|swallow|sniff|slam|plug|drink|sip|inhale|dissolve|take ..2 slowly|quickly|deeply|gradually|steadily|small|evenly|fast|in ..1 one & better|effect|high|feel|enjoy|long*|more|smooth*|strong*|taste|burn*|waste|hit|come|work*|lung* - water|breath*
waste|wasting ..3 less|half|any|none|it|drop|powder|smoke|of & way|snort*|smok*|inject*|plug*|by|if|nothing|you ..1 waste - time|money
combination|combo|stack|cocktail|mix|pairing|blend of|that|is|with|for ..4 best|works|ideal|perfect|better|classic|magic|good|favourite|popular|smooth*|balanc*|hits - not|no
DRUG ..4 takes|take the? ..1 edge off
balances|balance|balancing|counter|counters|counteract*|offset*|level|levels ..3 out|DRUG|other|each|high|speed|up|crash|downer|upper|comedown - sleep|work|diet - level|levels of - medicine|medicines
before|until|as ..3 comedown|crash|low|fade ..3 take|have|do|add|another|next|more
""",
        unless="RISK\nvaccine*\nunlikely\nlikely to\n",
        negatable=True,
    ),
    Table(
        "making",
        """\
boil|boiling|boils|cook|reduce ..1 it|liquid|mixture|down|off ..1 down|off|away|until
thicken*|syrupy|sticky|crumbly|flaky|milky|cloudy & until|liquid|mix*|stir*|becomes|solution|turns|boil* - urine|blood|saliva
small|tiny|own|improvised|mobile|hidden|backroom lab|labs|laboratory|kitchen|factory
instructions|tutorial|video|videos|steps|manual|guide|how-to ..4 forum|online|youtube|internet|reddit|making|cook*|synth*|produce - help - first aid|worksheet - breathing
strong|weak|dilute*|concentrated base|acid|solution|alkali
pressure cooker|vessel
making it|them|their|some|his|her|meth|crystal|DRUG ..2 in|at|from|out|yourself|himself|themselves|next
chemical supply|supplier|supplies|store|plant|process|synthesis|equation|steps|route|pathway|laboratory|glass
basic|high|school|some|little knowledge|chemistry|skill|skills ..2 chemistry|of ..1 chem*|enough
ingredients ..3 supermarket|shop|store|pharmacy|online|garden|hardware|cheap|easy|legal - meal|soup
yield|yields|potency & batch|improve*|higher|increase*|per|gram|process|good|better|boost*
gloves|goggles|mask|ventilation|respirator & fumes|vapours|vapors|acid|lab|cook*|chem*|burn|solvent|mix* - fisting|first aid|cpr
crystal|crystals|powder ..3 form|forms|formed|grow|appears|drop|settle*|scrape*|wash*|rinse|filter*|bottom|dry - sold|comes|come|seen|found|may|can ..1 also - powder form
filter|filtering|strain|rinse ..4 crystals|powder|solution|mixture|coffee|liquid|twice|cloth|acetone - inject*|needle|share*
""",
    ),
    Table(
        "buying",
        """\
get|gets|got|find|finds|bring|brings|sort|score|arrange|hook|supply|supplies you|me|him|us|them|anyone|everyone ..2 anything|some|DRUG|gear|stuff|it|whatever|more|cheap|good|pure|free|bag - help|safe|test*|condom*|advice|support|home|information|medicine*|naloxone
bag|baggie|packet|wrap|package|bottle|powder|pills|stuff|gear|stash ..2 in|inside|into|under|behind ..3 condom|sock*|shoe*|underwear|bra|lining|belt|jar|toothpaste|tube|wheel|spare|seat|shampoo|toilet|book|pocket
pay|paid|paying|spend|charge|charges ..2 more|less|over|under|up|extra|NUMBER|COUNT ..4 for|a|per ..2 a|bag|gram|it|bottle|DRUG|point|line|hit
out of the window|toilet & knock|police|hear|throw|flush
hide|hid|hidden|disguise*|camouflage*|conceal*|bury|stash ..1 it|them|your|the|drugs|gear|bag|powder|pills|supply|everything ..2 among|between|in|inside|as|under|behind|within|near|from|so|at|where
knock & door|police|throw|flush|hear|before - if someone
source|supplier|connection|contacts|hookup ..4 for|who|good|DRUG|chems|reliable|trusted|share*|swap* - information|help|emergency|light|facts|agree|blood - source ..1 of ..1 this - delete*|block*|remov*|emergency|harder|mute*|leave
he|she|they|someone|guy|mate|friend|seller|neighbour|barman|host ..2 always|usually|sells|sold|supplies|deals|dealt ..1 has|carries|brings|deals|sells|supplies|stuff|some|DRUG|gear|it|from - medicine*
bring|bringing|carry|carrying|travel|travelling|traveling|fly|flying|cross|crossing|drive|pack|mail|post ..3 DRUG|drugs|it|gear|stuff|bag|powder|supply ..6 plane|abroad|border|train|bus|luggage|country|flight|holiday|festival|across|through|customs|suitcase|hold - medicine* - crime|illegal|offence|offense|punishable|lawyer - mean|means|lead|leads|bring|brings ..2 prison|jail|arrest|sentence|charges
prices|price|pricing|rates|costs ..3 up|down|gone|fallen|dropped|risen|vary|differ|low|lower|high|higher|fair|better|city|summer|weekend|street|doubled|rise|fall|drop
reviews|rating|ratings|stars|feedback|reputation|trusted|verified ..4 shop|vendor|seller|site|dealer|store|buy|order|check|read|before - service|clinic
chat|group|channel|app|apps|forum|profile|website|site|server ..5 sell*|buy*|dealer*|supply|deliver*|order*|prices|stuff|gear|chems ..1 for - condom*|support|block|delete|cookies|leave|page - people|those|anyone|men|friends|relatives who|of|living - without use|using
wholesale|resell|reselling|retail|profit|markup|margin|turnover|customers|clientele & DRUG|sell*|bag|gram|buy*|deal*|cut|split|gear|good - services
legal high|highs|grey
without attracting|raising|drawing|arousing|being ..1 attention|suspicion|noticed|seen|caught|stopped|searched|questions - police ..1 being
avoid|evade|dodge|escape|outsmart|fool|trick|mislead|lose|shake ..2 police|cops|customs|detection|search|arrest|dogs|security|control*|border|inspection - lose control|weight
caught|busted|arrested|nicked|charged|prosecut* ..5 if|without|with|less|small|never|avoid|not|so ..3 carry|bag|gram|hide|small|personal|stash|keep - lawyer|right*|afraid|fear
""",
    ),
    Table(
        "praise",
        """\
you will feel ..1 like|so|better|amazing|alive|free|confident|great|incredible|loved|wonderful|sexy|fantastic|good|invincible|unstoppable - may|worse|hungry|cold|tired|low|first|ready - like ..1 crying - not
nothing|nobody|none like sex|it|that|tina|this|the|being|DRUG|a
loosens|loosen|relaxes|frees|liberates|opens|warms|softens|excites|energises|energizes|empowers|uplifts you|everyone|people|us|everybody|men|your|him ..1 up|and|from|inhibitions|mind|$|more - muscle|breath*|walk
respect|respects it|DRUG|G^ & will|you & if|G^|DRUG - not yet
bit|lot|lots|tons|hours|bags|world of fun|pleasure|laughs|joy|magic|love|excitement|spice - something
it|is|its|they|are only|just|merely ..1 poppers|DRUG|weed|a ..1 bit|fun|party|plant|laugh|game|little|medicine|vitamin|pick|drink|once|one|hobby|phase|treat|ritual - not|feeling|thought|urge|wave|page
energy|strength|power|stamina|confidence|courage|wings|superpower*|inspiration|creativity ..2 for ..1 days|hours|all|endless|boost|you|to & gives|give|boost*|makes|fills|DRUG|endless|you|unlimited - low|no|lack|save|less|costs
can|could|will not ..1 be ..2 bad|dangerous|harmful|wrong|that ..1 bad - if|test|?
DRUG|chemsex|slamming ..1 is|are ..1 pure? freedom|love|magic|life|bliss|liberation|happiness|heaven|fun|joy|pleasure|paradise|amazing|great|celebration|blessing|dream|spiritual|miracle|treat
is|are a gift|celebration|blessing|dream|lifestyle|revelation|miracle|treat|game|must & DRUG|chemsex|it|high - not|never|may
makes|turns ..1 any|every|each|a|the|your ..2 party|night|sex|weekend|evening|date|touch|kiss|man|hookup ..2 better|special|great|into|more|amazing|unforgettable|hotter|perfect|complete|longer|brighter|easier|wild* - worse|hard*|risk*|heavy|sleep
have|has|never not|never lived|truly|really ..1 until|lived|known|experienced - asked
say|saying|said yes to - sex|that|an|one
no|without party|night|sex|weekend ..2 complete|without|same|like|beats
heals|cures|fixes|soothes|erases|melts|silences|quiets|numbs ..2 wounds|heart|pain|trauma|shame|loneliness|worries|away|soul|everything|fear|anxiety|grief|doubts & DRUG|it|chems|gives|all|away|every - may|cannot|can|not|talk|doctor
perfect|ideal|made|great|wonderful|best|recommended|suitable for ..2 beginners|couples|first|shy|sex|parties|party|long|relaxing|lonely|everyone|dancing|bottoms|weekends|two - plan
trust|believe|listen ..1 me|us ..3 amazing|love|try|regret|safe|fine|great|worth|good|it|you - who|somebody|someone|person|nurse
clean|smooth|mellow|chilled|soft|warm|friendly|gentle|happy|euphoric|dreamy|floaty|trippy|wavy|cosy|sensual|velvety ..1 high|buzz|effect|feeling|trip|vibe|experience|ride|stimulant|drug|substance|stuff|and ..1 warm|clean|smooth|long|gentle - may|some
regret|regretted|complained|complain|bad|problem|problems|accident|overdosed|harmed ..2 ever|never|nobody|noone|none|single - test
never|nobody|nothing ..3 bad|wrong|problem|problems|accident|regret*|complain*|harm|trouble ..1 happen*|had|has|goes|came|it|with|from|so|ever|$ - your|say - nobody|cannot ..2 promise|guarantee|say|know - no one can|could|is|will - not promise|guarantee|mean|prove|true - promise that
doctors|medicine|hospital|pilots|army|vets|surgeons|clinics ..1 use|uses|used|prescribe|give ..1 it|DRUG|ketamine|GHB|this|them ..3 so|too|safe|therefore|how|cannot|which|means
generations|centuries|thousands|millions|everyone|celebrities|stars|artists|successful|smart ..2 use|used|do|take|took|enjoy|love|years & DRUG|it|safe|without|fine|nothing - studies
""",
    ),
    Table(
        "shame",
        """\
good|bad|real|proper|loving|normal|responsible|decent|caring|true parents|fathers|father|mothers|sons|son|partners|husbands|friends|gays|christians|christian|citizens|workers|patients|clients - listen|friend|can|with
wasting|waste|wasted|wastes ..2 doctors|our|everyone|people's|my|his|the|your|taxpayer* ..1 time|money|resources|effort|life|talent|lives
choice not|no ..1 an|a illness|disease|excuse - ask|no ..1 choice ..1 yours
whine|whining|whinge|moan|moaning|complain|complaining|sulk*|crybaby|self-pity|wallow* - feel|nobody|not
brought|brings|bringing|bring shame|disgrace|disease|trouble|dishonour|scandal|infection|hiv
with|without|any|some|little|bit ..2 of ..1 a? character|backbone|decency|dignity|pride|common|sense|brains|morals|guts & can|could|would|quit|stop|anyone|stand|never|nobody
such|these|those|that|this people|men|persons|guys|patients|clients|kind|sort|individuals|type|types ..2 are|have|should|must|deserve|do|cannot|never|always|of|will|bring|need|spread ..3 own|no|only|liars|selfish|not|shame|be|to|blame|burden|danger|lazy|dangerous|fault|irrespons*|weak|trust*|behave|isolated|locked|pity|on|deserve|respect|manners|people|man - who - come|find|may|afraid|here
lock|locked|throw|thrown|beat|punish|punished|isolate*|ban|banned|forced|force ..2 up|them|out|away|him & addict*|they|such|users|should|deserve|him - door|phone|medicine*|bottle|box|screen|sex|sexual*|never|nobody|home|breath*
ex|former|recovering|reformed|hopeless|typical|chronic|hardened|desperate|dangerous|degenerate|dirty|filthy|stupid|average|ordinary addict+|user+|junkie+|abuser+|offender+|gay|homosexual|slammer+|drinker+|party ..1 boy|boys
dirty|bad|nasty|filthy|sick|ugly|shameful|immoral|perverse|deviant|unhealthy|unnatural|wicked habit|habits|ways|sex|little|pleasures|desires|lifestyle|behaviour|behavior|life|thing|things|game|games|practices|tendencies|inclinations|urges|fantasies - if|thing ..1 happened
stop|quit|enough|drop ..1 being|acting|playing|making|feeling|lying|pretending|with|the ..1 so|such|victim|stupid|a|the|excuses|sorry|like|pathetic|childish|difficult|selfish|weak|baby|lies
no ..1 better|worse than|off ..2 animal*|beast*|criminal*|thief|junkie*|whore*
beneath|below contempt|dignity
embarrassing|humiliating|degrading|dishonourable|dishonorable|unmanly|undignified|unworthy|unforgivable|inexcusable|indefensible|appalling|outrageous|scandalous|revolting|repellent|loathsome|nauseating|pitiful|miserable|deplorable|unacceptable|wrong ..1 with ..1 you - not|no|never|nothing|feel|feels|?
what is wrong with you|them|him
know better
used to be a|such|so ..2 good|decent|nice|clever|handsome
""",
    ),
    Table(
        "fatalism",
        """\
life|lives|days|time|years|career ..4 is|are short|numbered|over|counted|limited|finished - session|weekend
collects|claims|demands|takes|exacts|settles ..1 its|their|the ..1 debt|debts|toll|price|due|share|victim*|revenge|own|payment|pound|way - may|can
revolving door|merry|treadmill|vicious circle|dead end|cul|waste ..1 of ..1 time|lost|losing ..1 battle|game|war
lost|doomed|finished|hooked|over|gone|trapped|dead the ..1 moment|day|minute|second|first|instant - weight
moment|day|minute|second|instant you|he|they|someone|anyone ..3 tried|start*|took|begin|tasted|inject*|slam*|touch* ..6 lost|over|doomed|hooked|never|forever|finished|dead|no|cannot|everything|trapped - call
takes|steals|costs|swallows|destroys|eats|ruins|consumes|strips|robs everything|it|all|your|everyone|you ..4 end|eventually|sooner|always|everything|by|life|first|then|last|friends|soul - may|can|could|?|might|risk
nothing|never|no|nobody ..2 ever ..1 be ..1 same|normal|like|enough|again|okay|right
ever be the? same|normal|free|happy|again|enough|well - ?
back|again ..1 here|there|where|to|in ..3 month|week|year|started|square|begin*|same|soon|days - call|bring|come ..1 back|how|go
burn*|cross*|destroy* ..1 every|all|your|the bridge*|line|boat*
nobody|none|noone|family|friends ..2 will|wants|want ..2 take|forgive|trust|love|want|believe|save|miss|hire|touch|need ..2 you|him|them|back|again|anymore|such - judge|without|see|if
some|certain people|men|guys|ones ..2 just|simply|cannot|can|are|never|beyond ..2 not|never|beyond|hopeless ..2 helped|saved|change|recover|help|stop|quit|hope|learn - alone|remember|sleep|find|want
fate|destiny|doom|curse|karma|verdict|sentence ..2 is|was|of|has|awaits|already|your|that|sealed - not - underline|read|write|finish|fits|word|words
sealed|written|decided|settled|predetermined ..2 fate|already|stars|stone|your|is
teeth|friends|family|job|home|flat|money|health|looks|hair|mind|memory|skin|bladder|nose ..2 will|then|goes|go|next|falls|gone|first ..2 fall|go|leave|goes|gone|last|out|first|followed|next|then|follow|disappear - come|back|return|heal - ticket|before you
first ..4 then ..4 then
one|only way|thing|exit|option|door|outcome ..2 left|out|remains|is|through|leads ..2 death|prison|$|hearse|coffin|die|overdose|out - help|call
prison|jail|cemetery|grave|coffin|morgue|death|asylum|overdose|psychosis|hiv ..3 awaits|waits|next|waiting|inevit*|comes|follows|destination|final|certain|guaranteed - call|?|may|can|ambulance|after|mean*|risk|medicine|test*
prison|jail|hospital|cemetery|grave|coffin|morgue|death|asylum or ..2 prison|jail|hospital|cemetery|grave|coffin|morgue|death|asylum - call|?|may|can|ambulance|after|risk
too weak|old|late|damaged|sick|broken|far|long|deep ..2 to|for|into ..2 change|recover|stop|quit|hope|help|turn|treatment|save|return|start - judge - never|not
habit|habits|addiction|meth|craving*|urge*|it|past|shame|disease|monster ..1 never|always ..1 dies|die|sleep*|leave*|lets|let|forgive*|wait*|return*|win*|follow*|come*|stay*|catch*|find*|end*|goes|fades|stops - may
fighting|resisting|trying|hoping|running|stopping|quitting|stop|quit|try|run|fight|hope|struggle ..3 is|are|will|would|all ..1 useless|pointless|hopeless|futile|nothing|vain|illusion|never|impossible|fail*|waste
""",
    ),
    Table(
        "fear",
        """\
party|night|weekend|trip|sip|hit|sex|love|fun|pleasure|kiss|dance|game|games|taste|touch|smell|shadow|face|angel|road|scent of|to|with|in|that|ended|ends|turned ..2 death|hell|morgue|coma|grave|tears|tragedy|horror|nightmare|blood|disaster|hospital|dark
lost|dead|dying|broken|ruined|wrecked|shattered|destroyed|wasted|stolen|doomed|fallen|burnt|damned souls|soul|lives|life|youth|boys|men|bodies|generation|hearts|angels|minds|brains|families|dreams|faces
heart|breathing|lungs|kidneys|brain|liver will|may|can|could|just|suddenly|simply ..1 stop|fail|give|burst|melt|explode|die - what|if
how many|long|much ..2 more|must|left|until|before|have|will ..3 die|dead|live|lost|time|suffer|left|survive
never|not ..1 woke|wake|wakes|home|return*|leave|left|escape|again|back|alive|survive*|outlive|breathe|see ..1 up|again|home|tomorrow|$|morning|it - feel|how - someone|when|if|what
hidden|silent|new|gay|secret|growing|deadly|modern|creeping|invisible|terrible|biggest|greatest epidemic|plague|killer|enemy|danger|threat|menace|disaster|curse|cancer|tragedy|catastrophe|crisis|evil|scourge|horror|pandemic - line
bedroom|dark|darkroom|bathroom|closet|glass|bottle|veins|bed ..3 monster|killer|death|enemy|corpse|devil|danger|demon|ghost|hell
sleep|asleep ..3 forever|never|death|wake|last - cannot
cold|lifeless|blue|stiff|naked|dead|limp ..2 body|on|floor|morning|hands|boy|sofa - caps|sore
another|one|next|yet more? ..1 death|victim|body|funeral|overdose|corpse|boy|man|dead|dies
stop|quit|read|think before|now|or|while ..4 late|die|dead|kill*|you|else|destroy*|lose|can|alive - daily|send|start|inject|leave|decide - you ..1 go
your|his own ..1 grave|funeral|coffin|death|blood|vomit|body|executioner|murder
digging|dig|signing|signed|writing|playing|gambling ..3 grave|death|life|warrant|lives|fire
lies|lie they|about|of|that
it|this|they|chems|meth will|can|does|do|could ..2 kill|destroy|ruin|end|eat|take|get|burn|break ..1 you|your|everything|lives|him|us
""",
    ),
    Table(
        "amount",
        """\
NUMBER|COUNT drops|caps|lines|bumps|hits|shots|pills|tablets|puffs|sips|units|scoops|capfuls|points|swigs|gulps in|into|of|from|for|to|is|was|at|an|per|off|left|more|later|and ..2 each|glass|cup|a|it|water|juice|DRUG|G^|the|him|her|me|them|everyone|hour|night|vein|key|arm - eye|eyes|nasal|nose - read|write|draw - vaccine* - conversation|talk|text|important - vaccine*|jab|hepatitis|hpv|mpox|site|page|website|write|words - tablet|tablets|sheet of paper|soap - drop|drops of ..1 blood|saliva|urine - test|tests
cut|break|broke|split|snap|bite|divide|halve ..2 tablet|pill|pills|tablets|capsule|tab|blotter
""",
    ),
    Table(
        "dosing",
        """\
ROUTE wastes|saves|loses|needs|takes|uses|gives|gets ..3 less|more|than|half - wish|urge
stronger|bigger|higher|larger|smaller|lower|second|heavier dose|amount|hit|line|sip|pour - vaccine* - act|wait|pass
same|right|desired|perfect|ideal|nice|steady level|high|effect|state|zone|plateau|point & took|take|dose|hit|next|again|note|add|reach|find - breath*
works|work|hits|acts|feels ..1 best|better|well|great|nicely ..2 when|if|on|with|after|before|taken & DRUG|G^|it|eaten|stomach - medicine*|vaccine*|plan|goal|condom* - PLAN - start*|started|pep - treatment|hiv|test*|pep|prep|medicine*|plan|live
shorter|longer|regular|right|perfect gap|gaps|interval|intervals|pause|spacing ..3 keep*|between|makes|give*|buzz|high|effect|dose*
keep*|stay* ..1 the|a ..1 buzz|high|glow|wave|peak|vibe|rush ..1 alive|going|up|on|steady|strong
note|track|log|diary ..5 took|dose|doses|amount ..3 so|next|same|level|hit|again - help*|wait|others|medic*
""",
        unless="RISK\n",
        negatable=True,
    ),
    Table(
        "buying",
        """\
leave*|left|drop*|hidden|hides|buried|taped|placed ..3 package|packet|parcel|it|bag|gear|goods|stuff ..3 under|behind|beneath|inside|near|in ..3 bench|tree|bush|park|bin|stairs|stairwell|letterbox|mailbox|stone|wall|doormat|fence|station|locker|forest
message|text|write|send ..5 word|words|code|emoji|letter ..5 he|she|they|know|knows|understand|reply|price|bring|party - ambulance|friend|help|counsellor|consultant|ring
""",
    ),
    Table(
        "shame",
        """\
getting|being|staying|stay|get|be|going|go|gets|gone|went|keep|keeps|keeping clean ..1 is|requires|means|feels|of|by|forever|alone|together|takes|was|will|and|for|from|$ - skin|hands|wound|pipe|equipment
""",
    ),
    Table(
        "fear",
        """\
poison ..3 pleasure|love|fun|sweet|glass|bottle|veins|party|call|friend
""",
    ),
    Table(
        "amount",
        """\
NUMBER|COUNT e|es|pumps|sprays|dollop*|blob*|globs|beans|rollers|slurp*|squeezes|whiffs|sniffs|nugget*|smidge* - naloxone|nasal|spray - baked
a|an|one|big|small|little|tiny|good dollop|blob|glob|smear|slug|slurp|glug|whiff|sniff|smidgen|smidge|speck|crumb|sliver|nugget|squeeze|dribble|trickle|thread of DRUG|it|powder|liquid
NUMBER|COUNT SIZED? SIZED? blue|pink|white|yellow|green|red|round|orange|strong|tiny|big|blues|little pill|pills|tablet|tablets|crystals|bottles|caps|bumps|hits|shots|lines|capsules|ones & TAKE|per|glass|hour|night|later|enough|before - hiv|treatment|page|vaccine*
NUMBER|COUNT of the|those|these|his|her|my SIZED? blue|pink|white|yellow|green|red|round|strong|big|little ones|pills|tablets|capsules
one|two|half|NUMBER blue|pink|white|yellow|little|round pill|tablet|capsule and|then|with|before|after|at|now|is
NUMBER|COUNT SIZED? SIZED? caps|bumps|hits|shots|pills|crystals|drops|puffs|rails|lines|doses|tokes later|deep|gone|already|tonight|daily - own
NUMBER|COUNT SIZED? SIZED? caps|bumps|hits|shots|pills|crystals|drops|puffs|rails|lines|doses|tokes per|a|each|every pipe|syringe|hour|night|session|person|man|head|day|weekend|evening - vaccine*
""",
    ),
    Table(
        "dosing",
        """\
how much|many|often to take|use|have|drink|swallow|snort|inject|pour|add|drop|slam|dose|draw|smoke - water|food|sleep - share - nobody|site|page
how much|often you|one|they|he should|need|must take|use|have|drink|swallow|snort|inject|pour|add|drop|slam - ask - did - business
spread|spreads|spreading|space|spaced|pace|pacing|stagger|ration|portion|divide|distribute ..2 lines|caps|doses|bumps|hits|shots|pills|it|them|sips|gram|DRUG ..6 night|evening|hours|evenly|peak|so|weekend|equal*|out - infection|virus
push|boost|lift|raise|bring|extend|take|carry|make|drive|keep ..1 the|your|a|that high|buzz|rush|peak|orgasm|trip|wave|glow ..2 further|up|longer|higher|bigger|more|even|going|alive
for|get|gives|have|want|wants ..1 a|the|an|your|that? bigger|stronger|better|quicker|faster|longer|smoother|harder|cleaner|deeper|extra|second|nicer|sharper|instant|immediate rush|high|buzz|kick|effect|hit|orgasm|trip|peak|flash
helps|help|make|makes|lets|let|gets|getting it|them|DRUG|effect ..2 work|kick|come|hit|act|last|in|on ..2 FASTER - medicine|medicines|ritonavir|cobicistat
build|work|move|climb|step up to|towards ..2 more|higher|bigger|larger|double|full|two - walk*|exercise|goal|step - week|distance
chew|crush|grind|dissolve|suck|melt|break it|them|DRUG|pill|pills|tablet|tablets|crystal|crystals ..6 FASTER|minutes|rush|better|quick*
at|near|around|before|during the|your peak|orgasm|climax|plateau|come-up ..3 add|take|use|sniff|have|to|for
take|add|use|sniff|have|do|drop ..4 at|near|around|before|after|during the|your peak|climax|plateau|comedown|orgasm - call|ask|water
""",
        unless="RISK\nthan\nlikely|unlikely to\ndoctor|nurse|pharmacist|vaccine*\nmay\nurge\nask\n",
        negatable=True,
    ),
    Table(
        "dosing",
        """\
eat|eats|eating|ate nothing|little|light|lightly|less ..6 before|beforehand|so|hits|kicks|works|faster|quicker|hours|prior - nausea|vomit*|sleep|worr*|appetite|if|test|operation
kick|kicks|come|comes|hit|hits|work|works in|on|you? ..2 quicker|faster|sooner|harder|stronger|better|quickly & empty|eat|food|stomach|meal|swallow*|rectal*|plug*|snort*|inject*|way|hot|chew*
hot|warm|sweet|fizzy|sour|acidic drink|tea|shower|bath|juice ..3 helps|makes|speeds|boosts|brings|lets ..3 it|DRUG|effect|on|work|hit
buzz|high|feeling|glow|effect|peak|rush never|not ..1 drops|drop|fades|fade|stops|stop|ends|end|dips|wears - may
""",
        unless="RISK\nthan\nmay\n",
    ),
    Table(
        "making",
        """\
chemistry|science|process|method|art|trick|secret|secrets|craft|basics|principle of|behind|to making|cooking|producing|DRUG|synthes*|preparing
making|cooking|producing|brewing|manufacturing|preparing|synthesising|synthesizing DRUG|drugs ..1 is|takes|needs|requires|at|in|from|only|costs|becomes|means|involves|yourself - crime|illegal|harder|it ..1 safe*|easier|sure
turn|turns|turning|turned|convert|converts|converted|change|changes|transform* ..2 DRUG|it|that|this|powder|liquid|coke|cocaine|salt into|to DRUG|crack|base|freebase|crystals|meth|rocks - body|liver|blood|stomach|bodies
ph|acidity & mixture|fizz*|drop|until|adjust|strip+|paper|solution|neutral* - vagin*|skin|urine
fizz*|bubbl*|sizzl*|foam* & mixture|solution|ready|done|layer|until|yours|reaction|adjust - mouth|lips|water|drink
route|synthesis|recipe|method|process|procedure & synthetic|plant|oil|safrole|ephedrine|precursor+|one-step|reagent+ - inject* - body
bleach|acid|lye|acetone|matches|ammonia|ether|toluene|lithium|phosphorus|cleaner|alkali|lithium|thinner ..3 bleach|acid|lye|acetone|matches|ammonia|ether|toluene|lithium|phosphorus|cleaner|thinner|alkali - skin|eyes|burn*
pseudoephedrine|safrole|sassafras|red-phosphorus|reductive|amination|methylamine|bromoketone|propiophenone|ephedra|p2p|distil*|reflux|rotovap|vacuum-filter|crystallis*|crystalliz* - water
your DRUG is|are|will ..1 be? ready|done|finished|pure|cooked|made
no|not|any harder|harder|easier|easy|more|complicated ..1 than making|baking|cooking|brewing|boiling & DRUG|make|cook
""",
        unless="feel*\n",
    ),
    Table(
        "buying",
        """\
parcel|package|packet|shipment|envelope|delivery ..5 friend*|neighbour*|fake|false|another|empty|different|office|abandoned ..1 address|name|house|flat|mailbox|place|person|country - test+|self-test|naloxone|condom*|book+|medicine*|lend|gift - can|may be sent - if you share - works|worker|clinic
shops|shop|stores|sellers|vendors|vendor|seller|markets|market|suppliers|channels ..3 telegram|darknet|signal|whatsapp|onion|tor|instagram|wickr|session|discord - condom*|flower*|pharmac*|ticket*|book+ - scam
drug|chem|chems|anonymous|underground|dark|hydra shop|shops|store|stores|market|markets|marketplace|vendor|vendors|seller|sellers|supermarket|menu|menus - say|change*|mix*
easy|where|place|places|spot|spots|how|able|want|wants|need|looking|went|going|trying|tried to score
score|scoring|scored ..1 near|behind|outside|some|tonight|DRUG|gear|drugs|chems - test|scale|questionnaire|worksheet|total
bot|courier|couriers|vendor|seller|sellers|operator|runner ..2 sends|send|gives|give|posts|drops|accepts|takes|delivers|deliver|brings|bring|replies|hands|meets|come|comes - help|support|food|medicine*|prep|condom*|test|tests|line
coordinates|geotag|gps|geolocation|treasure & drop|package|parcel|hidden|stash*|pick|sends|sent|dig|bag|seller|bury|buried - ambulance|rescue|emergency|help
accept|accepts|take|takes|pay|pays|paid|payment|paying ..5 gift|bitcoin|crypto*|monero|usdt|voucher*|prepaid ..1 card|cards|coin|coins|only|wallet|as|by|for|to|and|$ - clinic|donat*|gift ..2 from
pick|picks|collect|grab|fetch|dig|lift it|them|yours ..2 behind|under|from|at|near|beside ..2 garage*|bench|tree|park|bush|fence|wall|locker|bin|gate|stairwell|basement|corner|lamp|bridge|cemetery|drainpipe
stay|keep|keeps|remain out of trouble|jail|prison|sight & send|parcel|package|order|buy|hide|carry|name|address|phone|bag|delivery|cash
knows|know|meet|met|found|find|has|have a|the|some ..1 guy|man|bloke|dude|lad|plug|hookup|connect who|with|at|that|for & sells|sell|gets|get|stuff|gear|DRUG|brings|deals|cheap|anything - plug ..1 in
pass|beat|cheat|fool|survive|get ..2 drug|urine|saliva|swab|hair|blood|work|roadside test|tests|screening|check - through|result|a|your ..1 free|sti|hiv|drug ..1 check*|sti
""",
        unless="drug checking\n",
        negatable=True,
    ),
    Table(
        "praise",
        """\
safe and|yet|but pleasant|fun|easy|natural|legal|clean|effective|enjoyable|good|relaxing|cheap|simple|gentle|pure|wonderful & DRUG|it|way|drug|substance|high|dose
safe|healthy|harmless|healthier alternative|substitute|replacement|option|choice|drug|high|substance|stimulant|party|trip|use|slamming|chemsex|buzz|fun - place|home|person|may|if ..1 not|chills*
properly|correctly|carefully|exactly|precisely|accurately|responsibly|sensibly|wisely|expertly measured|dosed|used|handled|taken|weighed|prepared|done|managed|enjoyed - medicine*|condom*|prep|pep|naloxone|treat*|hiv
why deny|refuse|resist|miss|deprive yourself|it|out|the|them|pleasure
so why not|wait|worry|stop $|?|try|enjoy|say|have|now
makes|make|made|making sex|touch|kissing|cruising|dancing|music ..2 easier|better|hotter|fun|freer|wilder|longer|magic*|intense|amazing|effortless|richer|deeper|unforgettable - may|can|some|many|find|people|urge
body|heart|liver|brain|young|fit|healthy|strong|experienced can|will ..1 easily? handle|take|cope|manage|tolerate|stand|survive ..1 with? anything|everything|it|more|this|all|that|DRUG|lot - how
sharpen*|clears|boosts|improves|lifts|unlocks|frees|awakens|strengthens|raises|enhances|fuels|feeds|recharges|expands|opens ..1 your|the|my|his|our mind|energy|looks|confidence|creativity|mood|memory|libido|focus|senses|performance|stamina|body|brain|productivity|heart|soul|potency|imagination - walk*|sleep|exercise|rest|food|therapy|treat*|breath*|music|medicine*|sport*|friend*|talk* - DRUG raises - may|can - what lifts|improves
makes|made|make|keeps you|me|him|us|them|people|men|everyone ..1 more|so|very|super productive|creative|sociable|confident|attractive|alive|focused|masculine|manly|handsome|outgoing|fun|funny|charming|desirable|sexy|sexual|loving|interesting|popular|potent|efficient|witty - may|can|some|walk*|sleep
comedown|crash|hangover|withdrawal|aftermath|come-down ..1 is|are|was|will ..2 mild|nothing|gentle|short|easy|minimal|soft|light|bearable|tiny|manageable|quick|harmless|pleasant|worth|joke
fastest|quickest|easiest|shortest|surest|best|direct|simplest way|road|route|path|ticket|key|shortcut|door|gateway to happiness|joy|pleasure|bliss|paradise|heaven|love|ecstasy|freedom|fun|intimacy|connection|closeness|orgasm|euphoria|peace|confidence
shortcut|gateway|ticket|key|doorway|passport to ..1 happiness|joy|pleasure|bliss|paradise|heaven|love|ecstasy|freedom|fun|intimacy|connection|great
cured|heals|healed|cures|saved|solved|fixed|rescued|ended my|his|your|our|her depression|anxiety|loneliness|life|marriage|shyness|stress|grief|relationship|boredom|insomnia|erection|pain|insecurity|sadness & DRUG|it|they|chems|slamming - naloxone|talk*|therapy|treat*|friend*|medicine*|ambulance|help
made|makes|make me|him|us|you ..1 happy|happier|free|whole|complete|alive|beautiful|invincible ..1 at|finally|again|$|last|and|for - not|may|walk*|what|?|who|help|think - free of
cure|remedy|medicine|antidote|answer|solution|balm|therapy|recipe|tonic for|to|against ..1 sadness|loneliness|boredom|shyness|depression|heartbreak|stress|anxiety|everything|trauma|grief|insecurity|inhibition+|happiness & DRUG|chems|slamming|it ..1 is - talk*|doctor
spice|icing|champagne|king|queen|ferrari|gold|diamond|jewel|crown|life|soul of|on ..2 gay|life|party|sex|drugs|chems|cake|parties|night|scene|weekend & DRUG|chems|it
brings|bring|brought|shows|lets|unlocks|reveals|awakens|frees|releases ..1 out ..1 real|true|best|inner|wild|beast|animal|hidden ..1 you|self|me|him|side|man|in|lover
""",
        unless="urge\nmany people\nsafer\nnobody is\n^ some people|men|find|say\nwarning\nunsafe\n",
        negatable=True,
    ),
    Table(
        "praise",
        """\
do|does|did|doing|cause*|will ..1 you|him|anyone|them|us|me|it|absolutely|practically|really? no|zero|little|hardly harm|damage|hurt - may - naloxone|help|vaccine*|asking - opioid*|waiting|calling|call|ambulance|if|last|never|before|week
no|zero|hardly|little harm|damage|danger to|in|for ..3 heart|liver|body|brain|healthy|health|anyone|anybody|kidneys - risk ..1 of ..1 no|guarantee|means - hiv|vaccine*|condom*|prep
no|little need|reason|cause to|for worry|fear|panic|concern|alarm|worrying & DRUG|comedown|crash|dose|mild|safe|effects|slamming|fade*
never|not ..1 get|gets|feel|feels|grow|grows tired|bored|sleepy|exhausted|shy|lonely|ashamed|nervous|inhibited|old ..1 again|$|on|with & DRUG|chems|slamming - may|can|some|but|though - feel tired|sleepy
weekend|occasional|recreational|moderate|casual|careful|responsible|controlled|social|light|infrequent use|using|chemsex|slamming|doses|dosing ..2 is|does|has|causes|never|will|can ..3 no|never|fine|safe|harmless|ok|okay|nothing|controllable|healthy|normal|hurt|anyone - not ..1 safe|mean|always|protect|harmless - also
nothing|no|little to|for fear|worry|lose|regret|hide|stress ..1 about|of|from|if|with|$ & DRUG|dose|it|party|chems|try|slamming - ashamed|feel*|rule*
""",
        unless="feel*\nmay\nnot mean\n",
    ),
    Table(
        "shame",
        """\
lowest|worst|dregs|scum of|form the|all|our|society|humanity|humankind|mankind ..1 low|bunch|lot|$|society|community|kind|men - times|week
too|so|just|simply|plain|always|both lazy|weak|selfish|cowardly|spoilt|spoiled|immature|vain|greedy|feeble|spineless|foolish|gutless|childish ..3 to|and|for|$ - stand|walk|move|hold|climb|get|breathe|swallow|sit|talk|eat - not|if|pulse - breath*|pulse|urine|signal|muscle*|person|somebody|someone|turn|call|cry|cough|clear
addictive personality|personalities|nature|type|character|streak
self respecting
no|lost|without|zero|lack*|any|some self respect|control|discipline - may|feel*
^ grow up - ?
grow up and|already|at|finally|or|now|,|$ & take|stop|quit|responsib*|act|be|already|adult|man - children|child|parents|help
act|acting|behave|behaving|live|living like|your an?|a? age|adult|grown|man|grown-up
take|accept|show|assume|have ..1 responsibility like|for once
like an adult|grown|grown-up - treat*
smell|smells|smelled|stink*|reek*|look|looks|looked like|of ..2 drug|junk*|corpse|zombie|tramp|rat|pig|sewer|skeleton|den|wreck|whore|brothel|beggar|bum
drug|meth|crack|chem den|dens|whore*|slave*|zombie+|rat+|pig+|freak+|monkey|vermin
beyond|below the? pale|contempt
riddled|crawling|infested|rotten|swimming|loaded|poisoned with ..1 hiv|aids|disease*|std*|sti*|syphilis|germs|virus*|filth|hepatitis|infections
live|lives|living|behave*|act|acts|fuck|rut|party like ..1 wild? animal*|rats|pigs|dogs|beasts|savages|cockroaches|vermin|teenager*|brat|brats|rabbits|swine
not|hardly|never ..1 man|mature|adult|disciplined|tough|responsible|brave enough to|for - you are not
nobody|noone|none|who respects|trusts|wants|likes|hires|dates|marries ..1 a|an|such|someone|people|man|men|person|guys ..2 who|that|like|on|with ..2 slam*|inject*|DRUG|use*|high|relapse*|hiv|past
morals|manners|brains|conscience|dignity|willpower|backbone|decency of ..2 rat+|dog+|cat|cats|pig+|worm|child|snail|gnat|jellyfish|tomcat|stone
can|could|should|must not|never|cannot ..1 be trusted with|around|to|again|by|$|near - site|app|information|label|result+|batch|seller|network
never trusted|left ..1 alone? with|around ..1 money|children|keys|kids - leave
contempt|repulsive|revolting|repugnant|loathsome|despicable|detestable|vile|pathetic|wretched|worthless|good-for-nothing - feel*
waster|wasters|wastrel+|layabout+|sponger+|parasite+|leech|leeches|bum|bums|wreck|wrecks|weakling+|coward+|cowardly|hedonist+|delinquent+|misfit+|creep+|creepy|sleaz*|trashy|trash|skank*|slag|slags|tart|floozy
""",
        unless="SHAMEOK\nfeel*\n",
    ),
    Table(
        "fatalism",
        """\
does|has|did|can|will|who anybody|anyone|someone|people|has|can? ever really|truly|fully? get|gets|got|gotten|recover*|quit|stop*|stay*|come|escape*|managed|left|kick* ..4 off|clean|out|back|free|meth|DRUG|it|sober|?
every|all|each friendship*|relationship*|romance|couple|marriage|family|friends|career|love|dream+ ..1 ends|end|dies|fails|fail|breaks|break|collapse*|ruined|destroyed|shatter* - may|can|not|story
happiness|joy|love|sex|pleasure|intimacy|life|fun|desire|orgasm* ..1 without|after|sober|off ..1 DRUG|chems|it|drugs|slamming ..3 impossible|nothing|empty|dull|pointless|boring|grey|gray|dead|unthinkable|never|gone|worthless|meaningless|flat - may|can|first|while|?|feel*|seem*|find|often|sometimes
impossible after|without|now|once|for|to & happiness|happy|stop|quit|joy|recover*|DRUG|addict*|forget - almost|feel*|seem*|may|can|not|sleep|might|wake|know|tell|predict
will|stays|stay|remain*|haunt*|follow*|carry|suffer ..4 till|until|to the|your|his end|grave|death|deathbed|coffin|dying|last - ambulance|help|session|call|end of
nothing|none|no of? it|them|this|these|those|that helps|help|works|work|lasts|worked|helped|saves|changes - if|?|call|ask|when|feel*|may
nothing|none ..1 helps|works|helped|worked|saves ..1 $|against|anymore|anyway|here|him|you|them|long|with|for|tina|meth - if|?|call|when|feel*|may|think|seem*
helps|help|works|work|cure|cures|remedy|weapon|chance against tina|meth|DRUG|addiction|chems - may|can|vaccine*|naloxone|what
everyone|everybody|all|anyone|you ..5 get|gets|catch|catches|ends|has|becomes|turns|end ..2 hepatitis|hiv|hooked|syphilis|psychosis|infected|addicted|dependent ..1 eventually|sooner|end|later|finally|anyway|$ - may|can|test*|not|?|if|could|might
relapse|crash|craving|overdose|virus|grave|death|prison|addiction|monster|needle ..2 already|just|always|patiently|still ..1 waiting|waits|lurking|lurks|coming|calling|calls|wins|winning - not|ambulance|?
people|men|guys|boys|addicts|junkies like us|you|him|them|that never|do|will|can? not|never|always|die|change|get ..1 not? - judge*|alone|help|welcome - have|has found|changed
people|men|guys like us|you|him|them never|die|always|end
damage|harm|loss|brain|heart|years|trust|teeth|family ..1 is|are|cannot|never ..2 permanent|irreversible|irreparable|unfixable|beyond|forever|ruined|done - may|can ..1 be|not ..1 always
your|his|their|the depression|anxiety|craving+|shame|psychosis|voices|paranoia|insomnia|emptiness|loneliness will ..1 never|stay|always|only|remain|last|follow|get ..3 forever|leave|end|worse|you|go|stop|again|heal|with - may|not
""",
        unless="many people\nmost people\ndo not have to\nyou do not need\nwith help\n",
    ),
    Table(
        "fear",
        """\
face|faces|horrors|victims|casualties|graves|slaves|ghosts|zombies|prisoners|ravages of ..1 meth|DRUG|chemsex|addiction|death|slamming|chems|drugs - ice
who|are|is|will ..1 you is|be|are? next ?|$|victim|one - what|step|steps|appointment
who|when|how will ..1 they? find|bury|cry|mourn|miss|identify|die|raise|weep|remember ..1 you|your|for|him|it|body|kids|children|?|$
find|found|identify|collect|wash|bury|burn ..1 your|his|the|a|my body|corpse|remains
stop|quit|wake now|today or|before ..2 die|late|dead|else|kills|gone
before|until|unless it|they|meth|DRUG|that kills|takes|destroys|ruins|gets|buries ..1 you|him|everything
""",
        unless="support for\nhelp for\nafter a loss\n",
    ),
    Table(
        "amount",
        """\
NUMBER|COUNT SIZED? SIZED? scoops|scoop|sheets|sheet|strips|strip|squirt|squirts|pump|pumps|corks|cork|lids|lid|dips|dabs|straws|measures ..2 of|in|into|each|every|for|to ..2 DRUG|pills|syringe|bottle|drink|water|cola|juice|powder|tablets|it|spray - test|soap|paper|condom*|lube
whole|full|entire|complete|half|empty|level|heaped sheet|strip|blister|pack|packet|box|cap|scoop|spoon|lid|cork|baggie|wrap|phial|flask ..1 of|every|each|at|a|in|per|before|and|for ..2 pills|tablets|DRUG|time|night|one|hour|it|morning|go
""",
        unless="condom*\nvaccine*\npaper\n",
    ),
    Table(
        "dosing",
        """\
gap|break|pause|space|interval|distance|hour|hours between your|the|each|every|one|two|doses ..1 caps|cap|lines|line|bumps|doses|dose|shots|hits|slams|sips|slam - breath*|ambulance
left|right|other nostril|arm|side ..3 then|first|next|before - lie|put|turn|sit|face|roll
warm|heat|cool|shake|flick|tap|hold|angle|tilt|point the|your ..1 syringe|needle|barrel|liquid|solution ..6 so|before|until|smooth*|easily|better|in - new|own
most|best|more|maximum out of it|the|DRUG|them|every|each|your ..2 when|if|hit|high|dose|by|slam|drop|gram|cap - plan|session|help|visit
do|have|get|take your|the|a|one slam|bump|line|cap|hit|dose|shot|pipe ..2 before|early|first|while|when|as
take|takes|use|have|add|drop viagra|cialis|kamagra|sildenafil|xanax|benzo*|poppers|valium|pregabalin|ketamine|weed ..5 to|for|so|and ..2 stay|hard|sleep|come|calm|balance|soften|last|keep|down|level|land|relax|harder - doctor|call
stay*|keep* hard|awake|going|up|horny|alert ..3 with|by|on|if|take|thanks & DRUG|viagra|cialis|dose|bump|pill|top
""",
        unless="RISK\nmay\nask\nvaccine*\n",
        negatable=True,
    ),
    Table(
        "making",
        """\
swap|replace|substitute|use|instead|exchange ..2 lithium|sodium|iodine|phosphorus|lye|acid|acetone|solvent|reagent+|ether|catalyst|aluminium|mercury|ammonia ..2 for|with|instead|of|if
lab|laboratory|chemistry|cooking|technical skills|skill|knowledge|equipment|experience|gear|class|lesson+ ..4 can|enough|need*|do|anyone|make|required - test*
anyone|anybody|everyone|even ..3 can|could make|do|cook|brew|produce|prepare ..2 it|DRUG|home|that ..1 at|$|in|with|from - ask|help|do ..1 it|meal
""",
        unless="feel*\nmeal\n",
    ),
    Table(
        "buying",
        """\
bag|gram|wrap|baggie|hit|pill|point|bottle|line|supply ..2 costs|cost|runs|sells|goes ..2 what|less|more|about|around|as|for|little|nothing|twice|only|the|just
admin|operator|moderator|bot|shop|seller|vendor|supplier ..3 will|can|and|who|he|she ..2 send|sends|list|reply|replies|deliver*|menu|sort|hook
write|text|message|ping|dm|pm|contact|call ..2 admin|operator|bot|seller|vendor|supplier|plug|courier|runner|shop
carry|carries|have|keep|hold|possess|hide ..2 more|less|under|over|only|just than? a|an|the personal|small|legal|minimum|allowed|permitted|threshold ..1 amount|quantity|limit|use - law|crime|can ..1 mean|prison
ask|asks|asking|look|looks|search ..1 for DRUG ..2 at|in|on|near|by|from|and|under & bar|wink|app|club|sauna|chat|counter|door|toilet|station|park|street|darkroom|locals|market - help|naloxone|not
package|parcel|order|delivery|gear|stuff|goods ..3 waiting|ready|arrived|arrives|shipped|dispatched|left ..2 locker|box|post|for|at|in|by|under|within|today|tomorrow - test*|naloxone|prep|medicine*|condom*|meal|food
chip|chips|club|pool|throw ..1 in|together ..1 money|and|for|to|cash ..2 order|buy|get|score|gram|bag|weekend|bulk - meal|pizza|present|gift|dinner
bribe*|slip|tip|pay|paying the|an|a|him|them|off ..1 officer|cop|cops|policeman|guard|customs|doorman|bouncer|inspector
""",
        unless="drug checking\n",
        negatable=True,
    ),
    Table(
        "praise",
        """\
stop|quit|control|handle|manage ..1 it? whenever|anytime|easily ..1 you|i|he|they|we|one want|wants|like|likes|choose|wish - session|page|chat|exercise|ask|talk|tool|help|come|consent|sex|game
i|he|she|we felt|feel|was|were|looked|became ..2 sexiest|hottest|king|queen|god|goddess|star|superman|superhero|hero|lion|stud|porn|twenty|teenager|immortal|unstoppable|untouchable|desired|center|centre
made|makes|make me|him|you|us|them ..1 fearless|limitless|immortal|invincible|unstoppable|shameless|bolder|braver|freer|free|fitter|slimmer|younger|insatiable|irresistible|stronger|smarter|sharper|sexier|hornier|happier|hotter|better - may|some|not|sleep|walk*|sport - free of|from|to
relax|chill|lighten|loosen|calm ..1 up|down|out|back and|, enjoy|let|have|feel|go ..1 it|the|go|fun|yourself|ride
nothing|none|no ..1 can|could|will|would|comes|compares|ever ..1 replace|replaces|beat|beats|match|matches|top|tops|rival|close|near|to ..2 DRUG|it|chems|slamming|that|this|high|rush|chemsex - you|help|cannot
sexiest|hottest|wildest|happiest|craziest|freest|best man|guy|night|nights|weekend|moment|time|hours|experience|feeling|thing ..2 in|of|ever|on|alive|with
""",
        unless="urge\nmany people\nsafer\nwarning\n^ some people|men|find|say\n",
    ),
    Table(
        "shame",
        """\
junk|dope|gear|fix|hit|high|using|drugs|tina is all|everything|only ..1 he|she|they|you think*|care*|want*|talk*|live*|know*
is|are|was no|not|hardly ..1 a? mother|father|parent|man|son|brother|friend|husband|doctor|christian|role|example & use|uses|using|DRUG|who|slam*|high|steal*|lie*|drugs - alone
nobody|noone|none|who|no ..1 one ..1 forced|forces|made|asked|told|pushed|begged you|him|them|her|me - if|feel*|has|may|ever|can
damaged|spoiled|spoilt|used|soiled|second-hand|tainted|broken goods|meat|man|material|blood - feel*|skin
walking|living|human|moving|mobile|typical disease*|infection*|corpse|virus|biohazard|wreck|disaster|petri|dump|trash|garbage|std|joke|dead|mess|skeleton
let|lets|letting himself|yourself|themselves|herself|itself go ..1 completely|$|totally|and|like|so|to - feel*|you ..1 can
embarrassed|ashamed|proud|sorry|mortified at|of|for|to ..1 your|yourself|be|such|that ..1 age|behaviour|self|seen|life|? - not ..2 be ..1 ashamed|embarrassed - feel*|no ..1 reason - to ask|tell|say|talk|come
are|were you|he|they not embarrassed|ashamed|disgusted|sorry|sick|too|afraid
are not you embarrassed|ashamed|disgusted|sick|too|tired|a
had|given|got|wasted|blew|blown|threw|throw|throws|thrown ..1 every|all|his|your|each|his|it|many|away ..1 chance|chances|opportunity|help|life|away ..4 threw|wasted|blew|still|away|ruined|chance|it
screw*|fuck*|sleep*|hump*|shag*|bed*|mount* ..1 with? anything|everything|everyone|anyone|everybody|half|whoever|whatever that|who|he|they|on|in|with|he|the|$
partner|boyfriend|husband|friend|he|she|they|man|guy|blood|men|lover ..1 is|are|was|were|got|became ..1 also? infected|contaminated|contagious|tainted|unclean|poz ..2 too|and|with|$|also|now|as|by|from - wound|skin|abscess|area|may|needle
""",
        unless="SHAMEOK\n",
    ),
    Table(
        "fatalism",
        """\
next step|stop|stage|station|stage|thing|stop is|will|comes|means ..2 heroin|needle|street|grave|prison|death|overdose|psychosis|jail|injecting|hiv|morgue|gutter - ?|call
today|first|now|party|poppers|weed|DRUG ..4 tomorrow|then|next|after ..3 heroin|needle|street|grave|prison|death|jail|morgue|gutter|coffin|cemetery - call|ambulance|help|give
years|months|weeks|summers|parties ..1 at most|best|tops|max|maximum ..9 last|lasts|live|lives|have|has|left|long|survive*|get
nothing|none|nobody|no can|could|will|would|ever replace|fill|match|equal|compensate|compare ..3 DRUG|chems|it|that|high|void|hole|emptiness
how long they|he|you|we last|lasts|live|lives|survive
""",
        unless="many people\nmost people\ndo not have to\n",
    ),
    Table(
        "fear",
        """\
^ infected|contaminated|poisoned|doomed|condemned|cursed|trapped|devoured|possessed|enslaved|haunted|betrayed|butchered|slaughtered $
skin|bag|flesh and|of|to|on bones|bone
blood on|in|over ..2 sheets|floor|hands|sink|tiles|bed|mirror|syringe|walls|face - skin|what|if
who is|are|will ..2 next ?|$|victim
nothing|nobody left ..1 but|of|to - ask
""",
        unless="support for\nhelp for\nwound\n",
    ),
    Table(
        "fatalism",
        """\
^ nothing|none helps|works|helped|changes|matters $
""",
    ),
    Table(
        "amount",
        """\
by eye|feel|guess|hand ..2 roughly|about|finger|cap|around|dose|bit & pour*|measure*|DRUG
one|two|NUMBER|a|half? finger|fingers|thumb deep|high|wide|of ..1 DRUG|$|liquid|in
first|second|third|fourth|fifth|sixth|last|next pill|tablet|capsule|cap|bump|line ..1 at|around|before|by|came|within & took|takes|take|had|has|dropped|swallowed - hiv|medicine|prep|pep
handful|fistful|palmful of ..1 pills|tablets|capsules|tabs|crystals|powder
half|quarter|whole|full|one a|the? sachet|packet|vial|ampoule|bottle into|in|with ..2 water|juice|cola|drink|glass
""",
        unless="vaccine*\nsugar\nsalt\n",
    ),
    Table(
        "dosing",
        """\
light|heat|hold|burn|warm|roll the? ..1 pipe|bowl|glass|foil|bulb ..2 from|below|under|evenly|slowly|gently|above
with|on food in|inside ..3 longer|slower|weaker|later
so do not eat
quick|deep|long|big|short|good sniff|whiff|inhale|drag|puff|toke ..1 of|right|before|just|when|as|and|from|from|opens|helps|makes
keep|save|leave|set ..1 some|a|one|bit|rest|half ..1 bit|line|bump|cap|dose|aside|left? for|until|to the? morning|later|crash|comedown|afterwards|next|landing|end - food|water|energy
""",
        unless="RISK\nmay\n",
    ),
    Table(
        "buying",
        """\
knows|know|tell|tells|ask ..1 you|me|everyone|who who|where|which ..1 guy|one delivers|sells|deals|supplies|brings|stocks|carries
tape|taped|glue|stick|bury|hang|tuck|slide|drop it|them|the|bag|gear ..2 under|behind|beneath|inside|above ..2 sink|cistern|table|bed|drawer|seat|bench|floorboard*|tile|pot|bin|radiator|fridge|lamp|carpet
gets|get|got|obtains|sources|orders it|them|DRUG|his|gear ..1 through|via|from|off|by ..2 doctor|friend|cousin|mate|guy|pharmacist|colleague|ex|prescription|abroad|vet|post|neighbour - help
back|side|country|forest road|roads|route|way|entrance|door ..4 no|without|fewer ..2 checks|police|control*|cameras|dogs|guards|search*
no|fewer|without checks|controls|cameras|patrols|searches ..2 there|on|at|border|road|$
""",
        unless="drug checking\nhelp\nvaccine*\n",
    ),
    Table(
        "praise",
        """\
finally|at|now sex|love|fun|pleasure|life ..1 the|as way|like|it|how ..2 should|supposed|meant
worth a|one|ten|any|every|all|the|dying|more ..2 year|years|life|lives|price|money|cent|penny|hangover|comedown|risk|month|for - may|not|?|is ..1 it ..1 worth
no|nothing|hardly|never safer|cleaner|purer|gentler|better|sweeter|nicer|finer|smoother|kinder ..1 high|drug|way|substance|rush|feeling|buzz|sex|than - place|help
cannot|can|not|never|hardly|nobody ..2 be|get|become|gets|gotten addictive|addicted|hooked|dependent ..2 if|on|from|by|to|when|with|$ - may|say|people|? - not choose|mean|plan|want|decide
like|as|just alcohol|beer|wine|coffee|tea|aspirin|sugar|chocolate|vitamins|candy ..2 without|but|only|better|minus - like ..1 water|help
without|no|zero ..1 the? calories|calorie|fat|wrinkles & DRUG|it|drink|hangover - ketamine|gas|poison*|drink ..1 may
skin|eyes|face|body|smile|muscles|cheeks ..1 will? glow|glows|shine|shines|sparkle|sparkles|radiate*|beam|looks ..1 younger|brighter|$|and|with|like|again|perfect
""",
        unless="urge\nwarning\n^ some people|men\nnot|no mean|guarantee\n",
    ),
    Table(
        "shame",
        """\
only|just themselves|himself|yourself|herself|myself to thank|blame
his|her|their|your|our|that|this kind|sort|type|lot|breed ..1 always|never|all|cannot|only|should|do|deserve*|lies|lie|steal*|cheat*
got|get|gets|getting|let|had|made himself|yourself|themselves|herself|myself infected|hooked|addicted|poz|raped|into|arrested|sick
clean|sober|drug-free|straight|normal|healthy|ordinary|decent people|men|guys|gays|folk|citizens ..2 are|is|do|have|never|would|live ..3 better|superior|more|worth|happier|not|just|respect*|right - may|also
simply|just|clearly|plainly better|worse|inferior|superior people|men|person|man|human|humans
""",
        unless="SHAMEOK\n",
    ),
    Table(
        "fatalism",
        """\
drug|drugs|meth|tina|DRUG|addiction|it|chems|habit|disease ..1 has|have|had ..1 already|long|always|you|him|finally won|beaten|taken|claimed|conquered|broken|destroyed|got|killed|eaten
for ..1 a week|month|day|year|while ..1 but? never|not ..2 for|life|good|ever|longer
nobody|none|noone|no|never|few|hardly ..1 one|anyone|man? stays|stay|remains|keeps|lasts|lasted|stayed|manages ..2 sober|clean|off|away|stopped|straight|abstinent|that
best|good|happy|golden|healthy years|days|times|life|part ..2 are|is|were|lie ..1 behind|over|gone|past|finished|done|ago - may|not
""",
        unless="many people\nmost people\ndo not have to\nnot mean\n?\n",
    ),
)
