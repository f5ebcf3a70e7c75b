"""Words that the site must never use, by language."""

# ruff: noqa: E501 - a pattern stands on one line, however many words it lists

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import NamedTuple

# ---------------------------------------------------------------- what is found


@dataclass(frozen=True)
class Finding:
    """A place where a text says what the site never says."""

    rule: str
    """One of `RULES`."""
    start: int
    """Where the words begin in the text that was given."""
    end: int
    """One past their last letter."""
    text: str
    """The words themselves, as they stand in the text."""
    hint: str
    """What an editor can do instead."""


RULES: Mapping[str, str] = {
    "amount": "say what is risky without an amount",
    "dosing": "say why it is risky; never how much to take, how often, or how to feel it more",
    "making": "leave out how a substance is made; say only what it can do to people",
    "buying": "leave out where it comes from, what it costs, and how to hide it",
    "praise": "describe what some people feel, and what it can cost; promise and praise nothing",
    "shame": "name the person, not a label: write 'person who uses drugs', 'not using', 'new needle'",
    "fatalism": "say what can help; people change at any time",
    "fear": "write a calm title that says what the page is for",
}
"""Every rule with its hint; `fear` reads titles only."""


def findings(text: str, locale: str, title: bool = False) -> Iterator[Finding]:
    """All that a text says against the rules, in the order of the text.

    `locale` is a language or a tag such as `pt-BR`; languages without a table of their own
    get the rules about figures alone. Each rule reports a stretch of text once.
    """
    words = _words(text)
    name = locale.replace("_", "-").partition("-")[0].lower()
    language = _language(name) if name in _LANGUAGES else None
    found: list[tuple[str, int, int]] = []
    if language:
        for sentence in _sentences(words, title):
            found += _read(sentence, language, title)
    found += [("amount", *span) for span in _figures(words)]
    if title:
        found += [("fear", *span) for span in _shouting(text)]
    last: dict[str, int] = {}
    for rule, start, end in sorted(found, key=lambda f: (f[1], -f[2], f[0])):
        if start >= last.get(rule, 0):
            last[rule] = end
            yield Finding(rule, start, end, text[start:end], RULES[rule])


# ---------------------------------------------------------------- reading words


class _Word(NamedTuple):
    """One word, figure or sign of a text."""

    text: str
    """In small letters, without accents on top of letters, and with е for ё."""
    start: int
    end: int


_SAME = str.maketrans("ё’ʼ‘`´", "е'''''")
_CLUSTER = re.compile(r"[^\u0300-\u036f]?[\u0300-\u036f]+")
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff\u061c\u202a-\u202e]")
_NOT_WORDS = re.compile(
    r"\]\([^()\s]{0,400}[^()\n]{0,80}\)"  # where a Markdown link leads
    r"|\{\{[^{}\n]{0,400}\}\}|\{\w{0,60}\}"  # places that the site fills
    r"|\bhttps?://[^\s<>()]+"
    r"|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}"
)
_PIECE = re.compile(
    r"\d+(?:[.,]\d+)*|[¼½¾⅓⅔]"
    r"|[^\W\d_]+(?:'[^\W\d_]+)?"
    r"|[.!?…]+(?=[\s\"'»”’)\]*_]|$)|\n\s*\n|\n(?=[ \t]*(?:[-*#>|]|\d+[.)])[ \t])"
    r"|[,;:—–()|]|[@%$€£/#+=]"
)


def _plain(text: str) -> tuple[str, Sequence[int]]:
    """The text in plain small letters, with the place of each letter in the text given."""
    if text.isascii():
        return text.lower(), range(len(text) + 1)
    letters: list[str] = []
    places: list[int] = []
    last = 0
    for found in (*_CLUSTER.finditer(text), None):
        stop = found.start() if found else len(text)
        letters.extend(text[last:stop])
        places.extend(range(last, stop))
        if found:
            base = unicodedata.normalize("NFC", found[0])[:1]
            if not unicodedata.combining(base):
                letters.append(base)
                places.append(found.start())
            last = found.end()
    small = "".join(c.lower() if len(c.lower()) == 1 else c for c in letters).translate(_SAME)
    if _INVISIBLE.search(small):
        kept = [i for i, c in enumerate(small) if not _INVISIBLE.match(c)]
        small, places = "".join(small[i] for i in kept), [places[i] for i in kept]
    return small, [*places, len(text)]


def _words(text: str) -> list[_Word]:
    plain, places = _plain(text)
    plain = _NOT_WORDS.sub(lambda found: " " * len(found[0]), plain)
    words: list[_Word] = []
    for found in _PIECE.finditer(plain):
        start, end = places[found.start()], places[found.end() - 1] + 1
        for piece in _full(found[0]):
            if piece == "$":
                piece = "usd"
            elif len(piece) == 1 and text[start:end].isupper():
                piece += "^"
            words.append(_Word(piece, start, end))
    return words


_FULL: Mapping[str, Sequence[str]] = {
    "n't": ["not"],
    "'ll": ["will"],
    "'ve": ["have"],
    "'re": ["are"],
    "'m": ["am"],
    "'d": ["would"],
    "won't": ["will", "not"],
    "can't": ["can", "not"],
    "cannot": ["can", "not"],
    "shan't": ["shall", "not"],
    "let's": ["let", "us"],
}
_SUBJECTS = ("it", "he", "she", "that", "this", "there", "what", "who", "here", "how", "everyone")


def _full(word: str) -> Sequence[str]:
    """What a short form stands for, word by word; a possessive loses its ending."""
    if word in _FULL:
        return _FULL[word]
    if "'" not in word:
        return (word,)
    for tail in ("n't", "'ll", "'ve", "'re", "'m", "'d"):
        if word.endswith(tail):
            return (word.removesuffix(tail), *_FULL[tail])
    stem = word.partition("'")[0]
    return (stem, "is") if word.endswith("'s") and stem in _SUBJECTS else (stem,)


def _sentences(words: Sequence[_Word], title: bool) -> Iterator[list[_Word]]:
    """Words up to the end of a sentence, a paragraph or a list item; a title is all one."""
    sentence: list[_Word] = []
    for word in words:
        if word.text[0] in ".!?…\n" and not title:
            if "?" in word.text:
                sentence.append(_Word("?", word.start, word.end))
            yield from _pieces(sentence)
            sentence = []
        elif word.text[0] not in ".!…\n":
            sentence.append(word)
    yield from _pieces(sentence)


_LONGEST = 60
"""Words that are read together at most, so that no text takes long."""


def _pieces(sentence: list[_Word]) -> Iterator[list[_Word]]:
    for start in range(0, len(sentence), _LONGEST):
        yield sentence[start : start + _LONGEST]


# ---------------------------------------------------------------- rules as text


@dataclass(frozen=True)
class Table:
    """Patterns of one rule in one language.

    A pattern is words in a row. `a|b` is either; `abc*` any word that begins so; `abc+` one
    with an ending of the language; `CAPITALS` any word of that list; `word?` may be missing;
    `..` leaves out up to 3 words and `..5` up to 5; `^` is the start of the sentence and `$`
    its end; `&` joins what may stand anywhere in the sentence; what follows ` - ` must not
    be in it.
    """

    rule: str
    patterns: str
    unless: str = ""
    """Patterns, one a line, that let the sentence pass."""
    negatable: bool = False
    """True: passes after a `NEGATION` up to six words earlier."""


@dataclass(frozen=True, slots=True)
class _Item:
    keys: frozenset[str]
    optional: bool
    gap: int


_Row = tuple[_Item, ...]


@dataclass(frozen=True, slots=True)
class _Pattern:
    rule: str
    rows: tuple[_Row, ...]
    unless: tuple[_Row, ...]
    negatable: bool


class _Language:
    """The tables of one language, ready to be matched."""

    def __init__(
        self, endings: str, listing: str, lists: Mapping[str, str], tables: Sequence[Table]
    ) -> None:
        self.listing = listing
        self.endings = frozenset(["", *endings.split()])
        self.exact: dict[str, set[str]] = {}
        self.stems: dict[str, set[str]] = {}
        self.inflected: dict[str, set[str]] = {}
        for name, members in lists.items():
            for member in members.split():
                self._learn(member, name)
        self.patterns = [p for table in tables for p in self._parsed(table)]
        self.index: dict[str, list[_Pattern]] = {}
        for pattern in self.patterns:
            needed = [item for row in pattern.rows for item in row if not item.optional]
            anchor = min(needed, key=lambda item: sum(9 if k.isupper() else 1 for k in item.keys))
            for key in anchor.keys:
                self.index.setdefault(key, []).append(pattern)
        self.keys = lru_cache(maxsize=20_000)(self._keys)

    def _learn(self, member: str, name: str) -> None:
        if member.endswith("*"):
            self.stems.setdefault(member[:-1], set()).add(name)
        elif member.endswith("+"):
            self.inflected.setdefault(member[:-1], set()).add(name)
        else:
            self.exact.setdefault(member, set()).add(name)

    def _parsed(self, table: Table) -> Iterator[_Pattern]:
        unless = tuple(self._row(line) for line in table.unless.splitlines() if line.strip())
        for line in table.patterns.splitlines():
            if line.strip():
                said, *without = line.split(" - ")
                yield _Pattern(
                    table.rule,
                    tuple(self._row(row) for row in said.split(" & ")),
                    (*unless, *map(self._row, without)),
                    table.negatable,
                )

    def _row(self, line: str) -> _Row:
        items: list[_Item] = []
        gap = 0
        for piece in line.split():
            if piece.startswith(".."):
                gap = int(piece[2:] or 3)
                continue
            optional = len(piece) > 1 and piece[-1] == "?" and piece[-2] != "|"
            keys = piece[:-1].split("|") if optional else piece.split("|")
            for key in keys:
                if not key.isupper() and key[-1] in "*+":
                    self._learn(key, key)
            items.append(_Item(frozenset(keys), optional, gap))
            gap = 0
        return tuple(items)

    def _keys(self, word: str) -> frozenset[str]:
        """All by which a pattern may name the word."""
        keys = {word, *self.exact.get(word, ())}
        if word[0].isdigit() or word in "¼½¾⅓⅔":
            keys.add("NUMBER")
            if not word.isdigit():
                keys.add("FRACTION")
            elif len(word) == 4 and word[:2] in ("19", "20"):
                keys.add("YEAR")
        for length in range(1, min(len(word), 16) + 1):
            keys |= self.stems.get(word[:length], set())
        for cut in range(min(4, len(word))):
            if word[len(word) - cut :] in self.endings:
                keys |= self.inflected.get(word[: len(word) - cut], set())
        return frozenset(keys)


# ---------------------------------------------------------------- matching

_NOTHING: frozenset[str] = frozenset()
_STOPS = frozenset(",;:—–(|")


def _read(
    sentence: list[_Word], language: _Language, title: bool
) -> Iterator[tuple[str, int, int]]:
    """The rules that a sentence breaks, with the place of what breaks them."""
    keys = [
        frozenset("^"),
        *(_NOTHING if w.text in _STOPS else language.keys(w.text) for w in sentence),
        frozenset("$"),
    ]
    # stops are left out of what is matched, but end what a negation reaches
    kept = [i for i in range(len(keys)) if keys[i]]
    row = [keys[i] for i in kept]
    stops = frozenset(
        n
        for n, i in enumerate(kept)
        if i > 1 and not keys[i - 1] and sentence[i - 2].text not in language.listing
    )
    present = frozenset[str]().union(*row)
    tried: set[int] = set()
    for key in sorted(present & language.index.keys()):
        for pattern in language.index[key]:
            if id(pattern) in tried or (pattern.rule == "fear" and not title):
                continue
            tried.add(id(pattern))
            span = _match(pattern, row, present, stops)
            if span:
                first = sentence[min(max(kept[span[0]] - 1, 0), len(sentence) - 1)]
                final = sentence[min(max(kept[span[1]] - 1, 0), len(sentence) - 1)]
                yield pattern.rule, first.start, max(final.end, first.end)


def _match(
    pattern: _Pattern,
    row: Sequence[frozenset[str]],
    present: frozenset[str],
    stops: frozenset[int],
) -> tuple[int, int] | None:
    """First and last word of the pattern's first part, where the whole pattern is met."""
    for part in pattern.rows:
        for item in part:
            if not item.optional and item.keys.isdisjoint(present):
                return None
    first: tuple[int, int] | None = None
    for part in pattern.rows:
        span = _find(part, row, stops if pattern.negatable else None)
        if span is None:
            return None
        first = first or span
    for part in pattern.unless:
        if all(i.optional or not i.keys.isdisjoint(present) for i in part) and _find(
            part, row, None
        ):
            return None
    return first


def _find(
    part: _Row, row: Sequence[frozenset[str]], stops: frozenset[int] | None
) -> tuple[int, int] | None:
    head = part[0].keys
    for start, keys in enumerate(row):
        if not head.isdisjoint(keys):
            end = _end(part, 1, row, start + 1)
            if end is not None and (stops is None or not _negated(row, start, end, stops)):
                return start, end
    return None


def _end(part: _Row, n: int, row: Sequence[frozenset[str]], at: int) -> int | None:
    """Index of the last word, where items from the nth on match from `at` on."""
    if n == len(part):
        return at - 1
    item = part[n]
    for i in range(at, min(at + item.gap, len(row) - 1) + 1):
        if not item.keys.isdisjoint(row[i]):
            end = _end(part, n + 1, row, i + 1)
            if end is not None:
                return end
    return _end(part, n + 1, row, at) if item.optional else None


def _negated(row: Sequence[frozenset[str]], start: int, end: int, stops: frozenset[int]) -> bool:
    for i in range(end, max(start - 7, -1), -1):
        if "NEGATION" in row[i]:
            return True
        if i <= start and (i in stops or "TURN" in row[i]):
            return False
    return False


# ---------------------------------------------------------------- English

_EN_ENDINGS = "s es ed d ing"
_EN_LISTS = {
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
    "dot dots grain grains granule+ chip hitter serving+ portion+ strip+ cube+ round rounds "
    "percent",
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
    "careful* caution safely unpredict* cannot warn warns burns burn accident+ "
    "naloxone hurt hurts hospital dependence dependent withdrawal faint* lungs",
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

_EN_TABLES = (
    Table(
        "amount",
        """\
NUMBER|COUNT SIZED? SIZED? SIZED? MEASURE - many|both|another|second|extra pills|tablets - another|or substance - speed bump|bumps
FRACTION of DRUG|it|that
NUMBER|COUNT of? COUNT? of? ARTICLE? MEASURE - many|both|or pills|tablets|another - fake
MEASURE & DRUG & NUMBER - another|fake
TAKE .. FRACTION - time|hours|hour|minutes|km|times|days - %
gram|grams|gramme|grammes|milligram*|millilit*|capful+|teaspoon*|matchhead+|microgram*|mls|mgs|syringeful+|spoonful+|dropperful+|thimble*|pipetteful+
pea|match|rice|thumbnail|fingernail|marble|coin|lentil|peanut sized|size|head|head's|tip
size of a|an|your? .. pea|rice|match|matchhead|fingernail|nail|thumbnail|coin|lentil|peanut|pinhead|bean
tip|end of a|the|your key|knife|spoon|card|finger|nail|fingernail
a|an|half|one SIZED? MEASURE - NEGATION|notice|speed|sore - a tablet|pill|capsule
NUMBER|COUNT %|percent ..2 solution|strength|pur*|concentrat*|mix|mixture|dilut*|liquid
dilut* ..6 NUMBER
NUMBER|COUNT part|parts .. water|juice|one|NUMBER
per kilo|kg|kilogram
body weight & dose|NUMBER|amount
""",
        unless="vaccine*\nreception\npatient information\ndrop in\nnational\nmeasure|measures to|of|that|against\n",
    ),
    Table(
        "amount",
        """\
NUMBER|COUNT SIZED? SIZED? SIZED? PORTION - choose - fits - NEGATION ..2 another - read - differ* - bottle to the
TAKE ..3 a|half tablet|pill|capsule
a tablet|pill|capsule of
NUMBER|COUNT of a|an|the PORTION
half|quarter|third|rest|most of? a|an|the|his|her|your|my|it PORTION
a|an|the|each SIZED? PORTION of DRUG|it|that|liquid|powder|something
a|an|each|single|just|only SIZED? SIZED? PORTION from|of|off the? pipe|DRUG|bong|bottle|key|knife
TAKE ..2 a|an|the SIZED? PORTION & DRUG - watch
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
PORTION|MEASURE or two|three - words|steps|line|lines - points ..1 or
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
start|starts|started|starting|begin|begins|beginning|stay|go|keep with? ..2 low|small|smaller|lower|less|half|slow|tiny & DRUG|IT|dose|amount|up|first|see|build - goal|step|steps|talk*|plan|let
start|begin low|slow|small|lower|light - goal|step|talk*
go|going|work|working|build|building|move your? way? up slowly|from|gradually|there|bit|little|until|next & dose|amount|DRUG|IT|low|small|bit|little - wave - stair*
low and slow
less is more
small|low|smaller|lower|tiny|light|bigger|higher|larger|heavy|heavier|half|double|full|normal|usual|starter|starting|test|first|next|second|right|ideal|perfect|optimal|correct|recommended|average|typical|common|good|effective|beginner|beginner's|threshold|standard|maintenance|strong|extra|daily|reasonable|sensible dose|doses - vaccine* - hepatitis - missed - pep - prep - hiv
increase*|increasing|raise*|raising|double|doubling|up|lower|reduce|reducing|halve|adjust*|measure*|space|spacing|split|splitting|spread|spreading|calculat*|work|figure|find|vary|repeat*|time|stagger* out? your|the|his|her|their|each|a|my ..2 dose|doses|amount|intake
right|ideal|perfect|optimal|correct|recommended|average|typical|usual|good|enough|starting|sensible|reasonable|effective|same amount ..2 of|to|for|is|depends - differ* - act - help
TAKE ..2 little|bit|tiny|touch|some|slightly|bits more|extra|less - week|goal|plan
have|take|do|add|drink|swallow|snort|inject|slam|drop|try more|another|again|some & if|when|until|once|after|later|every|DRUG - urge|wish - than|of - time|care|part|break*|rest|sleep|test*|step|talk*|walk|day|way|person|activity|exercise|tool|form|card|name|colour|number|tooth|look|sentence|life - CALM - SAFETHING - ?
take|have|do|drink|add more|another|again|some $ - life|words|sentence
have|take|drop|pop another - look - CALM - SAFETHING - walk - day|way|person|break|step|form|name|card
more if|when|until|once you|it|the|nothing & feel|TAKE - ask - help - write - NUMBER
wait ..9 then|before|and TAKE more|another|again|rest - least - hours|hour
feel* nothing ..9 TAKE
small|little|tiny sip|sips|bit|bits|amount|amounts|dose|line|bump first|at|every|until|and|then - water - goal|step
half first|now|at ..6 rest|half|later|wait
half of what|your|usual|that & TAKE|usual|normal|dose|regulars|others|DRUG
take|takes|took|taking|use|using|dose ..3 much|less|more as|than usual|normal|before|regulars|others|last|you|the - safe* - say|work|write|matter*
every NUMBER|COUNT|hour|half ..2 hours|hour|minutes|min & TAKE|DRUG|level|IT|high|dose - treatment - hiv - prep - pep - medicine* - CALM - check* - bus - wake
enough to feel|get|be|make|keep & DRUG|IT|TAKE|high|amount|dose - voice - study|studied
how much ..4 take|takes|use|drink|inject|snort|DRUG|enough|need|start|dose - cost*|money|spend* - tell|write|know|remember|say|unclear|depends|mark|agree - sleep|time|water
how often ..4 redose|take|dose|use|repeat - test*
empty stomach & FASTER|TAKE|hit*|hits|work*|best
on a|an full|light stomach
in one go|gulp|hit - talk
BOOST ..4 EFFECT
BOOST .. dose|doses|amount|dosage|intake
keep*|stay* ..2 going|level|high|up & DRUG|evening|party|night|dose|high|buzz|weekend|hours - friend* - contact|chat|pressure
last|lasts ..1 longer & inject*|TAKE|mix*|rectal*|add|want|if|when|makes - HIVMED
get|gets|getting more|most out of - session - talk* - meeting - visit - help - group
hit|hits|kick|kicks|come|comes|coming|bring|brings|works|work|act|acts|acting|absorb*|lasts|last|rush|reach* ..4 FASTER & if|when|with|by|way|so|taken|ROUTE|empty|stomach - HIVMED - erection - PLAN - gbl|bd - urge|wish|fades - may|home|them|suddenly
hits|hit|kicks|kick ..2 harder|faster|quicker|stronger - door
make|makes|making it|them|DRUG ..2 FASTER|last|work|kick|hit|come|smoother|absorb - HIVMED - may|can - urge|lots|back|they|drugs|sex - moves - leave|harder
FASTER ..4 ROUTE - urge|wish|often|many|attempt*|suicid* - people ROUTE - feel*|down - when|am already - exactly - sex|prep - even
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
start|begin|stick ..3 small|low|lower|smaller|half dose|amount|bit
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
how ..4 is|are|was made|produced|manufactured|cooked|prepared|synthes*
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
dealer|dealers|drugdealer+ - delet*|block*|remov*|unfollow|erase|lose - debt|owe - urge+|trigger*|craving - avoid* - lives|near|walk|past|street - threat*
dealer|dealers|seller|sellers|vendor ..12 police|cops|cop|nothing
police|cops|cop|customs|border|airport|security|sniffer|luggage|suitcase|raid|checkpoint|frisk* & hide|hides|hiding|hid|conceal*|carry|carrying|pack|packing|swallow|pocket|pockets|underwear|shampoo|notice*|decant*|disguis*|relabel*|vacuum|smuggl*|sock+|tape|taped|past|stash*|undetected|flush|lining|smell|seal*|wrap*|bring|sneak*|suspici*|transport|avoid* - medicine* - prescri* - help* - afraid - pharmacy
vendor|vendors - SAFETHING
supplier|suppliers|pusher|pushers|trafficker+|peddler+
seller|sellers - delet*|block* - urge+|craving
darknet|dark|deep net|web|market|markets
darknet|darkweb|onion|silk
telegram|whatsapp|wickr|signal|snapchat|threema & shop|bot|store|order*|buy|sell*|menu|seller|dealer|drop+|gear|price+|channel+|stuff|vendor|buying|deliver* - support - group - helpline
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
sells|sell|selling|resell*|resold|sold ..1 DRUG|it|some|online|gear|stuff|friends|friend|pills|leftover*|spare|rest|best|research|part|half|bit - may|might|often - sold as - sold under|with - medicine
sold online|openly|legally|cheaply|under|freely|in|at|over|by & shop+|online|counter|gram|cleaner|parcel|label|sex|corner|discount|bot - may|might|often - sold as - name
who|somebody|someone|anybody|anyone|people|guys|man ..2 sells|sell|deals|dealing|supplies|selling|holding|carries - condom+
ask ..5 who|where|whether|if ..4 sell*|sells|buy|get|deals|selling|got|holding - help - test* - support
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
hide|hides|hiding|hidden|conceal*|tuck*|tape*|sew|bury|keep|keeping|put|carry|carrying ..3 it|DRUG|bag|pills|stuff|them|bottle|gear|powder|baggie|supply ..3 in|from|inside|under|behind|where|between ..3 sock+|shoe+|underwear|luggage|lining|car|pocket+|shampoo|bottle|wallet|mattress|toilet|case|police|cops|waistband|jacket|bra|nobody|no|dog+|sniffer|partner|wife|roommate+|pants|belt|wrapper|tube
hide|hiding|conceal|hidden your|the|his stash|stuff|drugs|gear|supply|bag|baggie|use|traces
carry*|bring*|take|taking|travel*|fly*|get|move|driv*|mail* ..4 DRUG|it|gear|stuff|drugs|through|across ..4 border+|customs|airport|security|abroad|plane|luggage|country - medicine* - prescri* - find
sniffer dog+|dogs
undercover
ship|send|mail|post|posted|posting ..4 DRUG|it|gear|powder|bottle ..4 envelope|parcel|post|mail|abroad|letter|card|disguis*
supply|stock|gear|DRUG lasts|dries|drought|weekend & buy|order|stock|before|cheaper
quality ..5 dealer|vendor|seller|shop|city|price*|batch|gear|supplier|better|best|guarantee*
best|good|purest|strongest|cheapest|finest|top gear|stuff|quality|product|crystal|g^|meth|batch|deal|deals|shop|vendor|mephedrone|ketamine|coke - NEGATION - on top
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
best|greatest|hottest|wildest ..2 sex|night|nights|time|weekend|orgasm|orgasms|feeling|experience|party|high|trip|rush|thing|drug|buzz ..3 of|ever|life|lives|have|had|in|on|with|that|is|$ - not|ask|test|friend|breath*|rest|vaccine - known - known
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
nothing|no ..2 can|will|could|harm|bad ..1 compare|happen|happens|wrong|beat - no harm
nothing to worry|fear|lose|regret
nothing|no ..2 can|will|could|harm|bad ..1 compare|happen|happens|wrong|beat - no harm
nothing to worry|fear|lose|regret
deserve|deserves|deserved|earned .. fun|chem|chems|high|treat|party|night|wild|bit|little|let|reward|pleasure|blow|release|DRUG|buzz|it|weekend - rest - care - help - support
treat|reward|spoil|pamper|indulge yourself|yourselves|himself|ourselves - goal|week|small|after|kind*
everyone|everybody ..5 does|do|takes|uses|doing|tries|try|experience|using ..1 it|drugs|chems|that|so|this|them|DRUG|nowadays|these|anyway - or|friendly|else|differs
why not you
only|just|merely ..1 poppers|weed|ketamine|G^
why not you
most people|men|guys ..2 do|take|use|try|enjoy ..2 it|DRUG|this ..3 without|fine|problem*|regular*|sometimes|nowadays
everyone|everybody|you should|must|has|ought|need|deserves|have|to ..3 try|experience|taste|once - expect|stop
everyone|everybody ..4 is|are ..2 high|on|using - not|?|until
why not - ask - NEGATION
try|tried|trying it|DRUG|this|that ..3 once|yourself|least|you|and|love|life|see|tonight|out - NEGATION
worth trying|a|every|it|the ..2 try|risk|penny|comedown|it|shot|wait|price
give it|DRUG|them|this a ..1 try|go|chance|shot
once ..3 hurt|harm|kill|matter|danger - can|may|enough - everything
one time|little|bit|night|sip|line|now ..4 hurt*|harm*|kill*|matter|problem - can|may|could - enough - if
never hurt|killed|harmed ..1 anyone|anybody|you|him|us|me
not|never|nobody|cannot|no|n't|hardly|rarely|barely ..3 get|become|becomes|became|gets|cause|causes|make|create ..2 addict*|hooked|dependent|dependence|hangover|problem+|damage|harm - RISK - alone - judge
no|zero|without|any|hardly|nor ..2 risk|risks|hangover|comedown|downside+|consequence*|regret|regrets|aftereffect*|strings|worries|effects - guarantee|may|never|free|test|medicine|tablets|treatment|cured - can not - risk of - takes no - no result - no plan - no wait - no gap - people have - without effect
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
DRUG ..2 make|makes|made|making|turns|turn|lets|helps|gives|brings|help|frees|free|sets ..4 GLAD|confidence|into|time|anybody|anyone|tireless|stronger|stamina|better|closer|younger|hours - feel - RISK - NEGATION - may|can|people|less|confused|sick|heart|sleep|harder|difficult|dry|angry|anxious
GLAD ..2 DRUG - RISK - NEGATION - ? - without - may|different|known
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
dream+ come|comes|sex|lover|night
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
addict|addicts|addicted|junkie+|junky|junkies|druggie+|druggy|tweaker+|crackhead+|methhead+|cokehead+|smackhead+|pothead+|dopehead+|stoner+|fiend+|lowlife+|loser+|scum|whore+|slut*|faggot*|fag|fags|sodom*|homosexuals|pervert*|promiscu*|deviant+|deviance|degenerate+|degener*|depraved|deprav*|immoral*|sinful*|sinner+|sin|sins|filthy|filth|disgusting*|disgusts|disgusted|disgrac*|shameful*|shameless*|pathetic*|weakling+|coward*|tranny|trannies|transvestite+|dopers|doper|alcoholic+|drunkard+|wino+|lush|scumbag+|freak|freaks|creep+|trash|parasite+|vermin|bum|bums|layabout+|hopheads|burnout+|wastrel+|sissy|sissies - nobody in
addict's|meth|crack|coke|smack|g^|pill|k^|ket|ice|chem head|heads|freak|whore|whores|slut|fiend|queen
weak will*|willed|minded|character|people|person|man|men|link
will power|willpower - not|no|never|little
lack*|no|little|zero ..1 willpower|discipline|backbone|character|self|will|morals|shame|decency|self-respect|conscience|principles - judg*|tell|not|feel
lack*|need*|take*|more|some self? discipline|backbone - NEGATION
your|his|their|her|own|my|himself|yourself own? fault - not|no|never|nobody|neither
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
clean|dirty and|or|from|for|since|now|again|only|of|off|here|yet|enough|as|but|until ..2 sober|dirty|clean|NUMBER|COUNT|months|years|weeks|days|drugs|DRUG|life|please|it|now|guys|month|year|week|$
clean time|date|living|life|test|tests|result|results|urine|sample|samples|blood|needle|needles|syringe|syringes|person|people|partner|partners|guy|guys|man|men|only|client|clients|years|status|record|and|bill|works|for|since|body|bottom|top|boys|works
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
embarrass* ..2 family|community|us|yourself|to - feel - not
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
never|not ..6 able|ever|really|truly|fully|manage|learn|will|would|can ..3 stop|quit|recover|escape|change|sober|rid|leave|normal|free|same|control|beat|cured|heal|forgive*|enjoy|love|happy|over|win|better - too late - judg* - alone|suddenly - do not - need|have|should|must|may|might - take|how|who|whom|message|asked|told|guess - today|weekend - again ..1 $
will|would|can never ..4 RECOVER - judg* - ask - tell - share - take - promised - guess|name
never RECOVER ..2 from|again|same|back|using|fully|completely|it|good|the - stop|stops|suddenly - ask|prescribed - again from ..1 today
never stop|quit again|using|it|for|taking|completely|$ - suddenly
nobody|none|one|hardly|few recovers|recovered|recover|gets|get|stops|quits|escapes|survives|comes|come|manages|leaves|ever|really|changes|succeed*|makes|beats ..4 from|out|alive|back|meth|DRUG|this|again|well|clean|$ - too - judge - consent - asked|blame - speak
no|not|none|nobody ..2 one ..4 recovers|recovered|gets|stops|quits|escapes|survives|comes|manages|leaves|changes|makes|beats
nobody|none|one|anybody ..5 recovers|survives|escapes|quits|changes
no way|hope|cure|escape|future|turning|point|going|chance|road|happy|return|sense|exit|salvation|rescue|remedy ..2 back|out|for|of|left|ending|to|from|forward|here|$|trying|anymore - know|tell|see|knowing - to know - safe - days after
no|not|without longer? any hope|future|chance|escape|cure|return
point of no return
there is|are no cure|hope|escape|future|return|exit|help|back|recovery|hope - wait
nothing|nobody|noone|none can|will|could|ever|helps|works|left ..3 done|help|helps|save|stop|stops|work|works|change|changes|cure|left|live|fix|lose|undo|worked|repair|bring - harm - see|show|hide|tell|sleep|alone|room|blame|mean|sent - or should - prove|seems
no|neither treatment|one|medicine|therapy|doctor|clinic|rehab|psychologist|programme ..3 can|will|could|ever|helps|works|has ..3 help|helps|save|stop|works|work|change|cure|cured|fix|undo|worked|repair|bring|$ - reverses|against - alone
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
will|would|going|gonna to? ..2 kill|destroy|ruin|win|lose|take|catch|swallow|get|wreck|consume|come|eat|break|own|cost ..3 you|your|everything|everyone|him|them|all|to|end|anyway|it|friends|job|life|mind - ?|may|might|if - not|never - help - ambulance|someone|somebody|police|medics - longer|time|hours|minutes|test|doctor|place|call|part - here|offer - lower
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
can|could|will not|never ..2 change|recover|beaten|helped|cured|saved|escape|win|quit|stopped|undone|fixed|reversed|reversible|repaired|survive|outrun|avoided|beat|live|overcome|conquer|resist|undo|cure|fix ..3 $|without|back|this|it|people|him|them|you|any|disease|from|once|anyone|again|that|addict*|fate|normal|ever|even - alone|may|if|?|try|whom|who|that|suddenly|ask|medicine*|sex - does not mean - blame|why - these|things|promise
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
trapped|slave|slaves|prisoner|enslaved|hooked|captive|chained|owned - not|feel*|no|fire - in ..3 door
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
deadly|killer|killers|kill|kills|killed|killing|death|deaths|dead|die|dies|died|lethal*|fatal*|hell|hellish|horror+|horrors|horrif*|horribl*|terrif*|terror*|nightmar*|monster+|monstrous|demon+|demonic|devil*|satan*|corpse+|coffin+|grave|graves|graveyard+|cemeter*|morgue*|funeral+|murder*|shock|shocking*|gruesome|bloody|blood-curdling|bloodbath|destroy*|ruin|ruins|ruined|ruining|devastat*|evil|curse*|doom*|zombie+|plague*|scourge|epidemic|roulette|bomb|bombs|bombshell|explode*|explod*|tragedy|tragedies|tragic*|victim|victims|beware|abyss|rot|rots|rotting|rotten|suffocat*|scream*|scary|scarred|scars|agony|torture*|slave+|chains|butcher*|reaper|executioner|poisoned|venom*|toxic|catastroph*|apocalypse|inferno|carnage|massacre|suicidal-drug|dread*|gore|skull*|skeleton*|ghost*|vampire*|disaster*|menace|lurk*|trap|trapped|predator*|crippl*|maim*|disfigur*|wreck*|shatter*|grim*|sinister|creepy|ghastly|haunt*|brutal*|savage|cruel|merciless|ruthless|darkest|darkness|disturbing|panic-inducing|tomb|tombstone|burial|buried|obituary|autopsy|body-bag|bodies|fatalities|toll|horrendous|mutilat*|destruction|paralys*|blind|agonis*|agoniz*|perish*|drown*|choke|choked|strangl*|hanged|epidemics|flesh|maggots - help|centre+|line|lines|information|information centre
dying|died - thoughts|talks|speak|if|about
danger !
poison in|your|the|for|of|slow - centre|help|line|information
last|final party|breath|night|dance|trip|sip|hit|line|kiss|goodbye|words|orgasm|high|sunrise|hours|dose|shot - was|where|next
your|his|their|one last weekend|time|stop|sex|day
never wake|woke|wakes|waking|come|came|see|return|returned
not wake|survive|make|live|return ..2 up|it|home|tomorrow|$|back
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

_EN_BROAD = (
    Table(
        "amount",
        """\
a|one|the line|rail as|of
lid|cap|cork of a|the|your ..2 bottle
finger|fingers of the|it|liquid|DRUG|G^
spoon|spoonful|capful|lidful|eyedrop
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
more bang|kick|punch|intense
best|perfect|right|ideal|good ..1 time|moment|way|method|route|order to ..2 take|dose|redose|swallow|inject|snort|add|use|smoke|mix|drink - medicine* - condom* - test*|water
best|better|easier|nicer|smoother taken|swallowed|snorted|smoked|injected|drunk|mixed|diluted|enjoyed|sipped|dissolved - evidence
taken|swallowed|snorted|smoked|injected|plugged|mixed ..4 it|the ..3 FASTER|hits|works|effect|lasts|kicks|comes|stronger|smoother - urge|wish|felt|peaks - may|can|even
dos* by|according|yourself|with|in - vaccine* - does|doses ..1 of
two|three|NUMBER|COUNT|an|one hours|hour|minutes|days between|apart|later|before ..4 dose|doses|another|next|redose|again|one|take|line|bump - vaccine* - at least - least - wait - medicine* - tablet*
""",
        unless="RISK\nvaccine*\nunlikely\nlikely to\npass out\n",
        negatable=True,
    ),
    Table(
        "dosing",
        """\
feel* nothing|little ..6 take|have|try|do|add|drink|snort|double|inject|go|dose|redose|swallow - not|never|RISK - NEGATION ..1 because
if|when nothing happens|comes|kicks|works ..4 take|have|try|do|add|drink|snort|double|inject|go|dose|redose|swallow - not|never|RISK
not|isn't enough ..3 take|add|have|do|double|try - never|RISK
""",
        unless="because you feel\n",
    ),
    Table(
        "making",
        """\
recipe|recipes - safe|healthy - FOOD - kitchen|book
extract|extracts|extracting|extracted|extraction - tooth|teeth
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
layer|layers ..3 separate*|top|bottom|off|pour & oil|pour|top|bottom|separate*|liquid - clothes|clothing|cake|stress - take off
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
tester|freebie|sample & pay|buy|try|dealer|seller|first - blood|urine|tell|checked|checking|service|holds|test*|talk|nurse - drug checking
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
police|cops|officers ..8 swallow|flush|throw|ditch|dump|hide|delete|search*|find|notic*|suspect*|smell|dog* - help
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
electric|radiant|weightless|limitless|unbeatable|insatiable|blissed|hornier|horniest & feel*|DRUG|touch|every|body|skin|it|you - when|who|help* - what makes
feel hot|sexy|free|alive|loved|beautiful|powerful|confident|amazing|great|wonderful|young|strong|unstoppable|like ..4 DRUG|feel|never|god|star|king|queen|lion|goddess|$ - if|?|may|safe|who|when|what|waiting|facts|leaving|protection
nobody|noone|none|never|no ..2 ever|one ..3 died|dies|hurt|harmed|overdosed|regret*|addicted|suffered
can|could|will|do|does not|never|hardly|barely ..1 overdose|die|harm|hurt|kill|damage|addict* ..4 on|from|with|of|you|anyone|by|$ & DRUG|you|it - alone|wait|call|asleep|notice|sore|if - you ..2 not
natural|gentle|harmless|nice|great|good|perfect|lovely|wonderful|safe|fun|easy|quick|simple ..1 way|path|means of|to ..3 letting|let|escape|relax|unwind|end|start|connect|explore|meet|enjoy|forget|bond|intimacy|confidence - without|talk|walk|breath* - start ..2 talk*
brings|bring|bringing|brought people|us|men|couples|everyone|lovers|strangers ..1 together|closer
stronger|tighter|closer community|bond|bonds|together|connection - feel
no better|greater|finer|sweeter feeling|way|sex|high|night|thing
inhibitions|shyness|shame|worries|fears|problems|pain|stress ..2 vanish*|disappear*|melt*|fade|gone|dissolve*|drop|go|fly|evaporate* & finally|DRUG|all|become|yourself|and|it - may|some
become|becomes|discover|find|unlock|unleash your|the|yourself|who|a ..2 true|real|best|yourself|better|wild*|inner - help*|friend|person|way|word*
dreams|fantasy|fantasies|desires ..3 true|reality|come|life|wildest|limit
of your|my|his|every dreams|fantas*|life
enjoy|love|savour|savor the|every|your|it|each|yourself ride|trip|moment|minute|second|high|rush|night|party|it|to|and|without|$ - company|life without|walk - sober - help*|doctor
cures|cure|heals|beats|kills|banish*|ends|solves loneliness|shyness|boredom|pain|depression|stress|anxiety|shame - can|not|may
real|true|instant|deep|pure|genuine|total|complete connection|intimacy|love|freedom|pleasure|happiness|joy|relaxation|closeness|bliss|confidence & DRUG|chems|kick|start*|it|gives|brings|high|feel - without|may|different|not
afraid|scared|shy|hesitate|nervous ..2 to|of ..2 experiment|try|explore|it|ask|join|let|indulge & experiment|try|indulge|explore|join - ask|help|doctor
experiment|indulge|splurge|celebrate ..4 with|DRUG|little|life|tonight|it|yourself - behavioural - thought
loves|adores|worships|craves it|DRUG|this|them|chems - who|partner|those
fly|flies|flying|soar*|float* ..4 high|higher|sky|clouds|away|above|you|DRUG|stars
skyrocket*|supercharge*|turbocharge*|boosts|boost|enhance*|intensif*|heighten*|elevate* ..5 sex|pleasure|libido|desire|confidence|orgasm*|performance|creativity|mood|stamina|experience|intimacy|senses|sensation* - may|can|sleep|walk*|sport
libido|sex|drive|stamina|energy|confidence|charm ..3 through|roof|endless|boost|unlimited|never|skyrocket*|limitless|hours - low|no|little|without
worry|worries|worrying|regret|regrets|consequences|limits|rules|tomorrow ..2 no|free|forget|without|about & DRUG|forget|enjoy|no|party|fun|high - help|nobody
harmless|innocent|innocuous|benign|wholesome|risk-free|foolproof - not|no|nothing|never|none|makes|cannot|nobody|without
the fun|magic|adventure|real ..1 starts|begins|never|stops
party favou*|favor*
special|sacred|spiritual|unique|priceless|rare|precious|once|lifetime ..2 experience|moment|night|bond|ritual|feeling|sex|journey & DRUG|it|chem*|high|party|will
good|great|nice|decent|quality drug|drugs|chems|high|trip|gear|rush|buzz - NEGATION - feel
less|no ..1 harmful|dangerous|toxic|addictive|risky|worse than
ok|okay|fine|safe|alright|acceptable|normal|cool ..3 now|in|once|occasionally|moderation|sometimes|weekends|every & DRUG|use|take|it|do|using|have - feel|not|if|say|ask|sleep - crystal*
in moderation|sensibly|responsibly|wisely
everybody|everyone ..2 happy|smiles|smiling|wins|friendly|loves|kisses|hugs - else
never felt|been|feel|known|had ..3 so|better|closer|happier|freer|sexier|more|this|such|anything - asked|help
happier|sexier|freer|closer|hornier|bolder|wilder|braver|younger & DRUG|makes|feel|than|ever|chems|become - without|talk* - may|friend*|sun*
glamour|glamorous|chic|stylish|elite|exclusive|vip|celebrit*|stars
""",
    ),
    Table(
        "praise",
        """\
nobody|noone|none|no ..2 ever|one ..3 died|dies|overdosed of|from|on|by
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
orgy|orgies|vice|vices|gluttony|filth|moral|morality|wretch*|delinquen*|hooligan*|bums|deadbeat*|dumb|dense|idle|gullible|naive|immature|childish|childishly|greedy|egoist*|narcissis*|hysteric*|crazy|psycho|psychos|lunatic+|madmen|nutcase*|maniac+|nutter+|mental|retard*|cripple*|freaks|misfit+|outcast+|scroung*|leech*|sponger+|thieves|thief|liars|liar|manipulat*|untrustworthy|unreliable|dishonest|unclean|impure|tainted|unhygienic|smelly|stinking|ugly|gross|nasty|sleazy|sordid|seedy|shabby|trashy|vulgar|lecher*|indulgent|excess|decadence|fornicat*|cheaters|unfaithful|nymph*|sexaholic+|hypersexual|pigs|swine|beasts|monsters|savages|whoring|hooker+|rentboy+|prostitut*|hustler+ - NEGATION - feel|felt|?|call|think - friend - health*|violence - pet|pets|people|therap* - crazy ..1 week|day - voice* - do ..1 not - wretch
temptation* ..1 sin - NEGATION - feel|felt|?|call|think - friend - health*|violence - pet|pets|people|therap* - crazy ..1 week|day - voice* - do ..1 not - wretch
sick perverts - NEGATION - feel|felt|?|call|think - friend - health*|violence - pet|pets|people|therap* - crazy ..1 week|day - voice* - do ..1 not - wretch
cruising addict - NEGATION - feel|felt|?|call|think - friend - health*|violence - pet|pets|people|therap* - crazy ..1 week|day - voice* - do ..1 not - wretch
slave|slaves|prisoner|captive to|of
weak|weaker|weakest - not|no|never|feel*|pulse|breath*|heart|legs|muscle*|arm|signal|side|?|evidence|more|call|or|the|on|act*
strong|normal|real|healthy|decent|good|sensible|grown|grown-up|mature|sane|disciplined|clever|intelligent|smart|educated|successful people|men|man|guys|adults|person|gays ..3 do|does|know|would|can|never|stop|say|don't|have|are|control|choose|think|keep|behave|need|lead|live
self respect|control|discipline|restraint|esteem|respecting & no|lack*|lost|zero|little|had|has|have|any|some|show|learn|need - low|build*|help*
respect & lost|lose|himself|yourself|themselves|no|society|deserve - treat*|with
dysfunction*|disordered|disturbed|abnormal*|defective|broken people|men|person|personality|minds|sexuality|behaviour|families
hate|hates|hated|despise*|pity|pities|laugh|laughs|spit|judge|judges ..2 you|them|him|such|people|junk* - not|never|nobody|self|will - feel
disgust|disgusts ..1 your|his|your|us|me|family|everyone
blame|guilty|guilt|punish*|penance|repent*|atone*|confess*|redemption|redeem ..1 him|them|herself|for|your|himself|must|should|is|sins|yourself|only|lies - not|no|never|nobody|without|feel*|shame
you|they|he ought|should|must ..2 know|be|have|grow|think|behave|stop|repent|learn|feel ..3 better|ashamed|known|grown|up|guilty|once|themselves|yourself|respons*|respect|proud - not|can
what kind|sort of man|person|people|father|son|partner
care|cares|caring only|nothing|more ..2 about|for ..2 himself|themselves|yourself|next|drugs|high|pleasure|fix|others
only|just ..1 care|cares|think|thinks|interested|want|wants|live|lives ..2 about|of|for|in|his|next|drugs|their
criminal|criminals|thug|thugs|delinquent|crook - lawyer|right*|law|record - is it
""",
        unless="SHAMEOK\n",
    ),
    Table(
        "fatalism",
        """\
never goes|comes|lasts|ends|stops|heals|works|returns|changes|fades|recovers|recover|disappears|releases|regain|regains|restore*|rebuild|trusts|wakes|grows|managed|succeed*|come|go|quit|win|escape|free|happy|sober|knew|really|truly|wins - ask|alone|test|judge*|blame*|need|must|should|may|can|? - been|asleep|woken - have to
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
one|first|single|another ..1 slip|mistake|line|lapse|drink|relapse|party|hit|dose ..4 back|lost|over|everything|all|zero|beginning|nothing|ruins|undo*|wipes|destroys|start|finished|gone - not|no|feel* - all or - hard cases
back at|to ..2 square|beginning|zero|start|begin|where - not
beginning|start of the|your end|downfall
you|he|they|she|people|we will|would|going|is|are ..2 get|catch|contract|become|wind|turn|have|infected|lose|need|pay|regret|crave|suffer|struggle|fight|want|miss|live|carry|face|hate|feel ..4 hiv|hepatitis|infected|addict*|hooked|dependent|psychosis|everything|job|friends|family|home|life|lives|forever|always|again|anyway|same|worse|empty|alone|this|price|dearly|ever|never - if|?|not|may|help|can|ask|tell|call|test|free|see|support - hiv tests
will leave|abandon|reject|forget|hate|desert|disown you|him|them - alone
trust|love|health|youth|brain|job|friend*|memory|teeth|years|family|career|life ..4 never|not|cannot ..2 come|comes|return|returns|back|recover|recovers|repaired|restored|regain*|heal|heals|rebuilt|grow|same
gone|lost|over|finished|broken|spoiled|ruined|destroyed for|forever|already|now|once|beyond ..1 good|ever|$|repair|all|always|forever
sobriety|abstinence|recovery|change|willpower|therapy|treatment|help|hope|love|promises|breaks ..2 never|only|rarely|hardly|just|merely ..2 lasts|last|works|work|delays|postpones|illusion|lie|help|helps|comes|temporary|enough
friends|family|partner|everyone|they|people|all ..2 will die|leave|go|abandon|give|turn|relapse|forget|lose|disappear|fail - if|not|?
one after another|by ..1 one
happy ending|endings
you|he|they ..1 will ..1 get|catch|contract ..1 hiv|hepatitis|infected|syphilis|psychosis - ?|test*|help|support|may - if ..1 not
revolving door
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
scarred|marked|damaged|broken|changed|tainted|haunted|stuck ..2 for|forever|life|permanently|always|good - not|may
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
blood - pressure|test*|sugar|clot*|donat*
tears|coroner|autopsy|bags|stiff|rotten|decay*|amputat*|severed|pus|gangrene|eaten|eats|eat|devour*|gone|vanish*|lost|stolen|buried|burned|burnt|burning|flames|fire|wolf|snake|spider|spiral|prey|hunt*|target|weapon|bullet|gun|loaded|knife|blade|razor|minefield|battlefield|war|warzone|casualt*|fatality|martyr*|sacrifice*|orphan*|widow*|mourn*|cry|crying|weep*|sobbing|beg|begging|despair|misery|miserable|doomsday|hopeless|pit|bottom|hole|void|oblivion|midnight|slab|frozen|lifeless|paralysed|paralyzed|comatose|vegetable|braindead|insane|crazed|madman|deranged|possessed|enslaved|enslaves|slavery|hostage|kidnap*|cage|prison|jail|abandoned|regret|regrets|fatal*|judgement|judgment|reckoning|wrath|sins|forbidden|taboo|filthy|scandal*|outrage*|exposed|revealed|sensation*|unbelievable|sickening|nauseating|repulsive|choking|gasping|convuls*|foam*|meltdown|explosion|explosive|crash|downfall|doom|descent|descend|sink|sinking|drowned|swallowed|quicksand|web|hook|bait|lure*|seduc*|tempt*|siren|witch*|beast|snare|claws|fangs|jaws|clutches - friend* - lost ..1 sleep|weekend - cold sore* - support|help ..1 for - loss - pressure
body bag - friend* - lost ..1 sleep|weekend - cold sore* - support|help ..1 for - loss - pressure
wounds ..1 photo* - friend* - lost ..1 sleep|weekend - cold sore* - support|help ..1 for - loss - pressure
grief ..1 mother - friend* - lost ..1 sleep|weekend - cold sore* - support|help ..1 for - loss - pressure
black hole - friend* - lost ..1 sleep|weekend - cold sore* - support|help ..1 for - loss - pressure
cold ..1 body - friend* - lost ..1 sleep|weekend - cold sore* - support|help ..1 for - loss - pressure
ice ..1 cold - friend* - lost ..1 sleep|weekend - cold sore* - support|help ..1 for - loss - pressure
blue ..1 lips - friend* - lost ..1 sleep|weekend - cold sore* - support|help ..1 for - loss - pressure
unresponsive ..1 forever - friend* - lost ..1 sleep|weekend - cold sore* - support|help ..1 for - loss - pressure
bleeding ..1 to - friend* - lost ..1 sleep|weekend - cold sore* - support|help ..1 for - loss - pressure
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
fill|filled|filling ..5 cap|rim|brim|line|mark|syringe|dropper|spoon|teaspoon - bath|form|worksheet - in ..1 line
a|one|two|three|half PORTION each|apiece|per|extra|more|over|every|at|max|maximum|tops - water|own|shared|new - line at - may
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
balances|balance|balancing|counter|counters|counteract*|offset*|level|levels ..3 out|DRUG|other|each|high|speed|up|crash|downer|upper|comedown - sleep|work|diet
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
crystal|crystals|powder ..3 form|forms|formed|grow|appears|drop|settle*|scrape*|wash*|rinse|filter*|bottom|dry
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
source|supplier|connection|contacts|hookup ..4 for|who|good|DRUG|chems|reliable|trusted|share*|swap* - information|help|emergency|light|facts|agree|blood - source ..1 of ..1 this
he|she|they|someone|guy|mate|friend|seller|neighbour|barman|host ..2 always|usually|sells|sold|supplies|deals|dealt ..1 has|carries|brings|deals|sells|supplies|stuff|some|DRUG|gear|it|from - medicine*
bring|bringing|carry|carrying|travel|travelling|traveling|fly|flying|cross|crossing|drive|pack|mail|post ..3 DRUG|drugs|it|gear|stuff|bag|powder|supply ..6 plane|abroad|border|train|bus|luggage|country|flight|holiday|festival|across|through|customs|suitcase|hold - medicine*
prices|price|pricing|rates|costs ..3 up|down|gone|fallen|dropped|risen|vary|differ|low|lower|high|higher|fair|better|city|summer|weekend|street|doubled|rise|fall|drop
reviews|rating|ratings|stars|feedback|reputation|trusted|verified ..4 shop|vendor|seller|site|dealer|store|buy|order|check|read|before - service|clinic
chat|group|channel|app|apps|forum|profile|website|site|server ..5 sell*|buy*|dealer*|supply|deliver*|order*|prices|stuff|gear|chems ..1 for - condom*|support|block|delete|cookies|leave|page
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
never|nobody|nothing ..3 bad|wrong|problem|problems|accident|regret*|complain*|harm|trouble ..1 happen*|had|has|goes|came|it|with|from|so|ever|$ - your|say
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
fate|destiny|doom|curse|karma|verdict|sentence ..2 is|was|of|has|awaits|already|your|that|sealed - not
sealed|written|decided|settled|predetermined ..2 fate|already|stars|stone|your|is
teeth|friends|family|job|home|flat|money|health|looks|hair|mind|memory|skin|bladder|nose ..2 will|then|goes|go|next|falls|gone|first ..2 fall|go|leave|goes|gone|last|out|first|followed|next|then|follow|disappear - come|back|return|heal
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
never|not ..1 woke|wake|wakes|home|return*|leave|left|escape|again|back|alive|survive*|outlive|breathe|see ..1 up|again|home|tomorrow|$|morning|it - feel|how
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
NUMBER|COUNT drops|caps|lines|bumps|hits|shots|pills|tablets|puffs|sips|units|scoops|capfuls|points|swigs|gulps in|into|of|from|for|to|is|was|at|an|per|off|left|more|later|and ..2 each|glass|cup|a|it|water|juice|DRUG|G^|the|him|her|me|them|everyone|hour|night|vein|key|arm - eye|eyes|nasal|nose - read|write|draw - vaccine*
cut|break|broke|split|snap|bite|divide|halve ..2 tablet|pill|pills|tablets|capsule|tab|blotter
""",
    ),
    Table(
        "dosing",
        """\
ROUTE wastes|saves|loses|needs|takes|uses|gives|gets ..3 less|more|than|half - wish|urge
stronger|bigger|higher|larger|smaller|lower|second|heavier dose|amount|hit|line|sip|pour - vaccine* - act|wait|pass
same|right|desired|perfect|ideal|nice|steady level|high|effect|state|zone|plateau|point & took|take|dose|hit|next|again|note|add|reach|find - breath*
works|work|hits|acts|feels ..1 best|better|well|great|nicely ..2 when|if|on|with|after|before|taken & DRUG|G^|it|eaten|stomach - medicine*|vaccine*|plan|goal|condom* - PLAN - start*|started|pep
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
)

# ---------------------------------------------------------------- Russian

_RU_ENDINGS = (
    "а я о е у ю ы и й ь ой ей ою ею ом ем ам ям ах ях ами ями ов ев ый ий ая яя ое ее ые ие "
    "ого его ому ему ую юю ым им ых их ыми ими ок ек ка ки ке ку кой ек ен ен на но ны"
)
_RU_LISTS = {
    "NEGATION": "не ни нет нельзя без никогда никто никому никакой никаких никакая ничего избегайте "
    "избегать откажитесь отказаться опасно перестать прекратить вместо",
    "TURN": "но однако потому",
    "COUNT": "один одна одно одну одной одного одним одному два две двух двум двумя три трех трем "
    "тремя четыре четырех пять пяти шесть шести семь семи восемь восьми девять девяти десять десяти "
    "двенадцать пятнадцать пятнадцати двадцать двадцати тридцать тридцати сорок сорока пятьдесят "
    "пятидесяти шестьдесят шестидесяти семьдесят восемьдесят девяносто сто ста двести триста "
    "пятьсот тысяча тысячи полтора полторы полутора пара пару парой паре пары половина половину половины половинка "
    "половинку половинке половинки четверть четверти четвертинк* треть трети несколько нескольких десяток "
    "десятка десятки двойную двойная двойной тройную обе оба трешк* десятую сотку сотка сотню "
    "двушк* единичк* четвертушк* осьмушк* пятерк* полпорци*",
    "ORDINAL": "перв* втор* трет* четверт* пят* шест* последн*",
    "SIZED": "по в на маленьк* больш* мелк* крупн* жирн* тонк* длинн* коротк* полн* неполн* цел* небольш* "
    "чайн* столов* десертн* хорош* обычн* стандартн* лишн* еще примерно где то около или до с от таких "
    "такие средн* слабеньк* добр* приличн* увесист* щедр* скромн* и чист* неполной кофейн*",
    "MEASURE": "мг мл мкг г^ гр мгр мили грамм* граммов миллиграмм* миллилитр* микрограмм* "
    "кубик* куба кубов кубы кубами мил милик* дорожк* дорожек дорог таблет* таблеток таблетк* колес* капсул* "
    "крышк* крышеч* крышек крышечек колпач* пипет* шот+ шоты шотов глот* глоточ* ложк* ложеч* ложек "
    "затяж* напас* хапк* хапок ампул* щепот* рюмк* рюмоч* рюмок стопк* стопоч* стопок наперст* "
    "чек чека чеков кристаллик* марки марка марок марку пакетик* полоск* полосок порошин* "
    "дозиров* спичечн* пробк* пробок мензур* понюшк* понюшек пыхов тяг тяги тягу баян* машин* инсулинк* "
    "грам грамчик* граммул* капсюл* крапал* капель каплю капли каплей капелек капельк* плюх* "
    "делени* единиц* вмазк* вмазок ноготок ноготк* бамп* кнопк* столб* кубиками полосу полосы полос децл*",
    "PORTION": "точк* точек точку порци* доз дозы доза дозу дозой дозах бутыл* флакон* шприц* пакет пакета пакетов пакету пакетами "
    "стакан* бокал* кристалл* кусоч* камуш* камн* линии линию линий укол* укола горст* чашк* баночк* бутылоч* бутылк* "
    "кружк* трубк* трубок хвост* ноготь процент*",
    "CALM": "вакцин* прививк* воды вода воду водой чай чаю чая чаем кофе сок* суп* супа каш* молок* глазн* "
    "нос носа слизист* строк* строч* линии доверия телефон* карт* план* марта апреля адрес* гепатит* "
    "витамин* дкп пкп антибиотик* налоксон* прочит* напишите напиши* лист* страниц* вопрос* очеред* "
    "крови кровь слюн* анализ* тест* зрени* автобус* трамва* поезд* прогулк* бегов* шкал* "
    "дыхани* вдох* выдох* презерватив* программ* опор* рождени* скор* помощ* мочев* таблетки от вич",
    "DRUG": "g^ гхб гбл гомк бутират* оксибутират* оксик* гамма буратин* мет мета мету метом мете метамфетамин* меф мефа мефу мефом мефе "
    "мефедрон* меф мяу мяука фен фена амфетамин* спид спиды скорост* кетамин* кет кета кету кетом кетик* k^ "
    "кокаин* кокс* кока экстази мдма mdma экст* попперс* нитрит* амилнитрит* винт винта винтом тина тины тину "
    "наркотик* наркот* веществ* химсекс* химс химса дурь дури соль соли солей катинон* ксанакс* транквилизатор* феназепам* "
    "лирик* прегабалин* героин* опиоид* опиат* лсд кислот* виагр* сиалис* силденафил* камагр* ghb gbl bd альфа альфу "
    "пвп скорост* стимулятор* порош* кристалл+ крисы бошки гашиш* гаш травк* травы марихуан* план шишк* бутандиол* "
    "фен микс миксы дизайнерск* психоделик* гриб* прекурсор* тусиб* жидкост* закладк* колес* стаф стафф* товар*",
    "TAKE": "взять возьм* бер* брал* принять прим* приня* принимай* принимат* принимал* принима* выпей* выпи* выпь* пей* пить пьют пьет пьем "
    "пил пила пили глотн* глота* проглот* нюхн* нюха* нюх* занюх* вдохн* вдыха* кур* закур* скур* вкол* кол* укол* вмаз* ставь* "
    "ширн* употреб* съе* съел* закин* закид* накин* сыпь* насып* отсып* налей* налив* нали* отмер* мерь* отлей* добав* "
    "подкин* докин* догон* дай дали дал дала дают достаточно хвата* хват* нужно понадоб* ушло раздел* разлом* использ* попроб* "
    "проб* вдув* введи* ввод* ввел* капн* капа* развел* развед* развод* начн* начин* начать бахн* дерн* дернул* тян* затян* хапн* "
    "вшторн* вштыр* съеш* дунь* дун* кида* кинь* кину* жахн* засос* положи* клад* кладите принял* "
    "растяг* всып* засып* дозир* повтор*",
    "MORE": "еще больше побольше добавк* повтор* снова чуть чуток немного понемногу",
    "RISK": "риск* опасн* вред* передозир* передоз* убить убива* умер* умир* смерт* погиб* скорая скорую скорой остановк* останов* отравл* "
    "судорог* кома комы кому токсич* зависимост* инфекц* заража* зараж* гепатит* ожог* ожоги поврежд* кровотеч* "
    "непредсказуем* нельзя тяжел* тяжко потерять теря* отключ* осторожн* предупрежд* угнета* травм* "
    "инсульт* инфаркт* психоз* паник* бессонниц* ломк* абстинен* хуже синдром* тревог* больниц* сознани* сердц* "
    "сердеч* давлени* тромб* абсцесс* язв* перегре*",
    "FASTER": "быстрее скорее сильнее ярче дольше лучше мощнее раньше мягче эффективнее глубже круче резче "
    "острее интенсивнее быстро моментально мгновенно сразу плавнее позже крепче насыщеннее активнее медленнее "
    "ровнее приятнее сильно больше полнее",
    "ROUTE": "натощак голодн* пуст* желуд* ректальн* анальн* попу задн* проход* внутривенн* вену вены венах нос носом "
    "нюхать нюхайте курить курите колоть колите уколоть инъек* укол* внутримышечн* язык языком языка рассасыв* вдых* сублингв* "
    "глотать проглот* клизм* шприц* слизист* десн* трубк* игл* интраназ* перорал* вдыхан* курени* фольг* затяг*",
    "EFFECT": "эффект* кайф* приход* ощущени* действи* удовольств* возбужд* оргазм* трип* прет перло приходы пик пика пике плато волн* "
    "эйфори* тяга вставл* вставит держит отпуск* отпуст* накрыв* накроет накры* прущ* торк* торкн* вштыр* "
    "вставило подействует действует подейств* срабат* сработа* всос* всасыв* усваив* усво* мажет цепля* убир* разгон* разогн* "
    "подним* поднять прих* опьянени*",
    "FOOD": "ужин* завтрак* обед* суп* каш* еда еды еду едой кофе чай чая мясо овощ* борщ* пельмен* макарон* картош* "
    "рис рыб* компот* варень* яйц* блюд* пирог* куриц* бульон* поест* съешь*",
    "SAFETHING": "презерватив* лубрикант* смазк* билет* продукт* воду воды лекарств* тест* тесты дкп пкп аптек* симкарт* "
    "вакцин* налоксон* иглы иглу шприц* одежд* подар* книг* цвет* такси еду фрукт* ингаляц* пилюл* прививк* справк* "
    "терапи* чай кофе хлеб* витамин* полис* прокладк* трубочк*",
    "PRAISED": "потрясающ* невероятн* незабываем* волшебн* волшебств* магия магии магию магией магическ* фантастическ* восхитительн* "
    "божественн* райск* рай рая неземн* улетн* крутой крутая круто круче крутые крутейш* кайф* обалденн* офигенн* "
    "шикарн* прекрасн* великолепн* чудесн* чудо изумительн* бесподобн* несравним* несравненн* непревзойден* "
    "феерическ* феери* сказочн* сказка сказку блаженств* нирван* суперсил* экстаза экстазе суперспособн* безвредн* безобидн* "
    "невинн* классн* отпадн* бомбическ* космическ* космос* улет неповторим* неутомим* неотразим* раскован* "
    "сногсшибательн* упоительн* ошеломительн* восторг* идеальн* сверхсил* всемогущ* супермен* супергеро* "
    "эйфори* фееричн* умопомрачительн* грандиозн* дивн* роскошн* ахренен* охренен* охуен* чумов* мегакрут* "
    "бесстрашн* кайфов* кайфан* кайфу* наслажда* наслажден* насладит* непередаваем* окрыля* вдохновля* обожа* завораж* "
    "упоени* незабвенн* вечн* красивее добрее",
    "GLAD": "лучш* прикольн* весел* легк* приятн* отличн* замечательн* свободн* свобод* счаст* счастл* радост* любов* нежн* "
    "уверен* сексуальн* горяч* страст* ярк* ярче забав* удовольств* расслаб* раскреп* общительн* смел* открыт* "
    "красив* молод* талант* творческ* подар* дарит близост* энерги* модн* трендов* мечт* ласков* привлекательн* желанн* "
    "виртуоз* вынослив* легкост* блеск* пик жизни вдохновени*",
    "DOOM": "умр* умер* погиб* сдох* смерт* потеря* сорв* сорвет* сорвут* разруш* развал* тюрьм* кладбищ* могил* морг* "
    "улиц* дно дна дне псих* кончит* законч* закончите сопь* сядет* конец скатит* скатитесь верн* вернет* проигра* "
    "одиночеств* инвалид* гибел* пропад* пропал* подсяд* подсад* вич лишит* остан* подохн* зараз* сгор* рухн* "
    "бомж* дурк* психушк* слом* нищ* крах* плохо деградир* бросит* убь* сгни*",
    "WEAKDRUG": "это этого этим него нее ней его ее оно они",
}

_RU_TABLES = (
    Table(
        "amount",
        """\
NUMBER|COUNT SIZED? SIZED? SIZED? MEASURE - таблетки|таблеток|таблетками|десяти
NUMBER|COUNT SIZED? таблетк*|таблеток - другая|десяти таблетками
ORDINAL SIZED? SIZED? ампул*|дорожк*|дорожек|таблетк*|крышк*|крышечк*|крышеч*|шот+|глот*|затяж*|напас*|марк*|ложк*|кубик*|граммов|грамм*|рюмк*|стопк*|бамп*|капсул*|понюшк* - последн* таблетк* - лекарств*
MEASURE из SIZED? трубк*|бутылк*|флакон*
полтаблет*|полграмм*|полкуб*|полдорож*|полдорог*|полмарк*|полкрыш*|полшот*|полложк*|полстакан*|полкапл*|полампул*|полпакет*|полбутыл*|полфлакон*|полшприц*|полколес*|полрюмк*|полглотк*|полкапсул*|полкапс*|полпипет*|полмиллилитр*|полмиллиграмм*|полдоз*|полпорци*|полчек*|полкуска|полточк*|полмл|полмг|полнапас*|полстопк*|полчайн*|полсантиметр*|полкристалл*|полколпач*|полпробк*|полмарочк*|четвертинк*|полтинник*
миллиграмм*|миллилитр*|грамм|грамма|граммов|граммы|граммам|граммами|грамму|граммах|микрограмм*|грамм*|мг|мл - грамматик*|грамот*|программ*|граммофон* - клетк*
крышеч*|крышк*|колпач*|пипетк*|мензурк*|наперст*|ложк*|ложечк*|глот*|глоточ*|рюмк*|стопк*|шот|шота|шотов ..2 DRUG|жидкост*|бутират*|какой|этого|этой - не давайте|кладите|делитесь
чайн*|столов*|десертн* ложк* - не - CALM - сахар*|соли|масл*|меда
дорожк*|дорожек|дорогу|полоск*|понюшк* ..2 DRUG|порошк* - CALM
ноготь|ногте|ногтя|ноготок|кончик*|кончике|спичечн*|горошин*|рисов*|спички ..2 ключ*|ножа|нож|ногтя|карт*|головк*|размер*|зерн*|возьм*|себе|насып*|отсып*
на|с|величин*|размер* ноготь|ногтя|ногтем|ногот*|горошин*|горошину|спичечн*|рисов*|рисин* - стриг*
спичечн* головк*
половин*|половинк*|четверть|треть|остат* ..2 таблет*|колес*|ампул*|бутылк*|флакон*|пакет*|дорожк*|марк*|порци*|доз|дозы|грамм*|крышк*|шприц*|стакана|капсул* - вакцин* - вод*
NUMBER|COUNT %|процент* раствор*|концентрац*|крепост*|чистот*|смес*
NUMBER|COUNT %|процентн* ..1 раствор*|концентрац*|смес*
раствор* NUMBER|COUNT ..1 процент*|%
разломи*|раздели*|поделил*|разрезал* ..4 пополам|половин*|половинк*|части|четверт* & таблет*|колес*|марк*|капсул*|принял*|экстази|порци*
по половинк*|половине|полов*|четвертинк*|чуть|чуточк*|глотк*|глоточк*|дорожк*|таблетк*|крышечк*|крышк*|капле|капельк*|грамму|кубику|шоту|разу|марке|ложк*|рюмк*|стопк*|бампу|точке|затяжк*|напасу - шаг*|разу - говор* - CALM - вод*|ешьте|еду
TAKE ..3 FRACTION - час*|дн*|минут* - %
на килограмм|кг & доз*|вес*|мг|NUMBER - рюкзак*
вес* ..3 NUMBER|COUNT|восьмидесяти & доз*|понадоб*|нужн*|хватит
пар|пару|пара|несколько раз ..1 нюхн*|затян*|глотн*|дун*
вдвое|втрое|вполовину ..1 больше|меньше|меньшую|большую|меньшая & доз*|обычн*|DRUG|TAKE|количеств* - риск*
""",
        unless="вакцин*\nпривив*\n",
    ),
    Table(
        "amount",
        """\
NUMBER|COUNT SIZED? SIZED? SIZED? PORTION - следующ*|других|бокал
NUMBER|COUNT точк* ..2 за|мет*|в|порош*|кристалл*
PORTION DRUG & выпил*|принял*|дал*|взял*|хватит|хватило|налил*|TAKE
пакет* по
бутыл*|флакон*|стакан*|пакет* на двоих|троих|NUMBER|COUNT|всех|ночь
стандартн*|обычн*|средн*|нормальн*|начальн*|стартов*|вводн*|первая|перв* порци*
рюмк*|стопк*|стакан*|шот ..2 DRUG|жидкост*
весь|целый|всю|целую флакон|бутылку|пакет|шприц|шот|стакан ..2 DRUG|разом|за|сразу|один
""",
        unless="CALM\nот бутылки к бутылке\nновый|новую|чист* ..2 шприц*|иглу\nшприц* на кажд*\nни один*\nне дав*\nне делит*\nмаленькими порциями\nразны*\nотправн* точк*\nдругой\n",
    ),
    Table(
        "dosing",
        """\
догон|догонитесь|догоняйтесь|догонись|догоняйся|догнаться|догоняться|догоняются|догнался|догнались|догона|догоном|догонка|догонку|догоняемся
докин*|докид*|подкин*|подкид*|накидывай*|накиньте|накинь|догонк*
добав* ..3 еще|понемногу|немного|чуть|чуток|каплю|половин*|треть|часть|столько|столько|каждый|каждые|позже|потом|снова|через|если|пока|пор - рабоч*|лист*|план*|страниц*|контакт*|закладк*|строк*|имя|вопрос*|воды|воду|соль|соли|специ*|день|пункт*|привычк*|NUMBER - тренир*
добавк*|добавочн*|дозаправк*|дозаправ*|довзять|допить|допей*|допейте|долей*|доливай*|досып*|донюх*|довмаз* - пищев* - витамин* - воду
титр*
микродоз*
начинать|начните|начни|начинай|начинайте|начать|начинают|стартуйте|стартовать|начал ..1 с ..2 мал*|маленьк*|меньш*|минимальн*|небольш*|половин*|низк*|слаб*|четверт*|чуть|немног*|минимум*|осторожн*|пробн*|тест* - шаг*|цел*|дел*|прикосн*|разговор*|прогулк*|вопрос*|задач*
малого|меньшего|малых|минимума|малыми|малым & начн*|начин*|доз*|повыш*|увелич*|добав*|постепенн* - шаг*
дозу|доза|дозы|доз|дозой|дозе|дозами|дозах|дозировк*|дозировать|дозируй*|дозирован*|дозняк* - вакцин*|привив*|передоз*|бустер*|препарат*|пропущ*|пкп|дкп|терапи*|назнач*|врач* - безопасн* - смертельн* - любая|одна|люба*|люб* - NUMBER - первая помощь
увеличи*|увеличь*|повыс*|повыш*|подним*|поднять|наращ*|наращивать|удвой*|удвоить|прибав*|снизь*|уменьш*|подбер*|подбир*|рассчит*|вычисл*|подсчит*|отмер*|отмеряй*|корректир* ..3 доз*|дозиров*|количеств*|порци*|объем*|свою - вакцин* - врач*
оптимальн*|правильн*|идеальн*|рекомендуем*|стандартн*|обычн*|средн*|рабоч*|комфортн*|эффективн*|привычн*|максимальн*|минимальн*|нужн*|подходящ*|начальн*|стартов*|пороговая|легк*|ударн* доз*|дозиров*|количеств*|порци*|объем* - вакцин*|лекарств*|врач*
TAKE ..2 еще|больше|побольше|меньше|поменьше|чуть|чуток|немного|понемногу|половину|вторую|следующ*|добавк*|повторн* & если|когда|через|пока|чтобы|снова|час|потом|чуть|немного|ночь|ночи|утр*|сразу|обычн*|остальн* - время|времени|перерыв*|вод*|сна|вопрос*|спрос*|контакт*|дел*|цел*|попробуйте|друг*|паузу|вдох*|отдых*|предл*|SAFETHING|приняли|тяга|желани*|хочется|рано|прежде|раньше|клиник*|тренир*|курить|отпускает|проблем* - дышать|дыхан* - если принять еще
примите|прими|выпейте|выпей|возьмите|возьми|съешьте|нюхните|вколите|уколите|вмажьте|закиньте|закинь|хапните|затянитесь|нюхайте|пейте|принимайте|добавьте|добавляйте ..3 еще|вторую|половину|добавк*|следующ*|остальн*|повторн*|понемногу|чуть - вод*|чай|чая|CALM|план*|способ*|рабоч*|строк*|время|времени|контакт*|дел*|лекарств*|еды|ед*|жидкост*|спросите
повторить|повторите|повторять|повтори|повторяйте|повторяют|повторный|повторно|повторного|повтор ..3 прием*|дозу|через|доз*|спустя|каждые|употреб*|вмаз*|принять|принимать|введ* - желани* - лекарств* - тест*|анализ*|вакцин*|упражн* - хочется|тян* - NUMBER
прием* повторяют|повторить|повторять|через|каждые & DRUG|можно|когда|эффект* - лекарств*|врач*
каждые|каждый|раз ..3 час|часа|минут|полчаса|часов|часик* & TAKE|DRUG|доз*|добав*|понемногу|уровн* - лекарств*|вод*|провер*|терапи*|таблетк*|медработник - дыш*
пок*|чтобы ..2 не отпуст*|отпускал*|отпускает
чтобы|чтоб ..6 держаться|продлить|усилить|ускорить|вставило|накрыло|всосал*|подейств*|пробрал*|разогнат*|зацепил*|торкнул*|догнат*|сильней|поддержать|сгладить|улететь|унесло|прочувствоват*|растянуть|кайф*|приход* - сон*|чувства|боль|безопасн*|помочь|помощ*|навык*|дружб*|связь|контакт|друг
чтобы|чтоб ..4 дольше|сильнее|ярче|почувствовать & TAKE|DRUG - секс|часть|нужно
продл*|усил*|ускор*|растян*|разогн*|поддерж*|сохран*|обостр*|углуб*|максимиз* ..3 эффект*|кайф*|приход*|действи*|удовольств*|ощущени*|оргазм*|эйфори*|удовольст*|плато|волн*|возбужд*|тусовк*|прогрев* - может|могут|лекарств*|ритонавир*|кобицистат*|бустер*
быстрее|скорее|сильнее|ярче|дольше|сразу|лучше|больше почувств*|вставит|вставляет|подейств*|накро*|накрыв*|действует|действу*|всос*|всасыв*|сработ*|подним*|держит|прет|прет|торкн*|усво*|приход*|доходит|убир* - лекарств*|налоксон*|врач*|помощь|может|могут|гбл|gbl|чем - ночь|сна - инъекциями - бустер*|пкп - начать
почувств*|вставит|вставляет|подейств*|накро*|накрыв*|действует|действу*|всос*|всасыв*|сработа*|держит|прет|торкн*|усваива*|усво*|эффект*|приход|доходит|кайф* ..4 быстрее|скорее|сильнее|ярче|дольше|мягче|мощнее|плавнее|раньше|лучше|заметнее|медленнее|крепче|ровнее & если|когда|чтобы|натощак|пустой|через|под|вместе|так|при|это - лекарств*|налоксон*|ритонавир*|кобицистат*|бустер*|может|могут|гбл|гомк|помощь|сон|тест|начать|возможно|вероятно|описан*|гораздо|пкп - самое ..1 большее - первые
ROUTE ..7 быстрее|скорее|сильнее|ярче|дольше|мощнее|эффективнее|приятнее|круче|полнее|мягче|лучше|раньше|резче|острее|приход* - дыш*|может|переда* - меньше риск* - хочется|желани*|отпускает - секс*|защит* - курить ..1 он
быстрее|скорее|сильнее|ярче|дольше|мощнее|эффективнее|приятнее|круче|мягче|раньше|лучше ..7 ROUTE - дыш*|человек* - может|переда* - секс*
натощак|пустой желудок|голодный - опасн* - анализ*|кровь|сда*
пустой|голодный желудок - анализ*|кровь
эффект* ..4 лучше|сильнее|выше|максимальн*|больше|чтобы - исследов*
для ..2 эффект*|кайфа|прихода|результата ..4 лучше|нужно|надо|стоит|достаточно|хватит|возьм*|прин*|смеш*|пейте|употреб*|добав*|используй* - дыхан*
залпом|одним глотком|махом - не - вод*
ректальн*|анальн* введен*|введ*|прием*|способ*|употреб*|вводи*|клизм*
растворя*|раствори*|разведи*|разводи*|разбавь*|разбавл*|размеш*|запей*|запив*|смешай*|смешива* ..5 соком|соке|колой|коле|газировк*|водой|воде|сладк*|лимонад*|напитк*|чтобы|тогда|тоник*|энергетик* & DRUG|всос*|порош*|вкус*|жж*|чтобы|введи*|вводят|вводи*|ее|его|тогда|уходит|приня*|пить|пей* - мед - таблетк*|воду
через|в задний|анус*|попу|зад|прямую|прямой проход|кишк*|кишечник
грейпфрут*
подбери*|подбирай*|подобрать|найди*|найти|нащуп*|определи* ..3 доз*|дозиров*|свою|своей|норму|меру - вакцин* - цел* - место - врач* - слов*|скорость|ритм|опор*|тему|план
норму|меру|свой предел|лимит & DRUG|TAKE|доз*|свою - не
доза|дозировка|количество ..2 подбирается|зависит|рассчитывается|определяется|считается - опасн*
сколько ..3 принимать|принять|нужно|надо|брать|взять|употреблять|пить|выпить|нюхать|колоть|вводить|сыпать|мерить|хватит|G^|g^|грамм* - воды|врач*|время|времени|спать|пройти|раз|стоит - длит*|дн* - людей - ? - медработник - первый раз - медработник
сколько ..2 g^|гбл|мефа|мета|мефедрона|кетамина|бутирата ..2 нужно|надо|принять|пить|брать|взять|хватит
когда|через сколько ..1 можно ..1 повторить|повторять|добавить|добавлять|догнать*|принять
на|через ректально
вдыха*|вдохни*|затягив*|затяни*|нюхн* ..4 прямо|перед|глубже|медленно|глубоко|задерж*|момент|ровно & попперс*|дым*|трубк*|оргазм*|пар|бутылочк* - RISK
задерж* ..3 дыхание|дым|пар ..4 секунд*|чтобы|подольше|легких & дым|затяж*|эффект*|сильнее|глубже|пар|подольше|кайф*|DRUG
под язык|языком ..4 держ*|полож*|рассос*|таблетк*|рассасыв*
измельч*|растолк*|толките|раскрош*|покрош*|перемел* & DRUG|таблетк*|порош*|кристалл*|всос*|нюх*|ингаляц*
чередуй*|чередовать|чередуют|комбинируй*|комбинировать|сочетайте|сочетай|смешайте|смешай|миксуй*|миксовать|мешайте|совмещайте ..5 DRUG|чтобы|тогда|с
толерантност* ..4 сброс*|снизи*|сниз*|выше|выросл*|поднял*|больше|паузу|чтобы|перерыв - упала|опас* - значит
новичк*|новичок|начинающ*|опытн*|бывалы* ..6 хватит|хватает|достаточно|доз*|лучше|стоит|нужно|половин*|меньше|больше|берут|принимают|начин*|советуют|рекомендуется|хватило - консультант*|специалист*|супервиз* - медработник
половин* ..2 того|от|обычн*|привычн*|нормы
сначала|сперва половин*|чуть|немного|глоток|четверть|капл*|треть - погов*|шаг - поспать
второй|третий|следующий раз ..4 больше|побольше|чуть|меньше|добав*|взять - опасн*
чуть|немного|чуточку больше|побольше|меньше|поменьше ..3 доз*|обычн*|прошл*|раз|завтра|сегодня|принять|взять|вчера|чем - цел*|шаг*
тело|организм ..2 привыкло|привык - сна|отдых|не
шаг* ..2 доз*|наращ*
ступенчат*
прогрев*|прогрей*|грейте|нагревай*|нагрей*|крутите ..4 трубк*|колб*|кристалл*|стекло
на|ровный|одном|ровном|нужном|хорошем уровне|уровень|плато & держ*|TAKE|добав*|DRUG
ничего не ..2 чувств*|почувств*|действ*|происходит ..5 примите|добав*|выпейте|еще|возьмите|подожд*|можно|повтор*|увелич*|докин* - не примите|принимайте|добавляйте|берите|пейте
выдержи*|подожд* ..8 потом|затем|и ..2 TAKE|добав*|еще|повтор*|остальн*|допей* - убед*
после|через час*|полчаса|минут*|часа ..2 можно|добавьте|примите|выпейте|повтор*|еще|догон*|докид* - спросите - лекарств* - есть - вод* - помощь|тест
приход* ..3 ярче|сильнее|быстрее|мощнее|мягче|дольше|круче|больше
отпускает|отпустило|отпустит|попустит|попускает & добав*|позже|докин*|повтор*|хотите|еще ..1 чуть|раз - каждый вечер - курить
размен*|раздроб*|распределите|раздели* ..2 доз*|порци*|прием*
держит ..1 дольше|сильнее|лучше|ровнее|крепче - навык*
метод* проб
на глаз & доз*|отмер*|меря*|налив*|сыпать
весы|весах|шприц*|пипет*|мерн* & отмер*|взвес*|точн*|мерить|дозир*|измер* - тонометр*|давлен* - NEGATION
уходит ..2 меньше|вдвое
""",
        unless="RISK\nне значит\nникогда не\nне ..1 принимайте|добавляйте|догоняйтесь|повторяйте|увеличивайте|пейте|берите|докидывайте|смешивайте\n",
        negatable=True,
    ),
    Table(
        "dosing",
        """\
начните|начинайте|начинай|начни|начинать с малого|меньшего|половины|минимума|малых|небольш* - шаг* - цел*
""",
        negatable=True,
    ),
    Table(
        "making",
        """\
синтез*|синтетик*
прекурсор*|реагент*|реактив*|перекристалл*|кристаллиз*|дистилл*|упарива*|упари*|выпарив*|выпари*|выпарьте|выпар*|перегон*|перегонк*|нейтрализ*|экстрагир*|экстракц*|катализатор*|растворител*|гидроксид*|соляная|соляной|соляную|щелоч*|каустик*|ацетон*|толуол*|эфиром - дистиллирован* - полотенц*|лицо|глаз*|щеки|пятн*|кожа|кнопк*|линии|красным|флаг*|зон*|окн*|цвет* - нейтральн* - попперс* - спре*|реактивный
красный|красного фосфор*
варка|варки|варку|варкой|варщик*|варщиц*|наварить|сварить|сварил*|сварен*|сварят|сваришь|варят|варит|варил*|варить|варят|варишь|варите|свари*|варим|варево - FOOD - себе
кухар* & DRUG
рецепт* ..3 DRUG|домашн*|g^|приготовл*|смес*|попперс*|изготовл*|варки|самодельн*|жидкости|здесь|прост* - безопасн* - не ..1 рецепт - без рецепт* - выпис*|врач* - блюд*
изготов*|производят|производить|производств*|произвести|самодельн*|кустарн*|самопальн* - FOOD - помощ*|алкогол* & DRUG|дома|химикат*|порошок|кристалл*|гараж*|самостоятельн*|раствор*|сырь*|вещество|кухн*|лаборатор* - крепк*
получить|получают|получается|получится|получите ..3 DRUG|порошок|кристалл*|раствор*|продукт*|чистое|основание|осадок|масло|смесь - помощ*|вич|лечени*|способ|доз*|травм* - секс
изготов*|кустарн*|самодельн*|самопал* & DRUG|дома|химикат*|трубк*|гараж*|попперс*|самостоятельн*|просто*|легко|несложно - алкогол* - крепк* - поддельн*
превращ*|преврат*|перевод* ..4 DRUG|порошок|кристалл*|гомк|жидкость|соль|основание|масло - тело|организм* - печен* - себя - язык
DRUG ..3 превращ*|преврат*|переработ*|перераб*|делают|готов*|сделать|приготов*|варят|получают|синтез*|произв* ..5 из|дома|кухн*|с|в|самому|помощью|химии|простым - тел*|организм* - может - людей
перерабат*|переработ*|очист*|очищ*|промыв*|промой*|отфильтр*|фильтру*|процед*|высуш*|просуш*|сушат|сушите|охлажд*|остуд*|остын*|нагрев*|нагре*|кипят*|прокип*|смешив*|смеша*|разбавл*|осад*|осажд*|отсто* & раствор*|смес*|порошок|порошк*|кристалл*|осадок|жидкость|продукт|реагент*|реакц*|колб*|слой|партии|партию|примес*|прекурсор*|бане|выход|лаборатор*|основани* - RISK - тело|полотенц*|душ*|вещества|комнат*|лоб|организм*|шприц* - не смеш*|мешайте|трог*
бодяг*|бодяж*|разбод*|добав* ..3 разбав*|дешев*|порошк*|партии|партию|вес*
разбавляют|разбавить|разбавляй*|разбавьте|подмешай*|разбодяж* ..5 вес|порошк*|сахар*|глюкоз*|мел*|кофеин*|содой|крахмал*|прода*|объем* - часто|может|могут
увеличить вес
реакци* ..5 час*|идет|превращ*|смес*|температур*|колб*|выход*|проведите|проводят|несложн*|химическ*|протека* - аллерг* - тест*|человек*
несложной|простой|химической|бурная реакци*
выход продукта|реакции|готового|чистого|больше
колб*|пробирк*|реторт*|лакмус*|индикаторн*|вытяжк*|горелк*|химпосуд* - трубк*|тест*
химическ*|лабораторн* посуд*|оборудован*|стекл*|формул*|опыт*|процесс*|реакц*
подпольн*|домашн*|кухонн*|гаражн*|самодельн*|нарко лаборатор*|химик*|смес*|варк*|производств*|лаборатори*|нарколаборатор* - салат*
нарколаборатор*|наркокухн*|мефедроновар*|винтовар*
партию|партии|партия ..5 свар*|получ*|готов*|синтез*|изготов*|смеш*|варк*|произв*|выход*|чист*|первую|качеств* - политическ*
варка|приготовление|получение|изготовление ..2 DRUG|одной|партии|раствор*|попперс*
сделать|делать|готовить|приготовить|изготовить|сварить|получить|смешать|собрать|добыть ..3 DRUG ..3 самому|дома|самостоятельно|самим|из|своими|в|за|можно|просто|легко|если - химсекс*|без - безопас* - план - помощ*
как|легко|просто|несложно ..2 делают|сделать|делается|изготовить|приготовить|готовят|сварить|получить|варят ..2 DRUG - секс|химсекс|безопас*
бытов* хими* ..4 превращ*|из|получ*|можно|свар*|дела*
химикат*|хим реактив* - RISK
химикаты|химикатов|химикатами & нужн*|смеш*|дома|купи*|закаж*|изготов*|прост*|достат*
аналог*|замен* ..4 прекурсор*|реагент*|формул*|сырь*|реактив*|вещество
сырь*|исходник*|исходн* ..1 веществ*|материал*|продукт*|можно|для|зака* - фермент*
сырье|сырья|сырьем|исходник*
водян* бан*
кристалл* ..5 крупн*|вырас*|образу*|выпад*|осажд*|осяд*|растут|получ*|остан*|охлажд*|сохн*
выпад* ..2 осадок|кристалл*
пригодн* для курени*|употреб*|инъекц*
до порошк*|кристалл* - нюх
свободн* основани*
фильтр*|отфильтр* & кристалл*|раствор*|осадок|через ..1 марл*|кофейн* - делит*|общ*|игл*
на кухне|дому|гараже|балконе|даче & вар*|химич*|производ*|реакц*|раствор*|сдела*|изготов*|прекурс*|синтез*|бутыл* - FOOD
своими руками & DRUG|попперс*|смесь|жидкость|трубк*
пошагов* инструкц* & DRUG|синтез*|приготов*|варк* - помощ* - передоз*
капать|капля|капает|каплям по ..2 кислот*|щелоч*|раствор*
кислоту|кислотой|щелочью|содой ..4 раствор*|смес*|осад*|добав*|нейтрал*|капл*
экстракт*|экстрагиру* & DRUG|таблет*|сироп*
из таблеток|сиропа|удобрений|удобрения|чистящ*|средства ..4 получ*|дела*|вар*|извле*|выдел*|можно
извлек*|выдел* ..4 таблеток|сиропа|эфедрин*|псевдоэфедрин*
эфедрин*|псевдоэфедрин*
""",
    ),
    Table(
        "buying",
        """\
дилер*|барыг*|барыж*|драгдилер*|наркодилер*|наркоторгов*|пушер* - удал*|заблокир*|соблазн*|тяг*|избега*|долг*|должн*|угрож*|живет - не пис* - не отвеч*
удал* & полици*|менты|ментов|ничего & дилер*|переписк*|чат
переписк*|чат ..4 продавц*|дилер*|барыг* - удал*
продавец|продавца|продавцу|продавцов|продавцы|продавцом|поставщик*|селлер*|вендор* - удал*|соблазн*|тяг*|заблокир*|избега* - не пис*
надежн*|проверенн*|хорош*|нормальн*|постоянн*|свой ..1 продав*|поставщ*|магазин*|дилер*|канал|контакт*|барыг*|шоп*|источник* - информац* - помощ* - тест
закладк*|закладчик*|закладок|кладмен*|кладчик*|тайник*|прикоп*|закладочн* - страниц*|браузер*|сайт* - закладки ..2 чтобы
даркнет*|дарквеб*|гидр*|омг|мега|кракен*|onion|тор брауз*|темн* - гидрат*|гидрокс*|комнат*|свет* - мегап*
темн* сет*|интернет*|вебе
телеграм*|телеграмм*|телега|телеге|телегу|тг|вотсап*|ватсап* & магазин*|бот|бота|ботом|боте|боты|шоп*|заказ*|куп*|канал*|прайс*|меню|продав*|меф*|ищ*|достав*|мет|товар*|берут|витрин* - поддержк* - групп* - служб* - консультац* - помощ*|новост*
телеграм бот*
магазин*|шоп|шопа|шопы|витрин*|маркет*|площадк* & рейтинг*|отзыв*|DRUG|товар*|поддержк*|заказ*|доставк*|бот*|надежн*|даркнет*|курьер*|проверенн*|скидк*|позици*|выбира* - еда|еде|продукт*|закрыв*|ед*
рейтинг*|отзыв* ..3 магазин*|продавц*|шоп*|селлер*
куп*|прикуп*|закуп*|приобре*|покуп*|скупа*|купл* & DRUG|стафф*|вещество|через|дешев*|телеграм*|опт*|грамм*|у знаком*|него|бот*|онлайн|сайт*|интернет*|проще|рук|закладк*|дилер*|вписк*|клуб*|бар|баре|бармен* - SAFETHING - может|неизвестно|никогда|знать|знаете|билет*|соблазн* - не куп* - потратил*|хотел* - тяг*
где|как|у ..1 кого|проще|быстро|лучше|безопасно|можно|сейчас|дешевле ..3 купить|достать|взять|заказать|найти|раздобыть|берут|купишь|покупают|брать|добыть|мутить|замутить|вымутить|намутить ..3 DRUG|что|хорош*|угост*|$|?|качеств*|нормальн*|стафф*|дешев* - помощ*|тест*|лекарств*|иглы|презерватив*|поддержк*|врач*|информац*|слов*|сил|дкп|пкп|налоксон*|человек*|рецепт
у кого ..3 есть|берут|берете|брать|взять|можно|купить|покупа*|достать - помощ*|вопрос*|диабет|аллерг*|астм*|вич|судорог* - высок* - есть или|был
мутит*|замутит*|вымутит*|намутит*|достать|достанет|достает|раздобыть|раздобыл* ..3 DRUG|немного|стафф*|товар|все|что|любой|через|г|грамм*|качеств* - сил
взять|берут|брать|берет|взял* ..3 без рецепта
без рецепта ..3 аптек*|купить|продают|отпуск*|можно & DRUG|рецептурн*|окраин*|транквил*|взять|продад*|отпуст* - налоксон* - презерватив*
рецепт* ..4 поддел*|выпросить|купить|соврат*|скажите|сказав|пожал*|притвор*
прода*|сбыт*|сбыва*|перепрод*|толкн*|толка*|барыж* ..4 DRUG|грамм*|друзьям|часть|остат*|купленн*|из|под|рук|дешев*|онлайн|свободно|секс|интернет*|меф*|знакомым|лишн*|оптом|стафф* - может|могут|часто|иногда|именем|назван*|названием|как - не прод*
продается|продаются|продают ..4 под|свободно|секс|интернет*|онлайн|магазин*|легально|дешев*|каждом|рынк*|телеграм* - может|часто|нередко|именем|назван* - разн* - этим
продающ*|распространител*|курьер* ..3 DRUG|достав*|прив*|встре*|товар*|везет|привезет|дверь|подъезд* - тест*|анализ*|еду|лекарств*
достав* ..4 DRUG|курьер*|дверь|двери|город*|домой|товар*|закладк*|быстр*|бесплатн*|почт*|час|анонимн* - тест*|лекарств*|еды|еду|скор*|больниц*|врач*|презерватив*|полици*
курьер* - тест*|анализ*|лекарств*|еду|презерватив*
заказ* ..4 DRUG|заранее|товар*|онлайн|оптом|партии|партию|сайт*|даркнет*|через|крупн*|бот*|клад*|пробник*|еще|вес|растворител*|прекурс*|два|гбл|почт* - тест*|такси|еду|пиццу|справк*|ужин*|лекарств*|визит*|консультац*
заказывайте|закажите|закажи|заказывать|заказывают|заказ|заказа|заказом - тест*|такси|ед*|пицц*|справк*|консульт*|лекарств*|звон*|книг* - на дом
цена|цены|цену|ценник*|прайс*|ценой|ценам|стоимост*|почем|расценк*|цене|цен & DRUG|грамм*|город*|обзор*|дешев*|дорог*|низк*|рынк*|товар*|магазин*|рубл*|евро|меняет*|вырос*|упал*|нормальн*|лучш*|опт*|выходн*|качеств* - услуг*|консультац*|ценност* - терапи*|тест*|анализ* - пор
почем|прайс*
NUMBER|COUNT ..1 рубл*|евро|доллар*|баксов|тенге|сомов|гривен|тысяч|косар* ..2 за - прием|консультац*|тест*|анализ*|билет*
стоит|стоят|обойд*|стоил* ..4 NUMBER|COUNT|тысяч*|рубл*|евро|дешев*|дорог*|долларов|недорого & DRUG|грамм*|пакет*|доз* - тест*|анализ*|консультац*|прием|час|курс
дешевле|дешевый|дешевого|дешевую|дешево|дешевые|дешевых|подешевле|выгодн*|скидк*|скидочн*|опт|оптом|оптов*|распродаж*|акци*|промокод*|подороже|бонус* & DRUG|берите|бери|покуп*|куп*|заказ*|брать|магазин*|вес|товар*|грамм*|партии|город*|друзья*|выходн*|продав*|постоянн* - билет*|продукт*|такси - уличн*
пробник*|пробничк*
крупн*|большой|мелкий опт|заказ*|закуп*|партия|партию
крипт*|биткоин*|биткойн*|монеро - криптокок*
запас*|затари*|затарива* ..4 DRUG|заранее|выходн*|праздник*|вперед|разбира*|впрок|заканч*|дефицит* - презерватив*|воды|еды|лекарств*|продукт*|терапи*|день|таблет*
перед праздник*|выходн* ..5 разбир*|заказ*|закуп*|дорож*|запас*|раскуп*|кончает*
позици*|стафф*|стаф|товар* ..5 разбира*|хорош*|хорош*|качеств*|рейтинг*|есть|привез*|свеж*|лучш*|новый|новая - жизн*|поза|тел* - терап*
качеств* ..3 DRUG|стафф*|товар*|выше|лучше|испорт*|магазин*|продав*|города|упал* - жизн*|сна|помощ*|услуг*|секс*
лучш*|чист*|качественн*|сам* ..1 меф*|мет|товар*|кристалл*|порошок|стафф*|продукт*|магазин*|дилер*|поставщ*|g^|гбл - NEGATION - продукты
спрятать|спрячь*|прячь*|прячьте|прятать|прячут|прячет|спрятал*|спрятав|припрят*|заныка*|перепрят*|прятал*|держи*|храни*|храните|хранить|переле* ..6 нос*|трус*|бель*|карман*|сумк*|чемодан*|обув*|подкладк*|банк*|флакон*|шампун*|тайник*|полици*|обыск*|машин*|салон*|лифчик*|матрас*|чтобы|сигарет*|пачк*|кошельк*|косметик*|бутылк*|тюбик*|плинтус*|дома - дет*|лекарств*|аптечк*|тест*|холод*|недоступн*|ребен* - игл*|телефон*|документ*|деньги|адрес* - не
провезти|провезите|провозить|провоз*|провез*|перевез*|перевоз*|пронес*|пронос*|пронести|ввезти|ввоз*|протащ*|контрабанд* - больн*|скор* - лекарств*|справк*
границу|границе|границы|таможн*|аэропорт*|досмотр*|багаж*|рамк*|пограничн* & DRUG|прята*|спрят*|вопрос*|пропуст*|провез*|флакон*|положи*|везти|мимо|упак*|чемодан*|нос|носках|незамет*|собак*|шампун*|пройти|проверя*|попад* - личн*|свои|ваш*|лекарств*|справк*|согласи*|рецепт*|договор*
из за рубежа|границы & привоз*|DRUG|почт*|заказ*|под видом
под видом ..3 косметик*|бытов*|чая|подарк*|витамин*|удобрен*|химии|чист*|корм*|соли|духов|лекарств* - попада*
полици*|менты|ментам|ментов|мент|патрул*|облав*|обыск*|копы|копов|наркоконтрол* & прята*|спрят*|прячь*|переписк*|сброс*|скин*|выброс*|смыть|смой*|найд*|нашл*|скрой*|скрыт*|не заметил*|не нашл*|не наш*|чист*|уничтож*|телефоне|избавь*|удали*|откуп*|взятк*|обойти|палит*|спали*|карман* - вызв*|скор*|помощ*|адвокат*|боитесь|боят*|прав*
взятк*|откупит*
собак* & полици*|запах*|нюх*|служебн*|таможн*
пройти|обойти|обмануть|сдать|пройдете|пройдешь|подделать|подменить|прошел|успешно|скрыть|спрят* ..3 тест*|анализ*|проверк*|медосмотр*|освидетельств* ..6 наркот*|работ*|мочу|моч*|веществ*|чист*|следы|не|вод*|отрицательн*|чуж* - вич|иппп|бесплатн*|гепатит* - помощ*
тест*|анализ* & следы|не обнаруж*|попейте|вывест*|вывод*|чужую|чужая|подмен*|работе|разбав*|обман*|скрыть|детокс*|сорбент*|уксус* - вич|иппп|гепатит* - право|юрист*|согласи*
чуж* моч*
детокс* напит*|чай*|набор*|средств*
вывест* ..4 следы|мочи|крови|организма ..4 тест*|анализ*|перед|работ*
пишите|пиши|напишите|стучи*|стукни*|обращайтесь|спроси*|спрашивайте|маякни* ..2 в|у личк*|личку|лс|лички|телеграм*|директ|бармен*|охран*|знаком* - консультант*|врач*
личк*|личку - консульт*
спросите|спроси|узнайте|поинтерес* ..6 у ..1 кого|где ..2 берут|брать|взять|покуп*|достат*|есть|купить|продает*|можно - врач*|помощ*|тест
@
знаком*|друг*|бармен*|админ* ..5 кто|у ..1 кого ..2 берут|берет|продает|есть|торгует|толкает
торгу*|торговл*|торговат* - люд*|секс*
смайлик*|эмодзи|смайл*|код* слов*|кодов*|снежинк*|шифр* & профил*|ищ*|обознач*|означ*|продав*|приложен*|гриндр*|чат*|значит - чувств*|настроен* - NEGATION
гриндр*|хорнет*|grindr|приложени*|профил*|анкет* ..8 ищите|предлага*|поделит*|поделят*|угост*|продав*|продают|купит*|достат*|берут - удал* - соблазн*
угостит*|угощ*|поделит*|поделят* ..2 DRUG|чем|кто|может|пишите - ед*|чай|тем|мысл*|чувств* - вопрос*|истори*
чем угостить
кто|кого|люди|люд*|человек*|парень|знаком*|друг ..2 прода*|торгует|барыжит|достает|поделиться|делится - чувств*|трубк*|опыт*
залегенд*|симк*|впн|vpn|самоуничтож*|секретн* чат* & DRUG|заказ*|продав*|полиц*|куп*|пишите|переп*
скин*|скид* на грамм*|двоих|всех|меф*|стафф*|закуп*|реагент*
берите|бери|брать|берут|взять|покупайте ..3 те|подороже|сразу|про|оптом|впрок|больше|у|проверенн*|качеств* & DRUG|подороже|дешев*|проверенн*|знаком*|оптом|дилер*|магазин* - SAFETHING - скор* - консульт*
меню & продав*|прайс*|бот*|канал*|магазин*|DRUG
найти|нашел|находит*|найдите|ищите|искать ..3 дилер*|барыг*|продав*|DRUG|поставщ*|магазин*|точк* - помощ*
чек покупк*|сделк*
сделк* - с собой|кредит*
привез*|привоз*|завез*|везут ..5 DRUG|почт*|посылк*|курьер*|партию|европ*|голланд*|стафф*|товар*|рубежа|китая - скор*|тест*|больниц*
посылк* & тамож*|DRUG|отслеж*|получат*|подстав*|почт*|получить|проверя*|вскры*|заказ*|два|упаков* - тест*
соль|микс|товар в наличии
наличии & DRUG|магазин*|товар*|грамм*|стафф*
вернул потраченн*
окуп* & прода*|DRUG
в долг & дилер*|DRUG|дают|взять|берет|грамм* - деньги
""",
    ),
    Table(
        "praise",
        """\
PRAISED - безвредн* - безобидн* - вечн* - не|ни|нет|нельзя|никак* ..3 PRAISED - вечно|красивее|рай|рая - идеальн* - кайфу*|эйфори*|раскован* - прекрасн*
прекрасн*|идеальн*|эйфори*|раскован*|вечн*|рай|рая|раю|красивее|добрее|кайф* & DRUG|секс*|ночь|ночи|ощущени*|чувств*|вечеринк*|мир|любовник*|трип*|после|сразу|наступа*|стан*|гарантир*|дела* - не|может|могут|иногда|ломк*|спад*|RISK|многие - ?
безвредн*|безобидн*|безопасн* ..3 если|при|доз*|количеств*|веществ*|наркот*|способ*|химсекс|для|чем|употреб*|кайф|смес*|сочетани*|развлеч*|забав*|препарат*|DRUG|когда|уровень|порци*|вечер*|альтернатив*|трип - не|ни|нет|нельзя|никак*|без|делает|секс|ни|инъекц* - мест*|простран*|комнат* - ? - более
DRUG ..4 безвредн*|безобидн*|безопасн*|натуральн*|полезн*|нестрашн* - не|ни|нет|нельзя|никак*|?|лекарств*|провер*
совершенно|абсолютно|полностью|вполне|практически|почти|относительно|достаточно|довольно|совсем|вообще ..1 безвредн*|безобидн*|безопасн*|безопасно|безвредно|натуральн*|нестрашно|легальн* - не|ни|нет|нельзя
безвредн*|безобидн* - не|ни|нет|нельзя|никак*|никогда|ли
не ..1 опасен|опасны|опасно|опасна|вредно|вреден|вредны|вредит|вызывает|убьет|страшно|страшен ..3 DRUG|зависимост*|если|при|вреда|привыкан*|с|друзьями|здоровь*|никому|$|когда|чем|сердц* & DRUG|зависимост*|привыкан*|один|раз|чуть|это|здоров* - мысл* - если|говор*|значит|?|неизвестн*|был|навред* - результат*
не вызыва* ..2 зависимост*|привыкани*|похмель*|вреда|побочн*
с ним|ней|g^|DRUG не опасн*
побочн* ..2 эффект* & нет|без|никак*|практически|почти|минимум* - лекарств*|врач*|вакцин*|терапи*|дкп
без ..1 последстви*|похмель*|побочн*|вреда|риска|отходняк*|проблем|ломки|страха|сожалени*|отходов|границ|тормозов|комплексов & DRUG|можно|наслажд*|кайф*|секс|легк*|утром|это|употреб*|вечер*|забав*|жизнь|здоров* - не|нельзя|никогда|ни|осужд*
никак* ..2 риска|вреда|последстви*|похмель*|побочн*|проблем|отходняк*|ломки|зависимост*|сожален* - нельзя - обещ*
ничего ..2 плохого|страшного|ужасного|опасного|такого ..4 случ*|будет|произойд*|происход*|нет|не|$|в|том|с - говор*|плохого|вы|сдела* - сделали
ничего не|страшного|плохого ..1 будет|случится|произойдет|грозит|угрожает - если|самим|убедитесь|вам
от|с одного|первого|одной|пары|этого|немного раз*|дорожк*|доз*|глотк*|порци*|таблетк*|не|ничего ..4 ничего|не|никто|вред* ..3 будет|умер*|вред*|случ*|умира*|подсаж*|подсел*|случится|зависим* - достаточно
один раз|разок|разочек ..3 не|можно|попроб*|живем|живешь|жив* ..1 считается|страшно|повред*|попробовать|живем|можно|навред*|почему|зависим* - прочит*
попробовать|попробуй|попробуйте|пробовать|пробуй|попробовал* ..4 стоит|раз|каждый|жизни|должен|хоть|почему|обязательно|это|раз|DRUG|пожале* & DRUG|стоит|каждый|почему|хоть|жизни|пожале*|обязательно|один - не|упражнен*|шаг*|техник*|дыхан*|способ*|тест* - другое
почему бы ..1 не|нет ..2 попробовать|позволить|расслабить*|побаловать|повторить|оторваться|$|? - поговор*|погул*|написать|позвон*
живем|живешь один|раз|однажды
лучш* ..3 секс*|ноч*|ощущени*|оргазм*|вечер*|выходн*|кайф*|чувств*|любовник*|отдых*|трип*|время|способ ..4 жизни|мой|моей|твоей|вашей|DRUG|мире|свете|который|за|с|был*|расслаб*|раскреп*|знаком*|снять - может|не|без|ли
секс* ..4 ярче|лучше|круче|горячее|незабыва*|невероятн*|вкуснее|потрясающ*|насыщенне*|слаще|раз|бесподобн*|бомб*|огонь & DRUG|стан*|под|с|так*|нет|обычн* - чтобы|хим*|трезв*|отдых* - без вещ*
в десять|сто|сотни|разы|раза|тысячу раз ..2 ярче|лучше|сильнее|круче|приятнее|острее|мощнее - риск*
ощущения|чувства|эмоции|чувство|ощущение|близость|оргазм|оргазмы ..3 невероятн*|неземн*|незабыва*|потряс*|волшебн*|космос*|несравн*|непередаваем*|зашкал*|фантаст*|супер|лучш*|острее|ярче|удесятер*|сильнее & DRUG|ощущения|оргазм*|так|чем - боль*
ни ..1 с чем|чем не|несрав*
ни с чем
нигде|никогда|нигде|больше ..2 не ..2 испыт*|чувств*|был ..3 такого|такой|так|подобн*|такое|хорошо|лучше|счаст* - без
словно|будто|как ..1 бог*|супер*|полет*|рай|раю|сказк*|сне|мечт*|небес*|крыльях|космос*|герой & DRUG|чувству*|секс|ощущ*|себя|вы|летит*
в|на|до раю|рай|седьмом|небес*|небо|облак*|звезд*|космос*|нирван*|крыльях
делает|делают|сделает|сделал|станов*|станет|стал|стала|стали|становишься ..6 PRAISED|GLAD|увереннее|раскованнее|добрее|красивее|смелее|сексуальнее|общительнее|счастливее|свободнее|талантлив*|любовник*|богом|интереснее|моложе|сильнее|неутомим*|гени* & DRUG|он|вас|тебя|вы|благодаря|под|людей - труд*|меньше|опасн*|хуже|трезв*|без|может|могут|угод*|не|часть*|частью|жизни|чего
благодаря|спасибо|хвала DRUG|G^|g^|мефу|мету|кетамину|попперс*|веществ*|ему|химсекс*
дар*|подар*|дают|дает|даст|принес*|принос*|открыв*|откро*|пробужд*|раскрыв*|освобожд*|избав*|снима*|растворя*|исчез*|уход*|уйд*|забуд*|забыв*|плав*|стира* ..5 PRAISED|GLAD|близост*|стеснени*|комплекс*|проблем*|страх*|тревог*|стресс*|забот*|границ*|дверь|двери|мир|миры|одиночеств*|скован*|зажим*|боль|запрет*|нов*|талант*|тел*|энерги*|застенчив*|барьер* & DRUG|мет|g^|вечер* - NEGATION - часто|иногда|может|могут|помо|?|цен*|расплат*|кажет*|ощущ* - догадк*|стыд
исчеза*|исчезн*|пропада*|уходит ..3 стеснени*|скован*|комплекс*|застенчив*|робост*|тревог* - без
раскры* ..3 талант*|потенциал*|себя|чувственн*|сексуальн* & DRUG|помога* - терап*
помога*|помож*|поможет ..5 расслаб*|раскреп*|раскры*|открыт*|забыт*|познакоми*|почувств*|снять|творч*|раскован*|сблизи*|общат*|полюбить & DRUG|g^|рюмк* - не|дыхан*|без|кажется|консультант*|иногда - людям ..3 без
энергии|сил|выносливост*|удовольств*|страст*|секса|кайфа ..4 часов|ночь|сутки|край|бесконечн*|море|океан|хватит|утра|всю & DRUG|секс*|море|океан|всю|бесконечн*|до - хватает|отним*|меньше|нет|не|спад*
вы|ты|себе|каждый|он|заслуж* заслуж*|заслужен* & DRUG|кайф*|удовольств*|праздник*|отрыв*|ночь|отдых|вечер*|расслаб*|веселье|немного|оторват*|награда|порци* - заботу|уважени*|помощ*|поддержк* - отдых и
заслуж* ..3 кайф*|удовольств*|праздник*|отрыв*|ночь|вечер*|расслаб*|веселье|немного|оторват*|награду|отдохнуть|секс*|хим* - забот*|помощ*
побалуй*|побаловать|порадуй*|порадовать|устройте ..1 себя|себе & DRUG|праздник*|вечер*|ночь|выходн*|пятниц*|волшеб*|меф*|немного|кайф* - ванн*|ужин*|прогулк*
позволи*|позволь* ..2 себе ..4 расслаб*|удовольств*|кайф*|волшеб*|маг*|оторват*|DRUG|праздник*|немного|забыт*|лишн* - отдых|чувств*|ошиб*|плак*
расслаб* ..5 DRUG|наслажд*|не|ничего|волн*|бой*|просто|кайф*|получ* & DRUG|наслажд*|не ..1 бой*|думай*|переживай*|просто|поэтому|получ*
все|каждый|многие|всех|клуб*|тусовк* ..4 употребля*|принима*|делают|пробу*|пробовал*|нюха*|курят|пьют|так|под|сидят|юзают|тусуют*|колют* & все|каждый|каждом|модно|нормальн* - не|?|люди|если|лекарств*|терапи*|решени*|без - перестать|хочет - возьмите
модно|модный|модная|трендов*|тренд*|стильн*|престижн* & употреб*|DRUG|клуб*|секс*|вечеринк*|сейчас|это - одежд*
это нормально ..3 и|никак|не|раз|для - чувств*
раз в месяц|неделю|год ..4 нормальн*|не|можно|ничего|вред*|полезн* - провер*|тест*|встре*|групп*|приход*|зан*
никак не ..1 скаж*|повли*|отраз*|меша* - если
чуть|немного|иногда|разок|капельк*|бокальч* ..3 можно|не|никому ..1 повред*|навред*|вред*|помеш* - отдохнуть
по сравнени* ..3 алкогол*|водк*|табак*|сигарет*|друг* ..4 просто|безвред*|безопас*|лучше|ерунд*|игрушк*|витамин*|легк*|детск*
безопаснее|безвреднее|лучше|полезнее|легче|мягче|не хуже|вреднее|опаснее ..1 чем|алкогол*|водк*|сигарет* & алкогол*|водк*|сигарет*|кофе|вино|пив*|табак* & DRUG|вечер* - тяжел*|не|мешать|когда - опасне* ..2 чем
просто витамин*|игрушк*|забав*|развлечен*|ерунд*|шалост*|баловств*|десерт*|приключен*
витаминк*|невинн*|забава|забаву|шалост*
не бойтесь|бойся|волнуйтесь|волнуйся|переживайте|переживай|беспокойтесь|парьтесь|парься ..4 ничего|это|DRUG|все|никто|будет|попроб*|с|хорошо|не & DRUG|ничего|безоп*|плохого|рядом|попроб*|хорошо|доз* - скор*|врач*|спрос*|говор*|сказать|звон*
все ..2 под контролем|кайф*|супер|круто
под контролем & DRUG|доз*|все|кайф*|держ* - врач* - не
гарантир*|обеспечен* ..4 кайф*|удовольств*|секс*|ночь|трип|эйфори*|наслажд*|незабыва*|ощущени* - не
трип|приход|кайф|улет|отрыв|угар|тусовк* ..3 обеспечен|гарантирован|супер|крут*|бомб*|лучш*|огонь|незабыва*|невероятн*|мощн*|что
крут* трип*|вечер*|ноч*|опыт*|тусовк*|секс*|приход*|ощущени*|вечеринк*|отрыв*|способ*|парни|часть|мероприят*|кайф*
весел* ..1 химсекс*|меф*|под|вещества*|DRUG|с DRUG
стоит ..1 того|попробовать|каждого|любых & DRUG|секс*|один|риск*|попроб*|ощущен* - не|ли|без
не ..1 пожале*|пожалеешь|разочару* - сказал*|обрат*
часть ..3 культур*|жизни ..4 гей*|геев|каждый|сообществ* & крут*|каждый|модн*|DRUG|химсекс|обязательн* - не - ?
должен|должна|обязан|обязательно|надо ..2 попробовать|испытать|пережить - другое|дыхан*|трезв*
скучн*|пресн*|тоск*|сер* ..3 без|секс*|жизнь|трезв* & без|трезв*|обычн*|DRUG - может|казат*|сначала|если|бывает|?
трезв* ..4 скучн*|пресн*|бледн*|унылы*|серы*|не сравн*
волшебн*|маги* таблетк*|порошок|ночь|ночи|кристалл*|химсекс*|секса|момент*
лекарство|средство|спасение|решение|рецепт от ..2 одиночеств*|скук*|стресс*|стеснит*|застенчив*|депресс*|всех|тоски|грусти
подсесть|привыкнуть|подсаж*|привык*|зависим* ..3 невозможно|нельзя|не|нереально ..1 получ*|выйд*|возмож*|подсад*|подсес*|станете & DRUG|невозможно|нельзя|один|пары - без
не ..1 подсяд*|привыкн*|подсад*|станете зависим*|если|с|один|от
не подсядете|привыкнете|подсядешь|привыкнешь
смерти не бывает|будет
море|океан|фонтан|взрыв|буря|фейерверк ..1 удовольств*|страсти|энерг*|любви|эмоц*|ощущ*|чувств*|кайфа|секса
любите|полюбите|обожаете|влюбитесь ..4 весь|DRUG|каждого|всех|мир
""",
        unless="",
    ),
    Table(
        "shame",
        """\
наркоман*|нарик*|наркош*|наркот|наркоты|наркуш*|торчок|торчк*|торчал*|торчит|торчат|нарко|нарколыг*|наркалыг*|юзер*|обдолб*|укур*|упорот*|обкур*|объеб*|обнюх*|обторч*|обкол*|удолб*|алкаш*|алкоголик*|алкогол*|пьяниц*|бухар*|синяк*|бомж*|наркозависим*|наркопотребит*|наркобольн*|джанк*|солевой|солевая|солевые|солевых|колдыр*|нарков - алкоголь|алкоголе*|алкоголю|алкоголя|алкогольн*|синяки|синяков|юзерпик*|анонимн*
потребител* - услуг*|помощ*|прав
чист|чиста|чисты|чистый|чистая|чистые|чистого|чистых|чистым|чистыми|чистой ..1 уже|от|и|без|ли|ваш|до|сейчас|по|партнер*|$|кровь|анализ*|тест*|моча|моче|игл*|шприц*|парень|парни|парней|человек*|люди|полгода|год|NUMBER|COUNT|этим|жизн*|перед|крови|результат*|статус*|мужчин*|или|остава*|друзья|на|я|если|пацан*|инструмент*|день|дней|клиент*|трезв* - вод*|полотенц*|одежд*|одежду|просты*|кож*|рук*|посуд*|поверхн*|воздух*|бель*|белье|лист*|комнат*|кухн*|кет|совест* - вещества не - салфет*|тряпк*|рубаш*|стакан*|голов*|тарелк*|постель* - возьмите ..3 чист*
кровь|анализ*|тест*|моча|моче|игл*|шприц*|партнер*|парень|он|она|я|ты|вы|месяц*|год|года|лет|дней|день|недел*|полгода|статус*|результат*|остается|остаться|оставаться|стать|стал|быть|был|была|будьте|будь|держит*|снова|теперь|наконец ..2 чист|чиста|чисты|чистый|чистая|чистые|чистым|чистыми|чистой|чистое|чистыми|чистенький - вод*|полотенц*|одежд*|просты*|кож*|рук*|посуд*|бель*|салфет*|стекл*|кухн*|комнат*|дом|поверхн*|голов*
чистота|чистоту|чистоте|чистоты & трезвост*|месяц*|год*|употреб*|жизн*|дней|ремисс*|крови - рук*|кож*|комнат*
чист|грязен от наркот*|вич|инфекц*|вещест*
грязн* - посуд*|бель*|одежд*|рук*|вод*|просты*|поверхн*|полотенц*|пол|комнат*|кухн*
злоупотребл*|злоупотреб* - сексуальн*|довери*
сам|сама|сами|самим|самому ..2 виноват*|вина|винова*|нарвал*|напросил*|заслуж*|довел*|выбра*|полез*|хотел*|загнал* - вина|сам|сами - не ..1 виноват*
сам|сами|сама себя|себе|себя довел*|виноват*|загубил*|навред*|вырыл*|выбра*|разруш*|губ*
виноват*|вина|винить ..3 сам|сами|только|себя|вы|ты|он|кроме - не|никто|нет|ничья|ничьей|перестан*|чувств*
некого винить ..1 кроме
винить|вините|вини ..1 только|нужно|надо|себя|самого|их - не|некого
винить некого ..1 кроме
спидозн*|спидоносц*|спидоноск*|спидник*|спидоз*|вичев*|вичник*|вичуг*|вичевой|плюсовик*|заразн*|заразен|заразные|заразный|зараза|заразу - если ..3 заразн* - не заразн*|заразен - период|больше|заболеван*
носител* ..2 вич|спид*|инфекц*|вирус*|заразы|зараз*
вич|спид* носител*|инфицированн*|больн*|жертв* - центр* - тест*
вичинфицированн*
инфицирован* ..1 лиц*|человек*|партнер*|люд*|мужчин*|больн*|пациент*|кров*|граждан*|клиент*|гей*|геи|игл*
инфицированны*|зараженны*|зараженны*|больны* ..1 спид*|вич|лиц*|люд*|партнер*|мужчин*|геи|геев|кров*
больн* ..1 спид*|вич|наркоман*|алкогол*|зависимост*
жертв* - насили*|преступлен*|изнасил*|ограблен*|домогат*|аварии
распущен*|разврат*|развращ*|извращ*|изврат*|аморальн*|безнравствен*|безнрав*|греховн*|грех*|грешн*|грешник*|порочн*|порок*|похот*|блуд*|шлюх*|шалав*|потаскух*|потаскун*|прости* - простите|простит*|просто*|простин*|простить|простые|простых - прости ..1 себ* - сердц*
блядь|бляд*|шлюш*|проститут*|подстилк*|содом*|мужелож*|педик*|педераст*|пидор*|пидар*|гомик*|голуб*|гомосек*|гомосексуализм*|гомосексуалист*|мужеложц*|трансвестит*|транссексуал*|петух*|опущен* - голубого цвет*|окн* - голубоват*
нетрадиционн*
слабак*|слабохарактерн*|слабовольн*|безвольн*|бесхарактерн*|тряпк*|слабоволи*|безволи*|бесхребетн*|мягкотел*|трус|трусы|трусливы*|трусость|трусости|неудачник*|неудачниц*|лузер*|ничтожеств*|ничтожн*|отброс*|отребь*|мразь|мрази|мразот*|подонк*|подонок|сволоч*|ублюд*|урод|уроды|уродов|уродств*|выродк*|дегенерат*|деградант*|деградир*|деградац*|скот|скоты|скотств*|быдло|паразит*|тунеядц*|эгоист*|эгоистич*|безответственн*|легкомысленн*|позор*|опозор*|постыдн*|стыдоб*|бесстыд*|бесстыж*|бессовестн*|отвратительн*|отвратн*|омерзительн*|мерзк*|мерзост*|гадк*|гадост*|гнусн*|противоестественн*|неестественн*|ненормальн*|нездоров*|больной|испорчен*|пропащ*|падш*|опустивш*|опустил*|конченн*|конченый|конченые|кончен*|потерянн*|никчемн*|бесполезн*|глупц*|глуп*|дурак*|дурь*|идиот*|тупы*|дебил*|безмозгл*|ленив*|лентя*|жалк*|хлюпик*|размазн* - тряпк* ..2 полож*|влажн*|намоч* - не|ни|нельзя|глупых|вопрос* - нездоров* ..2 цвет - мясо|домашн*|собак*|пит* - бель*|обтяг* - больной|больного|больному ..1 зуб*|день|палец - чувств* - бесполезн*|лечен* - больниц*|скор*|эмоц* - почувств* - RISKSHAME - лиц*|рука
сила|силы|силу|силой ..1 воли - ничего|вопрос|зависит|про - не ..2 дело
воля|воли|волю ..2 кулак*|слаб*|сильн*|не хват*|тряпк*|соберите|нет - не ..1 слабост*|дело
слабость|слабости характер*|воли|духа - не|ни
возьмите|возьми|берите|соберитесь|соберись|держите ..1 себя|наконец|в ..2 руки|тряпка|руках|кулак
соберите|собери ..1 волю
будь|будьте|веди|ведите|станьте|стань ..1 мужчин*|мужик*|человек*|себя ..2 $|наконец|настоящ*|как ..1 мужчин*|мужик*|взросл* - рядом
настоящ* мужчин*|мужик*|гей|геи|друзья ..1 не|знает|умеет|держ*|никогда|так|может|отвеч*|реша*|справ*
настоящ* мужчин*|мужик*
нормальн*|приличн*|порядочн*|адекватн*|правильн*|уважающ*|достойн*|обычн*|культурн*|сознательн*|умн* ..1 люди|людей|людям|людьми|человек|человека|мужчин*|мужик*|парни|граждан*|общество|геи|геев|пар*|сын*|себя|семь* ..3 не|так|живут|никогда|себя|такого|секс*|зан*|это|без|обход*|справ*|бы|стыд*|умеют|$|поним*|зна*|остан*|давно|употреб*|сказ* - другое|больше|риск*|сердц*|сон|нет|дыхание|поверните - не ..1 значит - может|могут - дыхание|поверн*
нормальн*|порядочн*|приличн*|адекватн*|полноценн* люди|людей|людям|людьми|человек|человеком|мужчин*|мужик*|парн*|гей* - дыхание|поверн*
должно|должен|должны|нужно|надо ..2 быть ..1 стыдно|стыдиться|совестно - вас учили
стыдно ..3 за|перед|так|должно|вам|тебе|взросл* - не|если|бывает|может|сказать|многим|рассказ*|прийт*|мне
как ..1 не стыдно|совестно
стыдитесь|стыдись|постыдитесь|постыдись|устыдитесь|усовест* - не
стыда|совести|стыд|совесть ..2 нет|потер*|ни|имейте|поимейте|где - шок|не
разве ..1 не ..1 отвратит*|стыд*|мерзк*|позор*|противно|гадко|грех*|понят*|ясно
ни|потеря*|нет ..1 стыда|совести
позор*|опозор*|позорить|позорит*
подумайте|подумай|вспомните|пожалейте|пожалей ..2 о|хотя|хоть|про|бы|свою|своих ..3 матери|маме|родител*|мать|маму|семье|детях|близк*|жене - поговор*|помощ*
что скажут|подумает|подумают|скажет ..3 мать|мама|родители|люди|соседи|семья|близкие|отец
как ..2 вы|ты|вам|тебе ..1 мог*|могли|мог|посмел*|не|стыдно ..3 так|это|себя|довести|сотворить|докатиться|допустить|сделать
докатил*|докатит*|доигра*|напросил*|нарвал*|поделом|заслужили|сами ..2 напрос*|доигр*
до|как чего|вы|ты ..2 докатил*|дошли|опустил*|довели
получил* ..2 по|то|что|заслуж* ..2 заслуж*|заслугам|хотел*|напрос*
по заслугам|делом
контингент*|асоциальн*|антисоциальн*|антиобществен*|маргинал*|группа|группы|лица ..1 риска|склонн*|страдающ* - осложн*
контингент*|асоциальн*|антисоциальн*|маргинал*|закоренел*|неисправим*|отъявленн*|хроническ* ..1 наркоман*|наркозав*|зависим*|алког*|$|лиц*|люд*|гей*|геи|употреб* - боль
контингент*|асоциальн*|маргинал*|закоренел*|отпет*|оргии|оргия|оргий|оргиях|вакханал*|притон*|притоны|эпидеми* & DRUG|гей*|геи|геев|устраив*|лица|люд*|город*|секс*|групп*|эт*|в
групп* риска
лица|лиц|лицам|лицо ..3 склонн*|страдающ*|инфицир*|зараж*|употребляющ*|нетрадиц*|зависим*|больн* - полотенц*|горяч*|цвет
страда*|страдающ* ..1 наркоман*|зависимост*|алкогол*|вич|спид*|наркотическ*
представител* ..3 ориентации|меньшинств
сексуальн* меньшинств*|отклонен*
ведете|ведут|ведет|вести|вел*|ведя|образ ..3 аморальн*|беспорядочн*|распут*|разгульн*|развратн*|неправильн*|нездоров*|такой|таком|жизн* & аморальн*|беспорядочн*|распут*|разгульн*|развратн*|неправильн*|удивл*|таком ..1 образе - дневник
беспорядочн* ..2 связ*|полов*|секс*|контакт*
неразборчив*
распут*|разгул* - распутат*
здоровым|здорового|здоровый образ* жизни
удивля* ..4 бол*|что|потом|почему & ведете|пьете|после|сами|употреб*|живете
нельзя|невозможно уважать
угроз*|опасность ..2 для общества
ставят|подверга* ..4 остальных|других|здоров*|всех
перестаньте|перестань|прекратите|хватит|хорош|кончай*|пора ..2 ныть|жаловаться|позорить|жалеть|вести|валять|распускать|придумывать|искать|оправдыв*|взяться|повзрослеть|истер*|прикидыв* - себя|звонить
нытик*|нытье|ныть|нюни|сопли
повзросле*
оправдани* ..1 нет|не|этому|себе|поведению - ваш*
нет|никаких|ищите|искать оправдан*
отмазк*|отговорк*
не ..1 мужик*|мужчина|достоин*|достойн*|заслужив* - бойтесь
позорн*|срам*|срам
нравственн*|мораль|морали|моральн* & потер*|упад*|нет|низк*|облик|устои|падени*|урод*|разложен*|без - вред*|ущерб*|поддержк*|не
облик
загубил*|загубленн*|просра*|пропил*|проторч*|прокутил*|растрат* ..3 жизн*|молодост*|себя|тал*|здоров*
губит|губите|губишь|губят|гробит|гробите|гробят|убивает|убиваете ..2 себя|жизнь|здоровье|семью|мать|близк*
распустил*|распоясал*|обнагле*|потерял* ..1 человечес*|облик|стыд|совесть
на|стоит учет*|учете & наркоман*|лицо|обязан*
ломк* характера
дурн*|плох*|вредн* ..1 привычк*|наклонност*|компани*|влияни*|пример|поведен* - друг
пагубн*
падает|опустил*|скатил*|опускает* ..3 дно|грязь|канав*|так|низко
недостойн*|низменн*|низкие ..1 поведен*|инстинкт*
бывш* наркоман*|алкоголик*|торч*|зек*|зависим*
срывник*|колющ* - боль|предмет*
животн* ..2 инстинкт*|как|себя|вед* - питомц*
как ..1 животн*|свинь*|скот*|ребенок|дети|бабы|баба|тряпка & веде*|себя|вы|ты|живет*
баба|бабы|бабой - бабушк*
""",
    ),
    Table(
        "fatalism",
        """\
DOOM & неизбежн*|неминуем*|обязательно|непременно|обречен*|конец|рано или поздно - не|если|позвон*|помо*|? - не
все равно ..4 DOOM|верн*|сорв*|нач*|сорвет*|брос*|побед*|конч*|разв*|умр*|провал*|бессмысл*|начнете|вылез*|потян*|догонит|проигр*|опять|снова|не ..1 уйд*|брос*|останов*|спас*|поможет|выйдет|получ*|смож* - если|чувств*|спросите|позвон*|вызов*|скажи*|можно|идти|прийти|обрат*|расск*|полвыходн*|доступн* - не ..1 снима*
рано или поздно - помо*
конец один|близок|неизбежен|всегда
один|одна|единственн*|печальн* ..1 конец|финал|исход|итог - это|скор*|из|описан*|описаны|случай|момент - не ..1 един* - употребили
исход*|финал*|конца|итог* ..2 не|один|предреш*|известен|всегда|бывает|неизбежен ..1 бывает|дано|будет|один|предреш* - силы|окн*
другого|иного|обратного|назад ..2 не|нет|пути|дороги|исхода|возврат* ..2 бывает|дано|нет|будет|возвращ*|вернуться - ответ*|способ*|номер*|одним|видят|позади
назад ..3 нет|не|пути|возвращ*|дороги
пути|путь|дорог*|билет* ..2 нет|обратно|выхода|в ..1 нет|один|могил*|никуда|тюрьм* - момент - употребили
возврата|выхода|спасения|надежды|пути|шансов|шанса|будущего|лекарства|спасенья|избавления|смысла|обратной ..2 нет|ни|никако*|мало|дороги|лишен* - если|ожида*|пока|против - не ..1 знач* - лекарства ..4 отменя* - служба|отвечает|сочет* - иного - лекарства от|бросайте
нет|ни|никак*|без|лишен*|почти ..1 выхода|спасения|надежды|возврата|шансов|шанса|будущего|смысла|пути|дороги|выбора|обратного|назад|избавлен* - не|если|в ..2 стыд* - насил* - психолог|врач - знаете|между - действующ* - бывает
никогда|никто|ничто|никому|никого|ничем|никакой|никакая|никакие|никакое|нигде|никуда|никак|ничего ..3 не|нельзя|уже ..4 остан*|брос*|вылеч*|спас*|помож*|поможет|помочь|помогают|выздор*|выбер*|выбра*|сможе*|смож*|измен*|меня*|станет|стане*|вернет*|верн*|вернут*|избав*|исправ*|забуд*|соскоч*|слез*|завяз*|удав*|удал*|поправ*|денет*|уйд*|продл*|переста*|отпуст*|поделат*|побед*|спасае*|спасает|лечит|вылечив*|излеч*|выдерж*|справ*|выход*|возвращ*|прежн*|прекрат*|исцел*|выжи*|полюб*|насла* - поздно|налоксон*|антидот*|осужд*|один|одного|одному|здесь|узна*|спрос*|осужда*|говор*|стыд*|вызыва*|обяз*|дав*|рассказ*|вин*|скаж*|сказ*|?|если|имен*|хочет|меня|мне|кажется|назначил|заслуживает|напоминает - вреда|плохого - не ..1 знач* - может быть - бы|должен|могут - выбирают|психолог*
не ..2 остановит*|остановиш*|остановить|бросит*|бросиш*|вылечит*|выберет*|выбраться|спасти|спасет|спасут|спасает|изменит*|изменитесь|выздоров*|выздоравлива*|выздоровеет|поправит*|соскочит*|слезет*|завяжет*|вернет* ..4 никогда|уже|никого|никто|никому|$|ничто|от|сами|больше|без|это - если|один|скор*|?|быстро|сразу|одним|чтобы|значит|кого|пытат*|пытай* - может быть - нельзя ..1 остан* - взять|вернете|мнение - пытаться|там
ничего|ничем|никому|никак ..2 не|уже|нельзя ..1 поделать|изменить|помочь|исправить|поделаешь|изменится|изменишь|помож*|сделаешь|вернуть|сделать|поможет - если|пока
уже|вам|им|ему|тебе|таким|таких ..2 не|ничем|никто|нельзя|поздно ..2 помочь|поможет|спасти|спасет|изменить|исправить|вылечить|поможешь|помогут|поздно - не ..1 поздно - если
поздно ..2 что|меняться|менять|лечить*|бросать|начинать|уже|спасать|останавл*|менять|плакать - не|никогда|если|лучше|рано|пока|до|ложи*|думаю|слишком|признаки
неизбежн*|неминуем*|неотвратим*|неизлечим*|необратим*|безнадежн*|безнадеж*|бесполезн*|бессмысленн*|обречен*|обреч*|фатальн*|предрешен*|невозвратн*|безвыходн*|бесперспективн*|непобедим*|неисправим*|тщетн*|напрасн*|бесплодн*|непоправим* - не|ни|нет|чувств*|ощущ*|мысл*|если|кажет*|чувство|может|?|обществ* - отвращ*
приговор*|крест ..2 на|пожизнен*|навсегда|без|зависимост*|$|себе|жизнь|вам - не
приговор|приговором|приговора - не|суд*
пожизненн*|навсегда|навеки|вовек|навечно|насовсем|вечно & зависим*|тяг*|привычк*|остан*|остает*|слом*|разруш*|потер*|наркот*|изменит*|изменен*|DRUG|болезн*|с|след*|раб|вс* - не|может|если|удал*|реш*|чат*|номер*
до ..2 смерти|могилы|гроба|конца ..2 жизни|дней|$|будет|будете|с|тяг* - не|напуг*|срок*|курс*|если|полы* - держ*|вечеринк*|чтен*|мысли
конца|остаток|всю оставшу*|дней|жизни ..1 дней|жизни|жизнь & зависим*|тяг*|будет*|мучит*|боро*|преслед*|не|страда*|лечит*|расплач* - напиши*|можно
закончи*|кончи*|заканчива*|кончае*|кончают|оканчива*|окажет*|окажит*|оказыва*|ждет|ждут|ожидает|приведет|приводит|доведет|доводит|ведет|ведут|попад*|попадете|сгни*|закончат|закончил* ..4 смерт*|тюрьм*|тюрем*|кладбищ*|могил*|морг*|гроб*|психушк*|психиатр*|психбол*|дурк*|одиночеств*|улиц*|плохо|одинаково|так|одним|тем|ничем|крах*|инвалид*|гибел*|дно|дне|пропаст*|вич|наркологи*|печально|тупик*|катастроф*|подворот*|развал* - не|может|если|могут|иногда|когда|звоните|быстро - как ..1 раньше - так ли - ? - разговор - едва|описан*|случай - ссылк*|инструм*|окн* - клиник*|позади - силы
смерть|гибель|тюрьма|вич|психоз|срыв|крах|развал|одиночество|могила|дно|кладбище|заражение|распад|инфаркт|рецидив|передозировка|морг|конец ..3 неизб*|неминуем*|всегда|лишь|вопрос|обеспеч*|ждет|гарант*|настигнет|придет|догонит|неотврат*|предреш*|только|единств*|закономер* - не|может|если|?
вопрос*|дело времени
вопрос не ..2 если|а|когда
лишь|только|всего ..1 вопрос|дело времени
лишь|только отсрочк*|передышк*
отсрочк*
всегда|всех|все|каждый|каждого|любой|каждому ..3 сорв*|сорвет*|срыва*|возвращ*|верн*|побежд*|побед*|заканч*|конч*|умира*|умир*|гибн*|погиб*|проигр*|теря*|брос*|снова|скатыв*|провал*|срыв|срывом|начина* ..3 $|назад|туда|к|смерт*|одинак*|так|снова|всегда|все|плох*|этого|через|вс*|после|рано|обратно|срыв*|одним - не|если|может|чат*|ответ*|можно|обрат*|?|служб*|вам - инструмент|денется|разговор - позади
побежда*|побед*|сильнее|победит|одолеет ..3 всегда|любви|вас|воли|нас|человека|любого|все|разума|люб* & DRUG|тяг*|зависимост*|вещества|она|мет|болезнь|привычк*|он - вечер*|обычно|может|риск*|не|бывает|иногда|эффект*
тяга|зависимость|болезнь|вещество|вещества|мет|наркотик|наркотики|меф ..3 всегда|все|вс|победит|побеждает|сильнее|никогда|заберет|забирает|сломает|ломает|уничтож*|разруш*|не ..1 уйдет|отпуст*|вас|любви|отпускает|прощает|оставит|проход*|верн*|равно|возьмет - может|похожа|не ..1 всегда|лечит*|вас ..1 не - если|обычно|чаще|спад*|слабе*|часто|пройдет|пройд*|больше|стихн*
бывш* ..3 не бывает|не|нет
бывших ..2 бывает|нет
не бывает ..2 бывш*|выздор*|чуд*|исцел*|возврат*|назад|друг*|исключ*
однажды|раз|единожды|попробова*|попробов*|попроб*|начав|начал|кто|если ..9 уже|никогда|навсегда|конец|пропал*|всегда|назад|не|нет ..2 остан*|возвращ*|верн*|пут*|пропал*|наркоман*|слез*|соскоч*|всегда|потер*|выход*|брос*|выбр*|станет|вылез* - если ..5 не ..1 остан* - раз ..1 в|не ..1 означ*|знач* - назначил
подсел*|подсяд*|подсад*|втян* ..4 навсегда|не|никто|выбр*|все|назад|слез*|конец|сразу|точно - если|помо*
лечени*|реабилитац*|терапи*|попытк*|консультац*|детокс*|бороть*|сопротивл*|лечиться|старания|бросать|старат*|борьба|попытки ..4 бесполезн*|бессмысл*|зря|впуст*|напрасн*|провал*|пустая|никому|никого|отсроч*|всех|все|только|лишь ..3 $|помо*|спас*|работа*|смысл*|трат*|дает|даст|провал*|приве*|лечат|удал*|бесполезн*|бессмыс*|отсроч*|никого|никому|через|равно|имеет - если|сразу|нов*|без|вместо|может|прер* - всегда ..1 помо* - не ..1 бес* - один|суд*|только ..1 взросл* - не лечите|или вы|этого ..1 не
лечение|реабилитация|терапия|психологи|детокс ..1 не ..1 поможет|помогает|спасет|спасает|спасут|помогут|действует|работает|удается - если|сразу|только
смысла|смысл|зачем|толку|толк|какой ..3 нет|лечит*|бросать|бросить|начинать|старат*|пытат*|бороть*|не|ни|смысл|проку ..3 $|нач*|лечит*|брос*|пытат*|бороть*|стара*|если|пробов*|остан*|сопрот*|уже|сниж* - вопрос - жизн* - без - помо* - думаю|какой ..1 смысл $
как ни|бы ..2 старай*|старались|старался|пытай*|боро*|хотел*|крути*|пытал*|лечи* - называ*|называл*
сколько|как|что ни|бы ..1 дела*|старай*|пытай*|лечи*|боро*|старал* ..9 все|не|всегда|верн*|равно|остан*|побежд*|рано|тяг*
сколько угодно ..12 но ..3 рано|все|поздно|не
сгубит|погубит|убьет|уничтожит|разрушит|сломает|доконает|добьет|заберет|отнимет|лишит|догонит|раздавит|проглотит|сожрет|сведет|настигнет|погубят|разрушат|уничтожат|отнимут|убьют|разрушают ..3 вас|вашу|всех|тебя|жизнь|все|каждого|его|семью|здоровье|их|обязательно|ваш*|нас|могилу|мозг|любую|отношени*|любовь - может|если|могут|не|?|скор*
вы|ты|он|они|вас|тебя|его|их|человек|отношения|семья|жизнь ..2 обязательно|точно|непременно|неизбежно|конечно|однозначно|гарантированно|все|скоро|тоже|просто|уже|рано|всегда|окончательно ..3 DOOM|сорв*|верн*|умр*|начн*|разруш*|потеря*|развал*|забол*|зараз*|умер*|пропал*|подсад*|подсяд*|сопье*|потерян*|погиб*|окаж*|кончен*|мертв* - не|если|может|позвон*|помо*|скор*|?|можно - полвыходных|никогда - один раз|вернулся
вы|ты ..1 потеряете|умрете|сорветесь|погибнете|закончите|потеряешь|умрешь|сорвешься|погибнешь|лишитесь|останетесь|заразитесь|скатитесь|сядете|сдохнете|подсядете|заболеете|вернетесь|пожалеете|окажетесь|сгниете|потеряны|обречены|пропали|проиграли|кончены|станете ..3 $|все|вс*|так|как|один|одни|на|в|работу|семью|все|себя|снова|к|через|друзей|раньше|без|без|до|от|молод*|жизнь|рано|инвалид*|никем|ни|наркоман*|изгоем - не|если|может|?|можете|сознание|домой|нужн*
умрете|сдохнете|погибнете|умрет|умрут|сдохнет|погибнет|сопьется - может|если|не|могут|?|скор*|завещ*
сгорел*|сгорит|сгорят|пропал*|пропадет|пропащ*|погиб|погибшие|потерян* ..2 человек|люди|поколение|дело|парень|навсегда|он|для
поставь*|поставить|ставьте|ставят крест
крест ..1 на ..1 себе|жизни|будущем|карьере|отношениях
от|не ..1 судьбы|уйдешь|уйти|уйдете|убежишь|убежать
судьба|судьбы|судьбу|рок|участь|удел ..3 предреш*|таков*|решен*|не|такая|их|ваша|всех|один*|ждет - друз*
смирит*|смирись|смиритесь|смириться ..3 $|с|он|остается|этим|надо|придется|только|и - не
остается|осталось ..2 только|лишь ..2 смирит*|ждать|хоронить|умереть|молит*|наблюд*|терпеть
никогда ..1 не ..1 станет|станете|будет|стану|будете|вернется|станут ..2 прежн*|нормальн*|такой|как|таким|здоров*|счастл*|тем|хорош*|так - мне|думаю
прежн* ..2 не|уже|никогда|жизн* ..2 верн*|буд*|стан*|нет
короток|коротка|недолог|недолга|сочтены|короткая|недолгая ..3 жизн*|дни|век|$|путь & жизн*|дни|век|потребит*|его|ее|их|ваш*
жизнь|дни|век|здоровье|карьера|молодость|будущее|мозг|организм|тело|отношения|печень|семья|брак|дружба ..4 коротк*|сочтен*|кончен*|окончен*|разруш*|загубл*|сломан*|рухн*|развал*|погибл*|потерян*|убит*|перечерк*|законч*|распад*|изуродов* ..3 $|навсегда|все|будет|уже|никогда - может|могут|если|лечит*|?|позади
жизнь|здоровье|мозг|организм|отношения|тело не ..1 восстан*|верн*|выдерж*|подлеж*|спас*|продлит - может|могут|если|?
не восстановит*|восстановится|восстановишь|подлежит|подлежат|восстанавлива* - если|может - сразу|быстро
срыв|рецидив|употребление|ошибка ..2 перечерк*|сводит|обнул*|уничтож*|означает|равен|это|всегда ..3 все|нет|конец|провал|нул*|неизб*|смерт*|снова|начало - не
процент*|шанс*|вероятность|статистик* ..4 нул*|равен|неумолим*|ничтож*|не|против|минимальн*|безжалост*|мизер* - риск|пере
пока|только ..2 не ..1 умр*|умрешь|убьет|сдох*|похорон*
когда ..3 не|а ..2 если
не если
вопрос ..3 когда - решаете
не ..1 поможет|помогут|помогает|помогают ..3 ничто|никто|уже|такому|ничего - если|налоксон*|против|сразу|холодн*|душ|кофе|рвот*|протрез*|как|может|предлагает - от ..2 g^
ни один|одна|одно ..4 не ..3 бросил*|выжил*|выбрал*|спас*|помог*|вылеч*|сумел*|выздор*|остан*|смог*|слез*|помогает|дожил* - сочетан*|количеств*|смесь|доз*|вопрос
не доживет*|дожива*|доживают|доживешь|доживет|живут|протяне*|выжива*|выживет|выкарабк*|выберет*|выбирают* - тайн*|план* - партнер*|вместе|отдельно - один - там|цель
дорога ..2 в ..1 никуда
привычка|тяга|зависимость|след*|болезнь ..4 навсегда|остается|остаются|останет*|вечно|неизлечим*|никуда|жизнь & навсегда|вечно|жизнь|денет*|неизлечим*|смерти - не
болезнь ..2 не лечит*|неизлечима
нельзя ..1 вылечить|излечить
это|она|зависимость|наркомания|такое не ..1 лечит*|лечится - если|?
людей|люди|такие|они|наркоман*|зависим* ..3 не ..1 меняются|меняется|выздоравливают|останавливаются|бросают|исправляются|излечиваются|возвращаются|изменить - кого|меня - менять|должен
горбатого|волка
замкнут*|порочн* ..1 круг* - разорв*|выйти
скатыв*|катит*|катитесь|падает*|падени* ..3 вниз|дно|пропаст*|бездн* - кров*|давл*|дав*
попытк* ..6 провал*|неудач*|напрасн*|впуст* - нов*|урок|может|шаг - если ..1 не
""",
        unless="",
    ),
    Table(
        "fear",
        """\
смерт*|смертн*|убий*|убив*|убьет|убьют|убил*|умр*|умер*|умирают|умирает|погиб*|гибел*|гибн*|сдох*|дохн*|труп*|мертв*|покойн*|гроб*|могил*|кладбищ*|морг|морга|морге|моргу|похорон*|ад|ада|аду|адск*|адом|ужас*|кошмар*|жутк*|жуть|страшн*|шокир*|шок|кров*|кровав*|монстр*|чудовищ*|демон*|дьявол*|сатан*|зомби|палач*|яд|яда|ядом|ядовит*|отрав*|проклят*|чума|чумы|рулетк*|бомб*|взрыв*|взорв*|трагед*|трагич*|катастроф*|жертв*|бездн*|пропаст*|тьма|тьмы|тьму|мрак*|мрачн*|гни*|разлага*|разложен*|агони*|пытк*|мучени*|мучительн*|рабств*|ловушк*|капкан*|роков*|зловещ*|леденящ*|стынет|безум*|сумасшестви*|сумасшедш*|психушк*|калек*|изуродов*|инвалид*|разруш*|уничтож*|сломан*|сломал*|искалеч*|разбит*|погубл*|загубл*|унесш*|унесл*|унес|уносит*|забрал*|забира*|пожира*|пожрет|эпидеми*|бич|бойня|истребл*|исчадие|расплат*|кара|возмезди*|последн*|прощальн*|прощай*|конец|концу|конца|финал|крах|крик*|вопл*|плач*|скелет*|череп*|призрак*|вампир*|хищник*|зверь|зверя|безжалостн*|беспощадн*|жесток*|дикий|дикая|тошнотв*|мерзк*|дно|дна|петл*|самоубийств*|суицид|удушь*|задохн*|захлебн*|утон*|судьб*|приговор*|обречен*|беда|беды|опасайтесь|берегись|берегитесь|бегите|спасайтесь|спасайся|остерег*|душегуб*|смертонос*|летальн*|смертельн*|апокалипсис*|паралич*|реанимац*|превращ*|превратит|сожж*|сгор*|обугл*|сожгл*|мясо|мясорубк*|крематор* - мысл*|смерти ..2 близк*|если|как говор*|помощь - гепатит*|анализ*|кровотеч*|кровян*|группа|крови|кровью|давлен* - кровь ..1 на - дни|недел*|год|обновл*|шанс|шага|выходн*|остановк* - последний ..1 раз - последн* ..1 раз* - до конца|концу|конца ..1 недел*|месяц* - без приговор*|не ..1 приговор* - если|говорит - не ..1 конец - страх
смерт* ..2 от|ночь|вечеринк*|в|и|по|мефедрон*
играете|играешь|игра|игры|играть|играют|шутите|танцы|танец|флирт|пляск* ..2 со|с|смерт*|огнем|жизнью|рулетк*|на
мысли|мысл* ..1 о ..1 смерти ..3 убива*|!
не|никогда ..1 проснет*|проснут*|проснулс*|проснешь*|проснулся|вернул*|вернет*|вернут*|успе*|доживет*|выживет*|доехал*|выжил*|спасет|спасут|откроет - просыпается - если|?
не успеет|успеют|успели|дождал*
кто ..2 следующ*|умр*|из|не ..3 $|?|следующ*|вас|проснет*|умрет|дожив*
ты|вы|станешь|станете|будешь|будете ..2 следующ*|жертв*|мертв*|трупом
умр* ..2 ночью|сегодня|завтра|молод*|вы|ты|через|раньше|от
последн* ..1 вечеринк*|вдох*|ноч*|доз*|глоток|танец|сообщ*|слов*|тусовк*|поцелуй|оргазм|звонок|кадр*|фото|утро|секс*|выходные|час|полет|рейв*
жутк*|страшн*|вся|горькая|шокирующ*|голая ..1 правд*|истори*|факт*|фото*|кадр*|последств*|тайн*|картин*|видео
правда о|об|про
пока ..1 жив*|не ..1 поздно|умер*
остановись|остановитесь|одумайтесь|одумайся|опомнит*|опомнись
что делает|делают|творит ..2 с ..3 людьми|телом|мозгом|вами|человеком|тобой|лицом & DRUG|мет|меф|g^|наркот*|он|химсекс|кетамин
дорога|билет|путь|путевка|шаг|дверь|двери|врата|ворота|спуск|падение|портал ..1 в|к|на ..1 ад|аду|ада|никуда|могил*|бездн*|морг|один|тьм*|смерти|безуми*|дно|кладбищ*|небыти*|пропаст*
из ..4 в ..1 морг*|гроб*|могил*|реанимац*|кому|труп*|тюрьм*|ад
живые мертвецы|трупы
одн* ..1 глоток|доза|ошибка|ночь|капля|укол|вдох|таблетка ..4 смерт*|мертв*|хват*|конец|могил*|все|и|до|от|навсегда
тихий|невидимый|белый|тайный|хладнокровн*|серийн* ..1 убийц*|враг*|смерт*|яд
сердце|мозг|печень|легкие|тело|кожа|зубы|лицо|почки ..2 не ..1 выдерж* - ?
сердце|мозг|тело|зубы|лицо|легкие ..2 останов*|взорв*|гни*|разлага*|разруш*|превращ*|сгор*|откаж*|лопн*|плав*|отказ*
осторожно|внимание|опасность|опасно !
цена кайфа|удовольств*|одн*|ночи|наслажд*|ошибк*|забав* - разговор
расплата
кома, - если
кома|комы - если|что|помощ*|как
ломк* ..1 как|ад|заживо|$ - помощ*|что|облегч* - ?
жизнь|жизни|судьбы|судьба|семьи|тела|сердца|души ..2 разруш*|разбит*|слома*|перечерк*|загубл*|кончен*|под|на ..1 волос*|откос*|дне|кону
сотни|тысячи|десятки|миллионы ..1 жизней|смертей|погибш*|трупов|жертв
переполнен*
хроник* ..2 смерт*|химсекс*|паден*|гибел*|распад*|одн*
""",
    ),
)

_RU_BROAD = (
    Table(
        "amount",
        """\
FRACTION & шприц*|развед*|TAKE|час*|раз|каждые|наберите|хватит|предел|норма - бд|бутандиол|метилендиокси*|%|часа|температур*|км|промилле
каждые ..3 по NUMBER|FRACTION
NUMBER процентн*|%|процент* ..2 раствор*|сильн*|слаб*|водн*
двухпроцентн*|трехпроцентн*|пятипроцентн*|десятипроцентн*|двадцатипроцентн*|пятидесятипроцентн*
ноль пять|восемь|три|два|одна|целых
чек|пакет|бутылка|бутылку|флакон|грамм|вес|дорожка|дорожку|ампула|стакан|таблетка|шприц на двоих|троих|четверых|человека|вечер|ночь|нос|рот|лицо|одного|раз
пятерк*|трешк*|двушк*|десятк*|полтишок|полторашк*|единичк*|сотк*|полку|весовой|вес ..1 DRUG|стаффа
половинка|половинку|половинки|четвертинка|четвертинку|осьмушка|полосочк*|дорожечк*|дорожка|дорожку|дорожки|дорожек|крышечка|крышечку|крышечки|крышечек|глоточек|грамульк*|грамулин*|капелюшк*|таблеточк*|шотик*|рюмашк*|понюшка - беговой|беговая|лунн*|CALM|капс
пол|половину|треть|четверть|остаток ..1 таблет*|колеса|ампул*|бутылк*|флакон*|пакет*|дорожк*|марк*|порци*|дозы|грамм*|крышк*|шприц*|стакана|капсул*|полос*|чека|глотк* - воды|вод*
больше|меньше|максимум|минимум|предел|потолок|около|примерно|не ..1 больше|более|свыше NUMBER|COUNT ..1 за|в|на|раз ..1 раз|ночь|вечер|сессию|час|вечеринку|подход - человек|часов|дней|стакан* - раз ..1 в
NUMBER|COUNT ..1 это|—|уже ..1 много|мало|предел|максимум|перебор|потолок|норма - час*|дн*|человек*|лет
выпил|выпили|выпила|принял|приняла|приняли|занюхал|вколол|снюхал|вдул ..3 NUMBER|COUNT - раз*|час*|дн*|врем*|лекарств*|воды|кофе
наберите|набрал|наберешь|отмерьте|отмеряйте|отмерил|отсыпьте|отлейте|налейте|плесните|капните|насыпьте - воды|номер|телефон|112|103|слов*|вод*|чай|чаю
заход*|захода|подход* & порци*|делите|раздел*|принимай*|доз*
""",
        unless="вакцин*\nпривив*\nналоксон*\n",
    ),
    Table(
        "dosing",
        """\
толерантност* ..3 упад*|сброс*|сниз*|перерыв*|раст*|выше|поднял* - RISK|снижается|ниже|упала|опас*|значит
перерыв* ..4 толерантност* - RISK|снижается
чаще ..2 но ..1 понемногу|меньше|помалу|маленьк*|небольш*
понемногу|помаленьку|потихоньку|по чуть чуть|помалу & TAKE|DRUG|доз*|чаще|каждые|час - говор*|ешьте|еду|вод*|дыш*
делите|раздели*|разбейте|разбить|растяни*|распредел* ..2 порци*|доз*|прием*|количество|на ..2 несколько|заход*|раз*|части|приема - задач*|цел*|шаг*
не ешь*|есть ..6 тогда|чтобы|до|эффект*|ярче & эффект*|ярче|сильнее|быстрее|прет|вставит
эффект*|кайф*|приход*|трип* ..3 ярче|сильнее|дольше|мягче|быстрее|чище|лучше|полнее|мощнее|ровнее|приятнее|наступит|придет|раскр*|пройд*|держит* ..3 если|когда|чтобы|тогда|через|так|$ - может|могут|лекарств*|бустер*|неясн*|длит* - исследов* - целях
подкидыва*|докидыва*|накидыва*|подбрасыва*|дозакин*|доганя*|догоня*|догонит*|догнаться|добивай*|добейте|добить
сколько|через|как ..1 часто|сколько|скоро|много ..2 принимать|догонять*|догнаться|повторять|добавлять|брать|пить|нюхать|колоть|употреблять|закидывать|докидывать|добавить|повторить - воды|лекарств*|таблетки|помощ*|пкп|дкп - раньше|обычно
сколько принимать|пить|брать|колоть|нюхать|капать|сыпать|наливать|разводить - воды|лекарств*
ловить|поймать|поймай*|словить|поймали ..3 доз*|волну|кайф|приход|уровень|момент|баланс - внимание
новичк*|начинающ*|первого раза|первый раз|впервые & доз*|порци*|хватит|хватает|меньше|половин*|много|достаточно|начн*|лучше|TAKE|сколько - консультац*|встреч*|врач*|тест*|медработник|сказать|спрос*|прочит*|звон* - медработник
опытн*|бывалы*|продвинут*|постоянн*|старожил* ..3 ребята|люди|пользовател*|парни|гости|участник*|берут|принимают|знают ..3 больше|берут|доз*|принимают|знают|сразу - консультант*
сначала|сперва|вначале|для начала ..3 TAKE|чуть|немного|половин*|четверть|проб*|попроб* & посмотр*|потом|затем|подожд*|как|дальше|остальн*|если - врач*|вод*|шаг|слов*|дыш*|поешь|разговор* - попробуйте ..3 дыш*
посмотрите|смотрите|прислушай* ..4 как ..2 пойдет|зайдет|ляжет|накроет|вставит|отреаг* & TAKE|доз*|чуть|DRUG
зайдет|зашло|заходит|дойдет|дойдет ..2 быстрее|лучше|мягче|ровнее|сильнее
глубже|медленнее|медленно|сильно|резко|обе|ноздр* ..2 вдыха*|вдохн*|затяг*|затян*|втяг*|нюха* & DRUG|трубк*|дым|ноздр*|порошок|пар - воздух*|выдох*|дыхан*|носом
затяг*|вдыха*|тяни|тяните ..4 глубже|медленно|подольше|резко & трубк*|дым*|DRUG|пар*
дым|пар ..4 подольше|задерж*|удержив*|в легких
правильн*|верн*|оптимальн*|лучш*|удачн*|идеальн* ..1 доза|момент|время|способ|дозировк*|пропорци*|сочетани*|комбинаци*|интервал*|порядок|последовательн* ..4 прием*|для|это|та|чтобы|употреб*|добав*|принять|DRUG|при - лекарств*|вакцин*|разговор*|теста
пропорци*|пропорция|пропорции - риск
интервал* ..4 между ..2 приемами|дозами & оптимальн*|лучше|достаточ*|хватит|можно
перерыв ..6 толерантн*|снова|действ*|вставл*|заработ*
вес*|весу|массы|массе|комплекц* ..2 тела|человека & доз*|количеств*|порци*|расч*|рассч*|TAKE
увелич*|повыш*|прибавл*|наращив*|поднимай* ..2 порци*|количеств*|доз*|объем|постепенно|понемногу|каждый|с ..1 каждым - риск*|нагрузк*|давлен*
постепенно ..2 повыш*|увелич*|добав*|прибавл*|наращ*|подним*
вдвое|втрое|намного|гораздо|заметно быстрее|сильнее|дольше|ярче|эффективнее ..3 если|действ*|чем|ректал*|укол*|нос*|вен* & ROUTE|действ*|прием*|введен*|DRUG - гбл|опас*|бустер*|ритонавир|лекарств*
смягч*|улучш*|перебить|скрыть ..2 вкус*|спуск|отход*|приход|посадк* - последств*
запей*|запив*|запить ..2 сладк*|соком|колой|водой|чем|лимон*|сразу|газиров* & DRUG|вкус*|жж*|чтобы|порош*|смягч* - таблет*|лекарств*
чтобы|если|когда|пока ..4 отпускал*|отпускает|отпустит|отпустило|попускает|держало|перло|вставл*|вставило|накрыло|накрывало|прет ..5 добав*|подкид*|докид*|примите|каждые|TAKE|догон*|повтор* - желание
на|около часа|часик|полчаса|минут|часов ..3 хватает|держит|потом|и ..2 снова|добав*|повтор*|еще|заново
лучше|эффективнее|приятнее|быстрее|сильнее|надежнее|экономнее ..2 колоть|нюхать|курить|глотать|пить|вводить|вдувать|ставить|вдыхать|принимать|употреблять|капать|класть|рассасывать|растворять|смешивать|разбавлять|запивать - лекарств*|воду|дома|вод*|не - чем ..1 ничего
колоть|нюхать|курить|глотать|вводить|вдувать|ставить|вдыхать ..2 эффективнее|лучше|быстрее|экономнее|выгоднее|приятнее|сильнее|мягче
""",
        unless="RISK\nне значит\nникогда не\n",
        negatable=True,
    ),
    Table(
        "dosing",
        """\
не ..2 чувств*|почувств*|подейств*|действует|вставил*|вставляет|накрыл*|накрывает|хватает|хватило|берет|торкнуло|помогло ..3 примите|прими|добавьте|добавляйте|добавь|возьмите|возьми|выпейте|выпей|догон*|догонитесь|повторите|повтори|докин*|подкин*|увелич*|удвой*|удваив*|еще|вторую|можно - не ..1 принимайте|примите|добавляйте|берите|пейте|догоняйтесь|повторяйте|увелич*|догон* - RISK - NEGATION ..1 потому - принимать - даже если - лекарств*
не отпускал*|отпускает ..3 подкид*|докид*|добав*|TAKE|каждые|накид* - тяга|каждый вечер
""",
        unless="никогда не\nне принимайте\nпринять еще\n",
    ),
    Table(
        "making",
        """\
рецепт|рецепты|рецепту|рецептов|рецептура ..4 интернет*|найти|прост*|легко|сети|форум*|известен|дома|старый|есть|ходит|подробн* - безопасн*|врач*|блюд*|аптек*|ужин*|суп*|лекарств* - не ..1 рецепт - без ..1 рецепта - по ..1 рецепту
едкий|едкого|едким|едкая|натр|пероксид*|перекись|аммиак*|нашатыр*|керосин|ксилол|уайт спирит* - ран*|кож*|обработ*|глаз*
едкий|едкого|едкая
готовый|конечный|чистый|полученный|побочный|сырой продукт*|порошок|кристалл*|осадок|вещество|раствор - пит* - продукты
белым|белый|прозрачным|прозрачный|маслянист* ..3 запах*|порошок|осадок|кристалл*|жидкост* & должен|получ*|станет|готов*|выпад*|остан*|продукт*
химия|химии|химию ..3 простая|прост*|несложн*|школьн*|школе|уроках|справ*|знан*|бытов* - чувств*|мозга|между
школьн* ..2 химии|хими*|курс*|учебник*
пары|парами|испарени*|испаряет*|испарит*|вытяжка|вытяжку ..6 балкон*|работай*|вред*|ядовит*|открой*|маск*|раствор*|реакц*|варк* - попперс*|отношен*|секс|любов*|друзь*|пара|загора*|расшир*
кипени*|закипит|кипятить|кипятите|кипит|выкипит|снимите ..1 с ..1 огня|плите|плитке|плитку|духовк*|морозилк*|микроволнов* & раствор*|смесь|жидкост*|доведите|масс*|порошок|кристалл*|реагент*|огня|DRUG|минут|сушите|потом - чайник|суп*|каш*|чай|воду|еда|еду|мак*
слейте|сливают|слить|слой|слои|слоя ..3 верхн*|нижн*|масл*|жидкост*|осадок|раствор*|слой|отдел*
высушите|высушить|сушите|просушите|сушат|просуш*|промойте|промыть|промывают|промывк*|промывке|промывание ..4 осадок|порошок|кристалл*|раствор*|ацетон*|спирт*|продукт*|вещество|эфир*|холодн*|чист* - глаз*|рот|кож*|рану|водой|нос
чистоту|чистота|чистоты|выход|выхода|выход ..3 повыш*|увелич*|продукт*|реакци*|промывк*|порошк*|вещества|зависит|больше|улучш* - одежд*|рук*|кож*|из
помешив*|перемешив*|взбалт*|встряхив*|выдерж* & раствор*|кислот*|смесь|капл*|реагент*|щелоч*|медленно|жидкост*|час* & раствор*|кислот*|реагент*|смес*|химик* - каш*|суп*
кислот* & капл*|добав*|раствор*|щелоч*|осад*|нейтрал*|смеш* - лсд|желуд*
нагрев*|нагрей*|подогр*|охлажд*|остуд* ..5 раствор*|смесь|реакц*|колб*|до|медленно|химикат*|жидкость & раствор*|смес*|химикат*|реакц*|колб*|градус*|жидкост* - тело|воду|чай|человек*
смешай*|смешива*|смешать ..3 химикат*|реактив*|ингредиент*|компонент*|реагент*|жидкости|порошк*|два
ингредиент*|компонент* & смес*|смеш*|купи*|нужн*|прост*|дома|DRUG|закаж*|достать|рецепт* - ужин*|блюд*|салат*
ванной|ванне|гараже|подвале|сарае|балконе|общежитии|квартире|кухне ..3 вар*|дела*|производ*|синтез*|получ*|лаборатор*|химич*|готов* - секс|вечер*|ужин*|еду
делать|сделать|делает|делал|производит|изготавливает|варит|получает|готовит ..2 DRUG ..3 в|из|сам|дома|самому|на|своими - вид|секс|паузу|перерыв*|тест|себя
сам|сами|самому|самостоятельно|самодельн*|собственн* ..4 вар*|изготов*|дела*|производ*|синтез*|готов*|сдела* & DRUG|g^|порошок|попперс*|кристалл* - выбор*|решени*|шаг*|тест*|план*|пробы
таблет*|сироп*|капель|лекарств* ..1 от ..1 простуды|кашля|насморка & вар*|мет|дела*|получ*|извлек*|экстраг*
растолк*|растолч*|измельч* ..5 залейте|раствор*|спирт*|ацетон*|выпар*|фильтр*
залейте|залить|заливают|замочите ..3 спирт*|раствор*|ацетон*|водой|бензин*|растворител* & таблет*|порошок|DRUG|осад*|листья|сырье|измельч*
растворител* - попперс*|спре*
закристаллиз*|выпадут|выпадает|выпадают|выпадение - волос*
кустарн*|подпольн* - алкогол*|отравл*|поддельн*
производств* ..2 DRUG|мефедрон*|амфетамин*|наркот*
""",
        unless="кож*\nврач*\n",
    ),
    Table(
        "buying",
        """\
где ..1 купить|достать|взять|заказать|брать|покупать|найти|раздобыть ..2 DRUG|g^|хорош*|качеств*|без|дешев* - помощ*|тест*|лекарств*|иглы|презерв*|налоксон*|информац*|дкп|пкп|силы|рецепт*
где|как|кто купить|достать|заказать|приобрести|намутить|добыть - тест*|презерв*|лекарств*|иглы|налоксон*|билет*
без ..1 лишних вопросов
бот|бота|боту|ботом|боте|боты & район*|координат*|заказ*|напиш*|выбер*|куп*|оплат*|достав*|меню|товар*|прайс
координат* - поддержк*
клад|клады|кладов|кладом|клада|кладе|кладу ..3 подним*|найти|ищ*|забир*|забра*|район*|под|в|лес*|днем|ночью|лежит|снять|сним*|иск*|вечером|пуст* - клад ..1 телефон
подним*|забира*|забери* ..1 клад*|закладк*|товар*
патрул*|облав*|засад*|постов|наружк*|пасут|подстав*|контрольн* закуп*|мусор*|легавы*|дпс|гаишник*|постовой & вынести - мусорн*|пакет
проглоти*|глотай*|смой*|смыва*|выброс*|скинь*|сбрось*|выкинь*|съешьте|уничтож*|избав* ..6 полици*|унитаз*|останов*|обыск*|дверь|стук*|мент*|улик* & полици*|унитаз*|обыск*|мент*|дверь|останов*|улик* - таблет|попперс*|скор*
полици*|мент*|патрул* ..6 проглот*|смой*|выброс*|скинь*|сбрось*|молч*|прят*|найд*|скаж*|обыщ*|обыск* - адвокат*|право|права|помощ*|скор*|боит*|юрист*|можете|имеет
статья|статью|статьи|крупн* ..1 размер*|личного|уголовн* & пакет*|грамм*|носите|хранен*|меньше|больше|вес|делить|отделае* - адвокат*|юрист*|права|журнал*|исследов*|прочит*
сбрей*|побрей*|отбел*|осветл*|разбав*|подмен*|сорбент*|уксус*|детокс*|мочегон*|клюкв*|сода ..8 тест*|анализ*|провер*|моч*|волос*
тест*|анализ*|проверк* ..8 сбрей*|побрей*|отбел*|разбав*|подмен*|сорбент*|чужой|чужую|обман*|мочегон*|детокс* - вич|иппп|окна|период*
таможн*|пограничник*|досмотр* & скаж*|сказать|скажите|флакон*|бутыл*|чистк*|косметик*|спрят*|прят*|вопрос*|провез*|масл* - справк*|рецепт*|назначен*
перелет*|полет*|самолет*|аэропорт*|рейс*|багаж*|поезд* & перелей*|перелив*|спрят*|прят*|упак*|провез*|бутыл*|флакон*|DRUG|масл*|пронес* - лекарств*|терапи*|дкп - смен* ..1 пояс*
перелей*|переливай*|пересып*|упакуй*|вакуум*|фольг*|заверни*|расфас* ..6 бутыл*|флакон*|шампун*|масл*|пакет*|запах*|собак*|баноч*|упаковк*|чтобы - еду|вод*
охран*|фейсконтрол*|секьюрити|вышибал* ..6 спрят*|пронес*|мимо|носок|карман*|обыс*|досм*|пропуст*
мимо ..1 охраны|полиции|таможни|рамки
попробовать|проба|пробу|пробник* ..3 перед ..1 покупк*|заказ*|оплат*
перед ..1 покупк*|оплат*|сделк*
выбрать|выбирать|выбирайте|найти|проверить|отличить ..2 магазин*|продавц*|дилер*|шоп*|поставщик*|сайт*|барыг* - продукт*|одежд*
парень|парня|человек|человека|знаком*|друг*|бармен*|администратор* ..4 подскажет|достанет|принесет|поможет ..1 достать|привезет|продаст|сведет|продает|познакомит & спрос*|сауне|клубе|бар*|достан*|прода*|DRUG|кого|где
сауне|сауна|клубе|баре|туалете ..8 подскажет|продает|прода*|достан*|купи*|угост*|спрос* - помощ*|безопасн*
проще|легче|выгоднее|удобнее|безопаснее|дешевле ..2 брать|взять|купить|заказывать|заказать|достать|покупать|доставать|найти - помощ*|трубку|себя|слов*|силы|такси
брать|берут|берите|беру|взять ..3 пятниц*|субботам|праздник*|выходн*|ночам|вечером|оптом|у ..1 него|него|них - ответствен*|паузу|перерыв*|трубку
товар|товара|товару|товаром|стафф|стаф|вес|кристаллы|кристаллами|кристаллов ..4 чистый|чист*|хорош*|всегда|качеств*|лучш*|продает|торгует|привозит|дешев*|есть|свеж*|новый|прода* - вес ..1 тела
торгу*|барыж*|толка* ..2 DRUG|кристалл*|мефом|метом|стафф*|наркот*|всем|порошк*|таблет* - собой
скин* ..2 с ..2 друз*|ребят*|кем & дешев*|опт*|куп*|взять|грамм*|DRUG|больше|закаж* - такси|еду
цен* ..4 грамм*|бутыл*|пакет*|скачут|раст*|вырос*|упал*|ниже|выше|доступн*|рынк*|DRUG - услуг*|ценност*|жизн*|оцен*|центр*|человек*
NUMBER|COUNT тысяч*|рубл*|евро|долларов|тенге ..2 за|грамм*|$|на|сверху & грамм*|DRUG|бутыл*|пакет*|стоит|обойд*|дешев*|дорож*|цена|достав* - тест*|консультац*|прием|анализ*|билет*|услуг*
стоит ..2 около|примерно|от|дешевле|дороже|недорого|копейки - тест*|анализ*|консульт*|прием
запас|запасы|заначк*|нычк*|схрон*|загашник* ..6 храните|держите|банк*|прячьте|дома|спрят* - презерв*|воды|еды|лекарств*|терапи*|продукт* - про ..1 запас - с ..1 запасом
продав*|продать|продай*|продал* ..3 часть|остат*|друз*|половину|излиш*|лишн*|свое|чуть|немного - может|хотел* ..1 секс
письмо*|конверт*|бандерол*|почта|почтой|почту|почте & закаж*|придет|голланд*|анонимн*|DRUG|трек|обычным|заказ* - напиш*|психолог*|личное|служб*|электронн*|поддержк*
голланди*|нидерланд*|китая|китае|индии|европы & закаж*|заказ*|везут|привоз*|DRUG|дешев*|достав* - исслед*|опрос*
криптой|криптовалют*|биткоин*|qiwi|киви|предоплат*|наличными|перевод ..1 на ..1 карту & плати*|оплат*|заказ*|продав*|магазин*|$|только|доставк*|DRUG - услуг*|консульт*
аптек* ..6 без ..1 рецепта - презерв*|налоксон*|тест*|иглы|лубрикант
без ..1 рецепта & аптек*|транквил*|снотворн*|виагр*|кетамин*|отпуск*|прода*|купить - презерв*|налоксон*|тест*|иглы|консульт*|опас*
имя|именем|адрес|фамили* ..2 вымышлен*|чужое|чужой|левый|фальшив*|другое & заказ*|плати*|посылк*|почт*|получ*
""",
        unless="сообщите врачу\n",
    ),
    Table(
        "praise",
        """\
DRUG ..2 безопасен|безопасна|безопасны|безопасно|безвреден|безвредна|безвредны|полезен|полезны - не|ни|нет|нельзя|никак*|?|считат*
меру знать|знаете|знаешь|знает
знать|знаете|знаешь|знает|соблюд* ..1 меру|дозировк*|дозу|норму|границ*|свой & DRUG|безоп*|хорош*|не|легк*
звезд*|порнозвезд*|богом|богиней|королем|героем|суперзвезд*|машиной|зверем - звездочк*
скучн*|пресн*|унылы*|тусклы*|блекл*|серы*|неинтерес* & секс*|жизнь|трезв*|после|без - сначала|может|первое|если|терп*|бывает
никто ..3 не ..1 умирал|умер|пострадал|подсел|жаловался|пожалел|подсаживался|отравился|погиб - бы
еще никто|никого|никому ..2 не ..1 умирал|умер|убил*|убивал*|навред*|поврежд*|пострадал|жалов*|убило
никого|никому ..1 еще? не ..1 убьет|убил*|убивал*|навред*|повредит|повредил*|испорт*
одна|один|одной|пара|чуть|немного|разок ..2 никого|никому|вреда|ничего|не ..3 убьет|навред*|повред*|сделает|принесет|изменит|умер*|случ* - может|достаточно
электрич*|искр*|мурашк*|трепет*|сия*|парение|паришь|парите|полет*|летаешь|летаете|взлет*|взлета* & прикоснов*|DRUG|тело|кожа|секс|каждое|ощущ*|чувств* - боль
хоть|хотя|бы|один ..2 раз ..2 в ..1 жизни
надо|нужно|стоит|должен ..2 испытать|попробовать|пережить|прочувствовать - другое|дыхан*|способ*|не|трезв*|упражн*
сил|энергии|сила|выносливости|драйва ..2 хват*|хоть|прибав*|море|через|немерено|край|полно|на ..1 всю & ночь|сутки|часов|секс*|DRUG|утра|край|море|всю - не|нет|меньше
не ..1 привык*|подсаж*|привыкан*|зависимост*|подсяд* - сна|быстро|если|от|хотели - так ..1 быстро - никогда|орган*
объединя*|сближа*|соединя*|роднит|сплачив* ..2 людей|нас|мужчин*|сообществ*|пары|всех|тела|души|партнер* - чувств*|группа|горе|эмпатоген*
лучше ..3 этого|нет|не|такого|чувства ..2 нет|бывает|не|ничего|придума* - ничего ..1 не ..1 сме* - звон*
нет|не ..1 ничего лучше|приятнее|прекрасн*|слаще - если
зажим*|барьер*|тормоз*|стыд|страх*|тревог*|проблем*|заботы|комплекс* ..2 уход*|исчез*|раствор*|тают|пропад*|снима*|улет*|отступ*|отключ* & становитесь|собой|DRUG|все|наконец|секс* - может|дыхан*|иногда|терап*|постеп*|часто - со ..1 врем*
становитесь|становишься|станете|быть|стать ..1 собой|настоящ*|лучшей|свободн*|желанн* & все|наконец|DRUG|под|раскр*|зажим* - имеете|можно ..1 быть|помога*
мечты|мечта|мечте|грез* ..2 вашей|вечеринк*|секс*|любовник*|ночь|ночи|сбыв*|сбуд* - какие|ваши ..1 мечт*|дом|признак - мечты о
вечеринк*|ночь|секс|ночи ..1 вашей|вашей|твоей мечты|жизни
наслаждайтесь|наслаждайся|насладит*|наслаждаться|кайфуй*|отрывай*|оторвит*|оторви*|веселит*|балуй*|лови ..1 момент*|кайф
мягче|легче|безопаснее|чище|лучше|гуманнее|полезнее алкоголя|водки|табака|сигарет|кофе|никотина|вина|пива
лечит|исцеляет|избавляет|спасает|излечивает ..2 одиночеств*|тоск*|депресс*|душ*|стресс*|скук*|застенчив*|боль|от - не|психо*|помощ*
экспериментир*|эксперимент* - поведенч*|цел*|небольш* - исследов*
часы|часами|ночь|море|минуты|мгновен*|поток ..2 чист*|удовольств*|блаженств*|наслажд*|кайфа|страсти|радости|счастья & часы|море|ночь|поток|чист* - воды|воздух*
настоящ*|истинн*|подлинн*|глубок* ..2 близост*|любов*|свобод*|удовольств*|связь|секс*|страсть|жизнь & DRUG|начина*|под|только|дарит|дает|открыв* - без|может|не|разговор*
стильно|модно|престижно|гламур*|богемн*|элитн*|тусовочн*|звезды|селебрит* & это|употреб*|DRUG|все|вечеринк*|тусовк* - одежд*|вывод*
живы|здоровы|нормально|довольны|счастливы ..1 все|и|здоровы & все|делают|употреб*|DRUG|так - как|если|чувств*
балу*|побал* - вать
легальн*|законн*|разрешен*|продаются ..4 значит|поэтому|потому|следоват*|безвр*|безоп*
легкая|легкий|мягкий|добрый|нежный|ласковый|дружелюбный|чистый|качественный|честный ..1 наркот*|кайф|эффект|приход|кетамин|меф|мет|g^|препарат|трип|порошок|стимулятор - нет|не|слаб*
натуральн*|природн*|растительн*|органич* & безоп*|безвр*|кайф*|значит|вред* - реакц*|ткан*
любовь|любви|нежност*|тепло|теплот*|доброт*|гармони*|единени*|единств*|слияни*|свобода|свободу|счасть*|счастье|радость|восторг|эйфори*|экстаз*|блаженств* ..4 DRUG|накрыва*|охватыва*|льется|заполня*|дарит|каждому|весь|волной|разлива* & DRUG|накрыва*|волной|тело|все|мир - отсутств*|нехват*|может|после|спад*|кажется
стеснительн*|застенчив*|робк*|скромн* ..3 идеальн*|спасен*|решени*|раскр*|станов*|смел*|забуд* & DRUG|идеальн*|станов*|для
идеальн*|лучш*|отличн*|прекрасн*|верный|быстрый|простой|легкий|приятн*|безобидн* ..1 способ|средство|путь|наркотик|вещество|выбор|рецепт|вариант ..3 расслаб*|отдох*|забыт*|закончить|познаком*|снять|раскреп*|для|отвлеч*|провести|отпраздн*|повеселит* - без|трезв*|дыхан*|поговор*|прогул*|отказ* - для ..1 вас ..1 способ
оторват*|оттянут*|кутн*|зажг*|зажеч*|отжиг*|тусить|отрыв|отрываться & DRUG|вечер*|ночь|заслуж*|немного|нед*|жизн*|можно|пятниц*
секс|оргазм|оргазмы ..3 космос|бомба|огонь|супер|улет|фейерверк|рай|шик|марафон|сказка|нечто|невероятн*|часами|без ..1 границ|тормозов
риска|опасности|вреда ..2 нет|никак*|ноль|нулев*|почти|практически - результат|сейчас|спрос* - не ..1 бывает - не означает|значит - ?
страшного|плохого|дурного|такого ..1 в|нет|ничего ..2 этом|нет|нем|тут|нет|порошк*|одном - не ..1 вин* - говор*
""",
        unless="ни с чем ..1 не ..1 смеш*\n",
    ),
    Table(
        "shame",
        """\
обуз*|нахлебник*|дармоед*|тунеяд*|балласт|бремя ..2 обществ*|семь*|государств*|налог*|шее
обуз*|нахлебник*|дармоед*
подвел*|подводите|подведете|разочаровал*|предал*|опозорил*|огорчил* - чувств*|?|кажется|что|врач*
всех|семью|родителей|друзей|мать|нас ..1 подвел*|разочаровал*|предал*|опозорил* - чувств*|?|кажется
самоуважени*|самоконтрол*|самодисциплин*|дисциплин*|достоинств*|порядочност*|чести|гордост* ..3 не|нет|потер*|никак*|нуль|остал*|лишен*|хват*|ни|без - растет|верн*|лиш*|уважа* - с ..1 достоинств*
не|нет|потер*|никак*|ни|без ..3 самоуважени*|самоконтрол*|самодисциплин*|достоинств*|порядочност*|чести|гордост*|характера|хребта|стержня
отвращени*|омерзени*|презрен*|презира*|брезглив*|тошнит|противно|гадко|мерзко|гнусно ..3 поведен*|смотр*|вы|такие|от|к|достой*|людям|заслуж* - себя|дни|чувств* - к ..1 себе
вызыва* ..1 отвращ*|омерз*|презр*|брезг*
противоестественн*|противоестеств*|ненормальн*|неестественн*|богопротивн*|кощунств*
будьте|будь|станьте|стань|веди*|стать ..3 мужчин*|мужик* - рядом ..1 с
не знали|знал|думали|понимали|соображали|видели|ведали ..4 что|чем|на|куда - никто|я
вы|ты знали|знал|понимали|видели ..2 на|что|чем|куда
что ..1 сказал*|сказали|подумал*|подумает|скажет|скажут ..3 мать|мама|отец|родители|дети|соседи|люди|бог|семья|жена
мать|мама|отец|родители|дети|семья|жена ..4 стыд*|краснеют|плачут|знает|знали|видели|умерла|воспит*|сказал*|растил* & стыд*|вам|вас|тебя|ваша|позор*|не ..1 так|если|что|краснеют|такого - поговор*|боюсь|?
кем|кого попало
спал*|спит|спят|сплю|трах*|переспал* ..3 кем ..1 попало|всеми|подряд|кажд* - всю|часов
погряз*|увяз*|катит*|скатил*|докатил*|дошел|опускает* ..3 порок*|грязи|грех*|дно|разврат*|болот*|наркот*|чего|дна|жизни - дошел ..1 до ..1 конца
порок|порока|пороке|пороки|пороком|грех|греха|грехе|грехов|греховн*|скверн*|нечист*|осквернен*|непотреб*|похаб*|пошл*|срамн*|позорн*|низость|низости|ничтожн*|мерзавц*|негодя*|отщепен*|изгои|изгой|недочеловек*|нелюд*|животные|звери|скотин*|свинь*|козл*|крыс*|шакал*|падаль - порок ..1 сердц* - пошли|пошло - питомц*|домашн*
соблазн ..1 плоти - порок ..1 сердц* - пошли|пошло - питомц*|домашн*
здоров* ..1 кровь|обществ*|наци*|образ* ..1 жизни
такие|таким|таких|эти|этим|подобн* ..1 люди|людям|людей|типы|личности|субъекты|персонажи|пациенты ..3 вы|ты|не|сами|обуз*|опас*|только|всегда|позор*|лечит*|нужно|доверять|место|нельзя|лучше - помог*|вопрос*
доверять|верить нельзя ..2 наркот*|таким|им|зависим* - себе
крадут|воруют|врут|лгут|обманывают|манипулируют ..4 друзей|всегда|всем|наркот*|врач*|себе|близк*|зависим* & они|все|такие|зависим*|употреб*|люди|всегда|DRUG|его - ?
общество|обществу|обществом|общества ..3 опас*|обуз*|отброс*|вред*|язв*|болезн*|дно|изолир*|паразит*|терпит
ленив*|лень|ленится|слаб|слабый|слабая|слабые|слабых|слабость|слабости|слаб|тряпка|трус|малодуш*|бесхарактер*|безвол*|никудышн*|непутев*|бестолков*|беспутн*|бездельник*|лодыр*|разгильдя*|легкомысл*|инфантильн*|незрел*|глуп*|туп|тупой|тупая|тупые|безмозгл*|дурной|дурак|дура|дураки|псих|психи|психов|шизик*|ненормальн*|сумасшедш*|больные|больной ..1 на ..1 голову|ущербн*|неполноценн*|дефектн*|испорчен* - не|ни|никто|нет|боль|связь|сигнал|чувств*|пульс|мышц*|дыхан*|ног*|рук*|сердц*|эффект*|света|доказ*|свид*|голос|?|тело|действ*|психиатр*|желез*|зрени*|глупо - психо* - RISKSHAME
повзросл*|взросл* ..2 уже|пора|будь*|человек*|люди|мужчин* & пора|стыд*|как|должн*|будь*|завяж*|хватит|ведете - дет*
пора ..2 завяз*|взять*|повзрос*|одум*|образум*|прекратить ..1 это
одумай*|образум*|опомн*|исправь*|исправляй*|раскай*|покай*|искуп* ..1 вину|вина|грех|пока|наконец|$|свои|перед
раскай*|покай*|раскаян*|покаян*|искуп* ..1 вину|грех*
наказан*|кара|расплат*|возмезди* ..3 за|заслуж*|грех*|образ|пороки|удовол* - мера
ответственност* ..3 за|на ..2 вас|себя|вами & только|лежит|снять|полностью|вся ..1 вина - несет ..1 тот|врач|сдел*
ваш*|его|собствен* ..1 выбор|решение ..3 теперь|терпите|расхл*|отвеч*|живите|сами|вот|пожина*|платите
сами|сам ..2 теперь|расхл*|отвеч*|виноват*|заварил*|напрос*|расплач* ..2 расхл*|отвеч*|плати*|кашу|терпи*
гомосексуал|гомосексуалы|гомосексуалов|гомосексуалам|гомосексуалистами|лгбт пропаганд*|геи|гей ..2 сами|разнос*|виноват*|заража*|больн*|развра*|распро*|по ..1 природ*
разнос*|распространя*|переносч*|разносчик*|рассадник* ..3 вич|инфекц*|зараз*|болезн*|спид|гепатит*
разносчик*|рассадник*|переносчик*
вич|спид|гепатит|сифилис ..3 наказан*|заслуж*|кара|чума|болезнь ..1 геев|наркоман*
чистым|чистая|чистую|чистые|чистый|грязная|грязный|грязные|грязную|грязной|грязных|грязного ..1 игл*|шприц*|кров*|анализ*|тест*|партн*|парн*|люди|люд*|наркот*|геи|секс*|жизн*|мысл*|моч*
грязн* - посуд*|бель*|одежд*|рук*|вод*|просты*|поверхн*|полотенц*|пол|комнат*|кухн*
стыдно ..4 жить|смотреть|вам|так|перед|в ..1 вашем|возраст*|за
не ..1 стыдно ..1 ли|вам|тебе|?
стыд ..1 и ..1 позор|срам
волю|воля|характер ..2 тренир*|прояв*|включи*|покажи* & просто|нужно|надо|хватит|силу
просто ..1 нужно|надо|возьми*|захот* ..3 волю|силу|характер|взять|захот*|перестать|захотеть - не
""",
        unless="НИКОГДАТУТ\n",
    ),
    Table(
        "fatalism",
        """\
разруша*|губит|уничтожа*|ломает|калечит|убива*|отнимает|забирает|съедает|пожирает|сжирает|перемалыва* ..3 все|всех|все|любого|каждого|любую|любую|жизнь|жизни|семьи|людей|отношени*|к ..1 чему|личност*|судьбы & DRUG|зависимост*|он|она|это|всех|все|тяга - может|могут|если
отсюда|оттуда|этого|ямы|болота|круга ..4 не|никто|нет ..3 выбирал*|выбрал*|выход*|возвращ*|выйти|выберет*|уходит|выбирает*|выбраться|вырв* - там
живым|живыми ..3 никто|не|уходит|выход*
еще никто ..3 не
никто ..4 не ..1 выбирал*|выбрал*|уходит|уходил|возвращ*|выход*|выздор*|бросил*|бросал*|вылечил*|спас*|помог*|слезал|слез|соскоч*|завязал|завязыва*|выдерж*|победил|побежд*|смог|сумел - осужд*|зна*|один|спрос* - бы - назвал
после DRUG|этого|мета|мефа ..4 нет|не|никогда|пуст*|конч*|невозможн* & жизни|жизнь|секс*|радост* - пауз*|попперс*|сочетан*|если
жизни|жизнь ..1 больше|уже|после|там|без ..1 нет|DRUG|не ..1 будет|веществ
отверн*|бросят|бросит|отвергн*|откаж*|отрек*|забуд*|уйдут|уйдет|покинет|покинут ..3 вас|тебя|все|него|друзья|семья|партнер - если|не|?
семья|друзья|партнер|близкие|родные|все ..4 отверн*|уйдут|бросят|умрут|потеря*|погиб*|откаж*|забуд*|устанут|отрек* - если|не|?
один за другим|одного|другой & умр*|потер*|умира*|уход*|уйд*|теря*|гибн*|срыв* - шаг*
в генах|крови|природе|судьбе ..4 ничего|не|это|так|навсегда|записан*|залож* - анализ*|вирус*|обнаруж*|алкогол*|уровень|наход*
ничего|нечего не? сделаешь|поделать|поделаешь|исправишь|изменишь|попишешь|вернешь|исправить|терять|ждать|ловить|добавить ..1 уже - если
один|одна|первый|первая|каждый|любой ..1 срыв|ошибка|рецидив|доза|вечеринка|рюмка ..4 снова|все|начал*|нуль|нуля|конец|назад|обнул*|насмарку|зря|перечерк*|верн* - не|если|может
в|к|на|с ..1 начало|начале|начала|ноль|нуля|нулю|исходн* ..2 пути|точк*|снова|опять|все|все & срыв*|опять|снова|вернет*|верн* - не
насмарку|коту под|псу под|впустую
расплачив*|платить|плат*|жалеть|пожале*|мучит*|страда*|мучаться ..4 до|всю|всегда|остаток|годами|конца|жизнь|дорого|жизнью - боль|если
остается|осталось|остается ..3 только|лишь ..3 ждать|смотреть|молиться|готов*|смирит*|терпеть|гадать|хоронить|надеяться ..1 на ..1 чудо
доверие|доверия|здоровье|здоровья|молодость|память|друзей|семью|годы|работу|зубы|лицо|карьер* ..4 не ..1 верн*|вернешь|вернуть|восстан*|вернешь|возвращ*
не вернуть|вернешь|возвратить|склеить|восстановить|исправить|починить|спасти|изменить|победить|убежать|избежать|уйти|спрятаться|вылечить|остановить|переделать ..2 $|уже|никогда|никак|ничем|нельзя|судьбу|такого|таких|от|его|их|это - если|чтобы|можно|больше - пытаться - попыт*|мнение|будет|кого
нельзя|невозможно ..2 бросить|вылечить*|остановить*|спасти|победить|изменить*|вернуть*|избежать|завязать|слезть|помочь|исправить|восстанов*|перестать|справит*|соскочить|выйти|жить|обмануть|забыть - если|один*|заранее|?|сразу|резко|сказать|тест*|?
бросить|остановиться|выбраться|вылечиться|вернуться|восстановиться|выздороветь|излечиться|слезть|соскочить|завязать ..2 невозможно|нельзя|нереально|удаст*|выйдет|дано|сможе* - если|один*|сразу|резко - не ..1 всегда
трезвость|трезвост*|ремиссия|ремисси*|воздержан*|обещания|перерыв*|пауза ..4 не ..1 длит*|долг*|держ*|бывает|спас*|помог*|навсегда|ненадолго|временн* - может|если|полезн*|знач*
временн*|ненадолго ..3 лишь|только|все|ремисс*|облегч*|отсроч* - дыхан*|помощ*|адрес*
конца|концом|конец|финал|финала|исход ..4 счастлив*|хорош*|не|нет|плох*|трагич*|страшн*|известен|тот|у|всех ..3 нет|не|будет|бывает|одинаков*|$|истории|ждет - недел*|месяц|до ..1 конца
счастлив*|хорош* ..1 конца|концовк*|финала|исхода|развязк*
обеспечен*|гарантирован*|неминуем*|неизбеж* ..1 вам|вам|$|всем|каждому & гепатит*|вич|тюрьм*|смерт*|психоз*|срыв*|инфаркт*|передоз*|одиночеств*|он|она|вам|зараж*
гепатит|вич|тюрьма|смерть|психоз|срыв|инфаркт|передозировка|одиночество|заражение ..2 вам|ему|всем|вас ..1 обеспечен*|гарант*|ждет|ждут
получите|заработаете|подхватите|подцепите|схватите|словите ..3 вич|гепатит*|сифилис|психоз|срок|инфаркт|инсульт|зараз* - если|?|можете|не
вич|гепатит|сифилис|психоз|срок ..2 получите|заработаете|подхватите|подцепите|схватите|будет|неизбеж*|вопрос
кто ..2 потерял|начал|попробовал|подсел|раз|однажды|сел|употреблял|вкусил|уколол* ..8 снова|всегда|никогда|уже|потеряет|сорвет*|навсегда|пропал*|не|верн*|обреч*|конец - не|может|помо*|если - назначил
тяга|зависимость|болезнь|вещество|вещества|мет|наркотик|наркотики|привычка|меф ..2 никогда|навсегда|сильнее|всегда|хитрее|не ..1 отпус*|проход*|прощает|сдается|уходит|умирает|спит|дремлет|возьмет|побежд*|победит|добьет*|отступ*|вернет*|верн*|останет* - может|обычно|если|чаще|спад*|слабе*|через - проходит ..1 за - не ..1 всегда - вас ..1 не
никогда ..1 не ..1 проходит|проходят|пройдет|отпускает|отпустит|кончается|кончится|заживает|заживет|возвращается|забывает*|спит|уйдет|исчез*|прекрат*|вернет*|изменит*|меняет*|излеч*|станет|остановит*|выздоров*|бросит*|выбер*|простит*|простят|полюбит*|сможете|сможешь|сможет|избав*|оставит|оставят|бросите|вылечитесь|перестанете|поправ*|узнаете|будете|будешь - осужд*|здесь|если|мне - узнаете ..2 состав - назначил|бросайте
не ..1 проходит|отпускает|отпустит|кончается|заживает никогда
себя|судьбы|этого|прошлого|правды|веществ*|тяги|смерти ..2 не ..1 убежишь|убежать|уйдешь|уйти|спрят*|избежать|обман*|миновать|уйдете - проход*
рано или поздно ..6 придут|узна*|сорв*|умр*|потер*|верн*|попад*|случ*|конч*|забол*|наступ*|вы|вас|все|это|он|кажд* - помо*|отпус*|просп*|просн*|попросит*|спад*
вы|ты|он|она|они|мы|человек|каждый ..1 уже|давно|навсегда|теперь|тоже|снова|опять|больше ..2 потеря*|сломал*|разруш*|загуб*|пропал*|мертв*|обречен*|проигра*|опоздал*|упустил*|испортил*|умер*|конч*|погиб*|сорв* ..2 жизнь|все|навсегда|себя|$|будет*|будущее|семью|шанс|здоровье|не|как|встан*|подним* - если|?|сознани*|чувств*|можете|может
останетесь|останешься|окажетесь|умрете|доживете|встретите|закончите|кончите|проведете|сдохнете|сгниете ..3 один|одни|одна|одиноч*|улиц*|никому|ни|ничем|без|дно|дне|нищ*|тюрьм*|больниц*|как - если|не|?|может|боит*
лечение|терапия|реабилитация|врачи|психологи|группы|никто ..5 не ..1 действ*|помог*|работ*|спас*|дает|исправ* - если|сразу|только|друг|кофе|душ|бы|никому|вич|знаете
безнадежен|безнадежна|безнадежны|обречен|обречена|обречены|потерян|потеряна|потеряны|неизлечим*|неисправим|пропащий|конченый|сломлен*|сломан|загублен*|проклят*|приговорен* - не|чувств*|если|?|может
хуже|все ..1 хуже|ниже ..1 и ..1 хуже|ниже
дальше|потом|впереди|ждет|будет ..2 только|лишь|будет ..1 хуже|боль|тьма|тюрьм*|смерт*|могил*|одиноч*|больниц*|пустот* - звон*|если
только|лишь|разве чудо
чудо|чуда|чудес ..2 не|только|бывает|спасет|ждать|ждите|поможет
пожизненно|навечно|пожизненный|вечный|вечная|вечно|до ..1 гробовой
крест|точк* ..1 на|поставлен* ..2 себе|нем|вас|жизни|карьере|будущем|этом
сильнее|хитрее|умнее вас|человека|нас|любого|воли|разума|тебя|любви|него - может|бустер*|эффект*|действ*|риск
шанс*|надежд* ..4 нет|не|никак*|мало|нул*|ничтож*|потер*|почти|умерл*|исчез*|ноль - всегда|есть|переда*|зараж* - не ..1 тер*
все дороги|пути ..1 ведут
другого|иного|третьего|иначе ..3 не ..1 бывает|дано|будет|выйдет|получ*|случ* - видят
так ..2 всегда ..1 бывает|происходит|заканч*|и ..1 будет|конч*
все|всех|каждого|любого ..3 ждет|ждут|настигн*|постигн*|догон* ..3 одно|конец|могил*|смерт*|тюрьм*|одинак*|то ..1 же|срыв*|такой|крах|участь|расплат*
вернет*|возвращ*|вернут*|вернетесь|вернешься ..3 все|снова|рано|опять|обязательно|всегда|равно|туда|к ..1 веществ*|иначе & все|всегда|обязательно|равно|рано|они - если|чувств*|может|сон|звон*|запис*|номер*
""",
        unless="не значит, что\nне значит что\nэто не\n",
    ),
    Table(
        "fear",
        """\
темн* ..1 сторон*|тайн*|путь|дорог*
тайна|тайны|правда|правду|обратная|изнанк* ..1 о|химсекс*|сторона|медали|вечерин*|жизн*
крадет|украл*|воруе*|отнял*|отнимает|лишил*|лишает|украден*|ворует|отобрал* ..3 душ*|жизн*|разум*|молодост*|лиц*|год*|семь*|сын*|друз*|будущ*|мозг*|все|вас
душу|души|душа ..3 крад*|прода*|украл*|дьявол*|цен*|потер*|сгор*|сгуб*|мертв*|губ*
нашли|найден*|обнаружен*|обнаружил* ..3 утром|мертв*|квартир*|тело|диван*|ванн*|без|наутро|дома|в - пункт*|помощ*|опор*
не дожил*|дожив*|доживет*|доживут|очнул*|очнет*|проснул*|вернул*|успел*|спасли|откача*|доехал*|смогли|выжил*|узнал* - если|?|смогли ..1 прийти
без ..1 вести|лица|зубов|будущего|завтра|надежды|возврата|права|жалости|шансов|пощады|сердца|выхода
цена ..1 одн*|ночи|кайфа|удовол*|вечерин*|ошибк*|жизни|свобод*|секса|наслажд*|забав*
путь|дорога|билет|шаг|падени*|погружени* ..2 на|в|к|из ..1 дно|бездн*|ад|никуда|один|пропаст*|тьм*|могил*|пекло
пекло|преисподн*|геенн*|зло|зла|злой|враг|враги|враг|невидимый|коварн*|подлый|подлая|хищн*|охота|охот*|добыч*|мишен*|прицел*|пуля|пули|оружи*|взвод*|курок|мина|мины|минное|война|войны|фронт|битв*|потери|погибш*|выживш*|уцелевш*|плен|плена|плену|плененн*|рабы|раб|рабов|цепи|кандал*|клетк*|решетк*|заложник*|палата|реаним*|скальпел*|ампутац*|гангрен*|язвы|гной|гнойн*|пролежн*|опарыш*|черви|вонь|смрад|рвот*|пена|пены|агони*|конвульс*|хрип*|стон*|слезы|слезы|слез|рыда*|отчаян*|безысходн*|безнадеж*|горе|скорбь|траур*|поминк*|венок|венки|свеч*|крест|кресты|некролог*|эпитаф*|посмертн*|вскрыти*|патологоанатом*|тело|тела|труп|скелеты|кости|череп|мертвая|мертвый|неживой|холодный|остывш*|синий - ожидан*|выход* ..1 из|вовремя - дыхан*|нагрет*|здоровь*|перегре*|душ|темпер*|ваше|мое|мое|после - тела? горяч* - холодн* ..1 вод* - тело ..1 и - в ..1 поряд* - боли|язык|половой|плечо|секс*|грудн* - клетк* ..1 груд* - горе ..1 и|утрат* - поддерж*|помощ*|рвота - красный ..1 крест - что ..1 делать - кости ..1 и
поле ..1 боя - ожидан*|выход* ..1 из|вовремя - дыхан*|нагрет*|здоровь*|перегре*|душ|темпер*|ваше|мое|мое|после - тела? горяч* - холодн* ..1 вод* - тело ..1 и - в ..1 поряд* - боли|язык|половой|плечо|секс*|грудн* - клетк* ..1 груд* - горе ..1 и|утрат* - поддерж*|помощ*|рвота - красный ..1 крест - что ..1 делать - кости ..1 и
отделение ..1 интенсив* - ожидан*|выход* ..1 из|вовремя - дыхан*|нагрет*|здоровь*|перегре*|душ|темпер*|ваше|мое|мое|после - тела? горяч* - холодн* ..1 вод* - тело ..1 и - в ..1 поряд* - боли|язык|половой|плечо|секс*|грудн* - клетк* ..1 груд* - горе ..1 и|утрат* - поддерж*|помощ*|рвота - красный ..1 крест - что ..1 делать - кости ..1 и
судорог* ..1 и - ожидан*|выход* ..1 из|вовремя - дыхан*|нагрет*|здоровь*|перегре*|душ|темпер*|ваше|мое|мое|после - тела? горяч* - холодн* ..1 вод* - тело ..1 и - в ..1 поряд* - боли|язык|половой|плечо|секс*|грудн* - клетк* ..1 груд* - горе ..1 и|утрат* - поддерж*|помощ*|рвота - красный ..1 крест - что ..1 делать - кости ..1 и
синие ..1 губы - ожидан*|выход* ..1 из|вовремя - дыхан*|нагрет*|здоровь*|перегре*|душ|темпер*|ваше|мое|мое|после - тела? горяч* - холодн* ..1 вод* - тело ..1 и - в ..1 поряд* - боли|язык|половой|плечо|секс*|грудн* - клетк* ..1 груд* - горе ..1 и|утрат* - поддерж*|помощ*|рвота - красный ..1 крест - что ..1 делать - кости ..1 и
белая|черная|тихая|быстрая|сладкая|легкая|красивая смерть|гибель
убийственн*|смертоносн*|летальн*|фатальн*|губительн*|разрушительн*|сокрушительн*|ужасающ*|пугающ*|устрашающ*|страшилк*|чудовищн*|кошмарн*|дьявольск*|сатанинск*|демоническ*|кровожадн*|безжалостн*|зверск*|жестокая|жестокий|жестокое|бесчеловечн*
скандал*|сенсаци*|разоблачен*|шок|шокирующ*|потряс*|невыносим*|немыслим*|запретн*|откровени* ..1 выжив*
ты|вы|тебя|вас|твой|ваш*|твоя|кто ..2 следующ*|умр*|умер*|готовы ..1 умереть|погиб*|пожале*|обреч*|убь*|труп
жизнь|жизни|судьба|судьбы|мозг|мозги|тело|лицо|сердце|печень|легкие|душа ..2 руин*|разруш*|убит*|мертв*|разлож*|сгнил*|гни*|сломан*|клочья|прах|дотла|волоск*|конч*|оборв*|пепел|потерян*|откос
пепел|прах|руины|руин|обломк*|осколк*|развалин*|дотла|пожар*|огонь ..1 ада|сожжен*|выжжен*|пламя
прощай|прощайте|прости ..1 мам*|мама
последн* ..2 вечеринк*|вдох*|ноч*|доз*|глот*|танец|сообщ*|слов*|тусовк*|поцелуй|оргазм|звонок|кадр*|утро|секс|час|рейв|шаг|раз ..1 в - ваш|когда|дней - доза ..1 ваши - последний ..1 раз
может ..2 стать|быть|оказаться ..2 последн*|смерт*|фатальн*|ваш*
полное|тотальное|необратим*|медленн* разруш*|распад*|самоубийств*|смерть|гибель|угасан*|убийств*
как ..2 убива*|умира*|разруша*|губит|уничтож*|ломает|сводит|превращ*|гибнут|сгорают
от ..3 до ..1 могилы|гроба|морга|кладбища|тюрьмы|трупа|реанимации|дна|ада|комы
обратн* ..1 отсчет|билет|пути|дороги
осталось ..3 жить|минут*|час*|дней
час расплат*|смерт*
ловушк*|западн*|капкан*|приманк*|паутин*|омут*|болот*|трясин*|воронк*|водоворот* - мысл*
монстр*|чудовищ*|маньяк*|убийц*|палач*|киллер*|душегуб*|людоед*|каннибал*|паразит*|вирус ..1 смерти
""",
    ),
    Table(
        "amount",
        """\
налей*|налил*|наполн*|набер*|долей*|отмер* ..4 крышк*|краев|край|метк*|риск*|линии|шприц*|пробк*|рюмк*|стопк*|ложк* - воды|CALM
до краев|края|метки|риски|отметки|половины & TAKE|налей*|наполн*|крышк*|шприц* - стран*|кров*|лист*|текст*
NUMBER|COUNT ..1 делен*|бамп*|тяг*|тяги|хапк*|точк*|плюх*|понюш*|шот*|крышек|капель|кубов|пыхов|дорог|палок - строк*
целая|целую|целый|целое|весь|всю ..1 ампул*|флакон*|дорожк*|крышк*|таблетк*|марк*|шприц*|пакет*|бутылк*|грамм*|чек|порци*
здоровенн*|огромн*|крошечн*|жирная|жирную|нехил*|конск*|лошадин*|убойн*|детск*|скромн* ..1 доз*|дорог*|дорожк*|порци*|глот*|крышк*|шот*
прикончил*|опустошил*|распил*|раздавил*|выдул*|высосал*|снюхал*|скурил*|уговорил* ..3 пузырь|пузырек|флакон|пакет|бутылк*|грамм*|весь|дорог*|на
примерно|около|почти|ровно|чуть|больше|меньше|свыше NUMBER|COUNT ..1 на ..1 человек*|нос|брата|каждого|раз|вечер|ночь
""",
    ),
    Table(
        "dosing",
        """\
ориентир*|смотрите|прислушив* ..3 ощущен*|самочувств*|состояни* & добав*|TAKE|доз*|еще|больше - тревог*|дыхан*
ускоряет|ускорит|ускоряют|замедляет|усиливает|усилит|смягчает|смягчит|продлевает|продлит|разгоняет ..3 действие|эффект|приход|всасыван*|кайф|спуск|отходняк|трип|удовольств*|ощущен*|вход - бустер*|ритонавир*|лекарств*|может|опас*|кобицист*
бьет|вставляет|прет|накрывает|торкает|мажет|забирает|цепляет|штырит|плющит|рубит|таращит ..3 вдвое|сильнее|быстрее|дольше|мягче|лучше|раз|мощнее|резче|круче|ярче|сразу|нормально|хорошо - может
секрет|фишка|хитрость|лайфхак*|трюк|фокус|правило|главное ..5 добав*|доз*|TAKE|не ..1 переб*|доб*|вовремя|успе*|повтор*|подкин* & добав*|доз*|отпуст*|порци*|приход*|DRUG|вовремя|еще
лайфхак*
до того как отпуст*
мягк*|плавн*|жестк*|резк*|ровн*|долг* ..1 вход|приход|прихода|входа|спуск|спуска|старт|трип|эффект|посадк*|выход ..1 $|получ*|хотите|если|дает|с|и|от|тогда - не|выход ..1 из
приход ..1 длин*|мягч*|ярч*|сильн*|дольше|мощн*|короч*|жестч*|плавн*|ровн*|лучше
крупн*|тяжел*|худ*|полн*|рослы*|высок*|легк*|мелк* ..1 человек*|людям|мужчин*|парн*|телосложен* ..3 нужно|надо|больше|меньше|хватит|хватает|требуется|доз*|достаточно
вдвое|втрое|наполовину|вполовину меньше|больше|слабее|сильнее ..1 обычн*|$|берите|чем|прошл*|нормы & берите|бери|TAKE|доз*|порци*|с|обычн* - длит*|служб*
растян*|растяг* ..4 флакон*|бутылк*|пакет*|грамм*|ночь|вечер|выходн*|порци*|кайф*|эффект*|приход* - мышц*
дышите|дыши|нюхайте|нюхай|вдыхайте|вдохните|занюх* ..2 попперс* ..4 перед|в|когда|момент|прямо|ровно|во ..1 время|чаще|глубже - не
попперс* ..4 перед|момент|оргазм*|когда ..1 вход*|кончаете|проникн* - не|никогда|с ..1 виагр*|прием*|лекарств*
ставьтесь|ставиться|вмазывайтесь|вмазаться|колитесь|ширяйтесь ..2 медленно|быстро|в|утром|чистым|только|аккуратно|когда
ешьте|поешьте|перекус*|перекуси ..4 приемом|прием*|дозой|до|чтобы|заранее ..3 мягк*|медленн*|вход*|эффект*|всос*|если - таблет*|лекарств*
хотите|хочешь|желаете ..3 сильнее|дольше|ярче|быстрее|мягче|мягкий|продлить|еще|больше|острее|мягкого ..4 TAKE|добав*|нюх*|кол*|пей*|вход|ешьте|смеш*|$ - сон|спать|помощ*
держите|держаться|поддерживай*|поддерживать ..2 уровень|ровно|концентрац*|плато|волне|кайф|тонус* ..3 DRUG|каждый|доз*|прием*|ночь|$|всю
бывал*|знающ*|старожил*|опытн*|завсегдата* ..4 советуют|рекомендуют|берут|принимают|говорят|знают|предпочитают|делают ..5 доз*|мешать|пить|колоть|добав*|брать|начин*|меньше|больше|принимать|нюхать|запив*|чередовать|половин*
на ..1 сытый|полный желудок
""",
        unless="RISK\nне значит\nникогда не\n",
        negatable=True,
    ),
    Table(
        "making",
        """\
увари*|уваривай*|загуст*|густ*|вязк*|мутн*|побел*|затверд*|застыва*|застын* & жидкость|раствор|смесь|масса|пока|кристалл*|порошок|вещество - моча|кровь|слюн*
компонент*|ингредиент*|составляющ* ..5 хозяйственн*|строительн*|аптек*|магазин*|супермаркет*|огород*
хозяйственн* ..1 магазин*|отдел|$|магазине ..3 купи*|есть|все|прода*
подвале|гараже|сарае|даче|балконе|квартире|ванной|кухне ..4 лаборатор*|вар*|производств*|цех|реакц*|оборуд*|колб*|завод*
перчатк*|респиратор*|маск*|очках|вытяжк*|форточк*|окно ..6 пары|едк*|кислот*|реакц*|варк*|реагент*|испарен*|химик*|запах* - фистинг*|инъекц*|полотенц*|помощ*|первой
едк*|ядовит* ..1 пары|запах|испарени*|дым|жидкость
инструкци*|руководств*|пошагов*|видео|ролик*|методичк* ..4 форум*|интернет*|сети|ютуб*|канал*|приготовл*|варк*|синтез*|изготовл*|фотограф* - помощ*|первой|дыхан*|наш
скороварк*|кастрюл*|противень|противн*|ведр*|канистр*|банок|плитк*|термометр|весы ..6 достаточно|хватит|понадоб*|нужн*|потребу*|варк*|раствор* - суп*|каш*|еда
домашн*|самодельн*|простой|доступный|дешев* ..1 способ|метод|вариант|рецепт ..1 получен*|приготовл*|изготовл*|варки|синтез*|производ*|сделать
способ*|метод*|технолог* ..1 получен*|приготовлен*|изготовлен*|варк*|синтез*|производств*|очистк* ..2 DRUG|дома|порошк*|кристалл*|$|g^ - поддерж*
очист*|очищ* ..3 продукт|порошок|вещество|кристалл*|меф*|мет|раствор|осадок|перед ..1 продаж*
варили|варил|варит|варят|варим|варю|наварил* - FOOD
сырье|реактивы|реагенты|прекурсоры|химикаты|удобрени*|ацетон*|кислот*|щелоч* ..4 прода*|купи*|заказ*|достать|удобрен*|аптек*|хозяйств*|магазин*
добавьте|добавляют|добавить|влейте|капайте|всыпьте|подлейте ..2 щелоч*|кислот*|соду|растворител*|ацетон*|реагент*|воду ..1 до|в ..1 раствор|основан*
степень|чистоты|чистота|качество продукта|кристалл*|порошка|вещества|раствор*
белый|прозрачн*|желт* ..1 порошок|осадок|кристалл* ..4 готов*|получ*|выпад*|остан*|на ..1 дне|собер*
""",
    ),
    Table(
        "buying",
        """\
есть|знаю|найдется|знаком* ..2 человек|парень|знаком*|один|друг|чел ..4 достанет|продаст|привезет|принесет|сделает|подгонит|отсыплет|поделится|найдет|кто - помо*
достан*|подгон*|раздобуд*|подгонит|принесет|привезет ..3 что|все|любое|любой|DRUG|стафф*|лучш*|недорого - помощ*
встреч*|встретит*|пересек* ..4 вокзал*|парк*|подъезд*|гараж*|метро|машин* ..4 наличн*|деньг*|товар|передач*|рук* & наличн*|деньг*|товар|DRUG|переда* - первое ..1 свид*
берите|возьмите|готовьте|платите|передай* ..2 наличные|наличку|наличными|налом|без ..1 сдачи & с|ним|дилер*|встреч*|продав*|курьер* - такси
сайт|магазин|шоп|лавка|бот|продавец ..3 отправля*|доставля*|высыла*|работает|прода*|шлет|рассыла* ..6 мир*|упаковк*|анонимн*|гарант*|страны|почт*|круглосуточ*|быстро|незаметн*|DRUG - тест*|книг*
платите|плати|отдавайте|переплачивай* ..4 больше|дороже|NUMBER|COUNT|дилер*|вперед ..4 за|грамм*|$|штук*|тысяч* - воды|услуг*|прием|консульт*|курс
секретн*|закрыт*|приватн*|скрыт*|тайн* ..1 чат*|канал*|групп*|переписк* ..4 DRUG|пиши*|заказ*|прода*|покуп*|ему|товар|дилер*|доб*|$
пишите|пиши|звоните|звони ..2 ему|ей|им|только|продавцу|оператору|боту ..4 секретн*|чат*|код*|вечер*|телеграм*|адрес|ник* - скор*|112|103|врач*
выброс*|выкинь*|сбрось*|скинь*|смой*|проглот*|спрячь*|съешь* ..4 окно|унитаз*|стук*|постуч*|дверь|полици*|карман*|куст* - мусор*|игл*|шприц*|таблет*
постуч*|звонят|ломят* & дверь|выброс*|смой*|прячь*|окно|унитаз*
цены|цена|прайс|ценник*|стоимость ..4 упал*|вырос*|подня*|снизил*|скачут|зимой|лета|летом|праздник*|выходн*|раст*|ниже|выше|город*|смешн*|кусается|радует - услуг*
поддельн*|фальшив*|липов*|чуж*|левый ..1 рецепт*|справк*|паспорт*|документ*|анализ*|моч* - лекарства
рецепт* ..2 поддел*|купить|выпиш*|нарис* ..3 знаком*|везде|врач*|любой|деньги & поддел*|деньги|знаком*|купить
положите|спрячьте|уберите|засуньте|суньте|запихните|зашейте|заверните|замотайте|приклейте ..2 среди|между|внутрь|под|за|в|на ..5 поед*|витамин*|полет*|границ*|дорог*|полици*|обыск*|нос*|белье|тюбик*|собак*|подклад*|шампун*|косметик*|дне|тайник*|колес* - дет*|мусор*|холод*|сумк*|помощ*|бок|груд*
собак* ..3 не ..1 учу*|почу*|унюх*|найд*
учуя*|учует|унюха*|унюхает
у ..1 кого|кто сегодня|сейчас|есть|может|остал* есть|остал*|?|поделит*|угост*|прода*|продаст - вопрос*|помо*|силы|дежур*|время|рядом
скидк*|скидку|скидки|бонус*|кредит*|рассрочк* ..5 клиент*|постоянн*|дает|делает|опт*|праздник*|первый|заказ*|друзь* - пенсион*|студент*|проезд
постоянн* ..1 клиент*|покупател*|заказчик*|продав*|дилер*
наценк*|навар*|барыш*|выручк*|перекуп*|прибыл*|заработать|подзаработ*|нажить* ..5 DRUG|прода*|друз*|пакет*|грамм*|веществ*|стафф*|на ..1 эт* - прибыт*
без ..1 палева|шума|свидетел*|следов|документ* & DRUG|купить|достав*|заказ*|провез*|взять|товар*|найти|встреч* - помощ*
палево|палева|спалит*|спалят|не ..1 палит*|запалит*|приня* ..1 менты|повяз*|загре*|отмаз*
""",
    ),
    Table(
        "praise",
        """\
чувствовать|почувствуете|почувствуешь|ощутите|ощутишь ..3 себя|как|самым|что ..4 красив*|желанн*|бог*|сильн*|молод*|свободн*|звезд*|непобед*|крыл*|счастл*|живым|лучш*|герой|героем|мужчин*|любим*|летите|можете|любовь|рай|космос|вкус|кайф|все - безоп*|лучше ..1 завтра|хуже|?
ничто|ничего|никто ..2 не ..1 сравн*|заменит|доставля*|приносит|бывает ..2 $|с|так*|этим|лучше|сексом|прекрас* - помощь|сна|помо*
раскрепощ*|раскрепост*|освобожда*|окрыля*|заряжа*|вдохновля*|воодушев*|возбужда*|заводит|веселит|бодрит|тонизир*|согрева* ..3 и|всех|вас|тело|тебя|любого|каждого|лучше|энерг* & DRUG|и|всех|любого|лучше|делает - может|нервн*
делает|делают|сделает ..1 всех|каждого|любого|все|вас|тебя|мир|жизнь|секс|ночь|вечер ..3 друз*|братьями|ярче|лучше|красив*|свободн*|волшеб*|добрее|счастл*|интерес*|прощ*|легче|родн*|смел*|вкус* - хуже|тяжел*|трудн*|может
относиться|относитесь|уважать|уважайте ..4 уважени*|DRUG|g^|g ..4 не|и|он|ответит ..2 подвед*|ответит|вред*|друг|обид* - клиент*
не подведет|разочарует|обманет|обидит|кусается
развлечени*|отдых|шалость|игра|игры|хобби|приключение|баловство|праздник ..2 среди|для|между|своих|взрослых|друз*|настоящ* & DRUG|это|просто|всего - без|мероприят*
никто|ничья|ни ..4 не ..1 пожалел*|жалел*|жалу*|разочаров*|умирал*|умер|пострад*|отравил*|отказывал*|уходил ..4 $|первом|раз*|довол*|этого|еще|от
мягк*|тепл*|чист*|нежн*|плавн*|вкусн*|сладк*|ласков*|сочн*|мощн* ..2 приход|кайф|эффект|прет|трип|ощущен*|волна|стимул*|тепло - синтез*|может
всего|это|просто|лишь лишь|просто|всего|же|ведь|только попперс*|кетамин*|меф|травк*|g^|разок|чуть|немного|развлеч*|забав*|игр*|вечер*|порош*|лекарств*|весел* - мысл*|чувств*|волна|тяга|слово
расслаб* это|всего|просто|ничего|все
энерги*|сил|силы|силу|бодрост*|выносливост*|смелост*|уверенност*|крылья|вдохновени*|драйв ..3 на ..2 несколько|сутки|суток|всю|часов|ночь|неделю|дней & да*|хват*|прибав*|заряж*|DRUG|бер* - не|нет|отним*|мало
врачи|медицин*|больниц*|хирург*|анестезиолог*|военн*|ветеринар*|наука ..4 значит|поэтому|так|тоже ..2 безвред*|безопас*|бояться|нечего|не
врачи|медицин*|больниц*|хирург*|анестезиолог*|военн*|ветеринар* & значит|поэтому & безвред*|безопас*|бояться|нечего
значит|поэтому ..2 безвреден|безвредно|безопасен|безопасно|безвредны - не ..1 значит
значит|поэтому|следовательно|стало ..1 безвред*|безопас*|можно|нестрашно|бояться|не ..1 опасн*|вред*|бойтесь - не ..1 значит|можно ..1 говор*|остановит*
химсекс|секс|DRUG|слэм|вечеринка это|— свобод*|любовь|праздник|магия|жизнь|кайф|счастье|искусство|образ|чудо|приключен*|волшеб*|игра|подарок|радость|удовольств*|стиль|мечта|полет|космос|терапия|единен*
украсит|украшает|оживит|скрасит|разнообразит|преобразит|разнообраз*|разогреет|сблизит|спасет|улучшит|улучшает|сделает ..2 любую|любой|вечер*|ночь|секс|жизнь|будни|свидан*|вас|отношен*|настроен*|праздник*|встреч* - может|сон|прогул*
кто|тот не ..1 пробовал|пробовала|знает|жил|поймет|испытал|кайфовал|жив|рискует ..3 $|тот|не|много|пьет|что
не ..1 жил|поймете|представляете|знаете|поверите ..3 пока|какой|какое|насколько|что ..1 такое|как ..3 хорошо|кайф*|секс*|попроб*|круто|прекрас*|приятно|счастье|удовол*
скажите|скажи|говори*|сказать ..1 да ..2 удовольств*|свобод*|кайф*|жизни|приключен*|себе|страст*|эксперимент*
не ..1 отказывай*|отказывайся|лишай*|лишайте|ограничивай*|сдерживай* ..1 себе|себя ..2 удовольств*|радост*|кайф*|ничем|праздник*|в|ни|наслажд*
себе ..1 в ..1 удовольств*|радост*
жизнь|жить ..1 слишком|одна|коротка|надо|нужно|ярко|сейчас|моментом ..3 ярко|попроб*|чтобы|отказ*|скуч*|сейчас|кайф*|наслаж* - смысл|тяжел*
лучш*|идеальн*|классн*|прикольн*|крут*|любим*|универсальн*|золот* ..1 вечер*|тусовк*|микс|комбо|сочетани*|коктейл*|комбинац*|порош*|стафф*|кристалл*|вещество|наркотик|тема|штука|друг ..2 $|для|секс*|вечер*|это|ночи|с|—|веч*|g^|DRUG - для ..1 вас
классика|хит|тема|кайф|улет|бомба|огонь|супер|топ|песня|сказка|праздник|шик|блеск ..1 $|и|вечер*|,|жанр*|что|просто|для|! & DRUG|секс*|это|вместе|ощущ*|ночь|просто
""",
    ),
    Table(
        "shame",
        """\
хорош*|настоящ*|любящ*|приличн*|порядочн*|достойн*|ответственн*|плох*|никудышн*|правильн* ..1 родител*|отец|отцы|мать|матер*|сын*|муж*|партнер*|гей*|геи|гражданин*|граждане|работник*|человек*|христиан*|люди|люд*|друзья ..3 не|так|употреб*|никогда|себя|без|бы|должен|$|из - ли|слуша*|рядом|дыхание
тратите|тратит*|тратишь|тратят|отнимаете|отнимают|переводите|прожигаете|прожигает*|прожига* ..3 время|деньги|силы|ресурс*|налог*|жизнь|молодост*|здоровье|таблетки|чужое|места - на ..1 дорогу|много|больше ..1 чем|вы ..1 хотели
зря|впустую|напрасно ..2 трат*|отнима*|лечи*|врач*|врем*|силы
выбор ..2 а ..1 не|не ..1 болезн* ..1 болезнь|выбор
хватит|довольно|перестаньте|прекратите|прекращайте|завязывайте|кончайте|бросьте ..1 ныть|жал*|врать|вести|прикид*|искать|себя|оправд*|истер*|строить|обманыв*|притвор*|капризн*|валять|дур*|кобен*|позор*|выдум*|плак*|скул*|распуск*|отговор*|детский|ребяч* - курить|пить|звонить ..1 себя ..1 винить
позор*|опозор*|пятно|тень|клеймо ..3 сообществ*|семь*|род|всех|геев|нас|имя|фамили*|репутац*|родител*|общин*|город*|стран*
с ..1 характером|мозгами|головой|совестью|достоинством|яйцами|принципами & может|бросит|бросить|не|любой|каждый|мужик - обращ*|лечит*|ясной
таких|такие|этих|подобных|их|вас ..2 надо|нужно|следует|пора|стоит|положено ..3 изолир*|сажать|лечить|принуд*|наказ*|гнать|лишать|выгон*|штраф*|запер*|учить|перевоспит*|убир*|держать|уволь*|стыд* - принудит*
изолир* ..2 от ..1 общества|людей|нормальн*|здоров*
виноват*|вина|винить ..3 всем|во|этом|сам|сами|этих - не|никто|нет|ничья|ничьей|чувств*|перест*|?
нечего|незачем|нельзя жаловаться|жалеть|ныть|оправдыв*|себя ..1 жалеть|плакать|было ..1 лезть|начин*|связыв*|шлят*
сам|сами|самому напросил*|виноват*|нарвал*|выбрал*|захотел*|влез|подстав*|дурак|докатил*|довел*
разнос*|распростран*|плод*|сеют|сеет ..2 зараз*|болезн*|инфекц*|вич|грязь|разврат*
болезнь|заразу|вич|инфекцию разнос*|распростр*|подцеп*|притащ*|принос*
безответственн*|аморальн*|развратн*|беспечн*|легкомысленн*|эгоистичн*|слабохаракт*|безвольн*|опустивш*|испорчен*|нечистоплотн*|неряш*|бессовестн*|безалабер*|распущенн*|неразборчив*|похотлив*|озабочен*|ненасытн*|вульгарн*|порочн*|позорн*|низк*|никчемн* ..1 люди|люд*|мужчин*|парн*|поведени*|гей*|геи|отношени*|связ*|секс*|образ|поступ*|личност*|тип*|клиент*|пациент*|партнер*|привыч*|человек*|страст*|наклон* - не|чувств*|низк* ..1 порог*
грязн*|дурн*|порочн*|мерзк*|постыдн*|гадк*|нездоров*|низменн*|пагубн*|вредн* ..1 привыч*|секс*|страст*|желан*|дел*|мысл*|удовольств*|увлечен*|фантаз*|связ*|игр*|наклон*|пристраст*
вы|ты|он ..1 просто|обычный|типичн*|всего|такой ..1 слаб*|ленив*|эгоист*|алкаш*|наркош*|глуп*|трус*|жалк*|безвольн*|бестолк*|псих*|извращ*|никто|ничтож*|неудачн* - не
докатил*|опустил*|скатил*|дошел|дошли|опуска* ..3 себе|позволили|низко|так|дна|ручки|до ..1 чего|людей - руки|лиц*|конца|стран*
посмотри*|взгляни*|глянь* ..2 на ..1 себя ..2 во|в|до|кем|кого|что|со|$ - со ..1 стороны ..1 добр*
человек*|людей|людьми|мужчин*|парня ..1 назвать|считать ..3 нельзя|стыдно|трудно|сложно|язык
недостоин*|недостойн*|не ..1 достойн*|достоин* ..3 уважен*|жал*|помощ*|лечен*|звать|любви|называ*
""",
    ),
    Table(
        "fatalism",
        """\
что ни делай*|говори*|пробуй*|предприн*
через ..1 месяц|год|неделю|день|пару ..3 вы|ты|он|все|они ..2 снова|опять|будете|верн*|сорв*|окаж*|умр*|здесь|там - если|?|можно|позвон*
снова|опять|обратно ..2 будете|окажетесь|вернетесь|здесь|сюда|туда|там|начнете|сорветесь|окажешься ..2 здесь|тут|там|$|туда|сюда|же - если|?|можете|запиш*|приход*
мосты ..1 сожж*|сгор*
сожгли|сжег|сожжены|перечеркнули|перечеркнул|загубили|потеряли|растоптали|разрушили ..2 все|мосты|жизнь|себя|будущее|шанс*|мост* - сознан*|?
никто|никому ..2 вас|вам|тебя|его|таких|такой|такие|им|их|больше ..2 не ..1 примет|простит|поверит|ждет|полюбит|нужен|нужны|спасет|возьмет|поможет|захочет|вылечит|удержит|остановит - осуд*|если|здесь|узна*
не нужен|нужна никому - все
выпад*|сгни*|отвал*|ослеп*|облыс*|постаре*|поседе* ..3 зубы|нос|волосы|все|заживо|мозг* ..4 потом|друзья|и|затем|раньше
сначала ..5 потом ..5 потом|затем|а|и ..1 потом|конец|смерт*|уйдут|тюрьм*|друзья|все|жизнь
сначала|сперва ..6 потом|затем|после ..3 друз*|тюрьм*|смерт*|работ*|семь*|могил*|гроб*|игла|морг*|все|квартир*|вич|жизнь|себя - вод*|шаг*|спрос*
жизнь|век|молодость ..2 коротк*|недолг*|короток|конч*
свое|должок|долги|плату|дань ..1 возьмет|заберет|взыщет
берет|возьмет|заберет|забирает|отберет|собирает|требует ..1 свое|дань|плату|долг*|последн*|расплат*|жертв*|жизнь|душу|лучш* - может|если|шаг|какую - день
бег по|на кругу|месте
замкнут*|порочн* круг|круга
не ..1 спасти|вытащить|вылечить|остановить|вернуть|удержать|переделать|исправить|изменить|обмануть|победить|переубедить|сохранить|спастись|выбраться|избежать ..1 $|уже|его|их|вас|никак|никому|никого|такого|от ..1 себя - можно|чтобы|если|пытаться|никого
уже|больше|теперь ..1 не|никто|ничто|ничем|ничего|никогда ..3 спасти|спасет|вернуть|вернеш*|вернешь|вытащ*|помоч*|поможет|будет|стане*|изменит*|исправ*|остановит*|остан*|поправ*|светит|ждет|получит*|помога* - если|?|один|боль|страш* - никто ..1 осужд*
пропали|пропал|пропала|погибли|погиб|обречены|проиграли|конец|потеряны|кончены ..2 в|с|тот|как|уже|как ..1 только|момент|сразу|навсегда|первого|первой & попроб*|начал*|доз*|момент|раз|укол*|вы|ты|навсегда|первой|первого - связ*
в конце|итоге концов ..5 забир*|умр*|один|потер*|сорв*|убь*|умир*|смерт*|сдаш*|возвращ*|побежд*|проигр*|остан*|уйд*|тюрьм*|теря*|конч*|разруш*|верн*|бросит|бросят - если|разговор|?|страниц*|недел*
в итоге ..4 умр*|один|потер*|сорв*|убь*|умир*|смерт*|проигр*|тюрьм*|теря*|бросят - если|?
некоторым|таким|иным|многим|некоторых|таких|им|ему ..2 нельзя|невозможно ..1 помочь|спасти|вылечить|измен* - если|сразу|сказать|пить|есть
не ..1 дано|поможешь|спасти ..1 $|им|таким|ему|уже - если|один
не ..1 дано|судьба|суждено
ничего|ничто|никто|жизнь|секс|вы|он|все ..2 уже|больше|никогда ..1 не ..1 будет|будете|станет|станете|вернется ..2 прежн*|как|таким|раньше|хорошо|нормальн*|тем|так|прежде|собой
как прежде|раньше ..1 не|уже|никогда|$ & не|уже|никогда ..2 будет|станет|будете|вернет*|стать
раз|если|коль|кто ..1 начал*|попроб*|подсел*|уколол*|сел|вошел|пош*|связал*|сорвал* ..4 то|значит|все|уже|конец|не|пропал*|назад|навсегда|снова|до|нет|будет ..3 конец|пропал*|остан*|назад|навсегда|верн*|конца|пут*|сорвет*|не|нет|выход* - помо*|если ..5 можно|позвон*|не ..1 значит|дыш*
от ..1 этого|него|нее|мета|мефа|тяги|зависимости|судьбы|иглы|такого ..3 не|никто|нет ..3 вылеч*|спас*|уйд*|убеж*|излеч*|лекарств*|уход*|избав*|уходил*|отказ*|откаж*|слез*|отвыкн*|скро* - если|можно
вылечит*|излечит*|исцел*|выздоров*|завязат*|бросит*|соскоч*|слезт*|выбрат*|останов* ..3 невозможн*|нельзя|нереальн*|единиц*|никому|чудо*|сказк*|миф*|иллюз* - один*|если|сразу|резко
мало кому|кто ..3 вылеч*|выбир*|выбра*|удается|удалось|броси*|слез*|останов*
единицы|единицам|один из тысячи|ста|миллиона|сотни
миф|иллюзия|иллюзии|сказки|обман|самообман|утопия ..4 выздор*|трезв*|лечен*|завяз*|бросить|реабил*|ремисс*|контрол*|надежд*
выздоровление|трезвость|ремиссия|контроль|надежда|лечение ..1 это|лишь|только|—|просто|всего миф|иллюзия|сказк*|обман|отсрочк*|передышк*|утопи*|времен*|самообман|пауза|слова
""",
    ),
    Table(
        "fear",
        """\
убит*|убиты|зарезан*|сгорел*|сгоревш*|утонувш*|замерз*|задохнул*|мертвец*|покойник*|висельник*|самоубийц*|погребен*|похоронен*|обреченн*|проклят*|пропавш*|потерянн*|сломленн*|искалеченн*|изувеч*|растерзан*|раздавлен*|поглощен*|порабощен*|одержим*|безвозвратн*|навсегда ..1 молод*|мертв*|ушед*
эпидеми*|пандеми*|чума|бич|угроз*|враг*|катастроф*|бедстви*|зараза|язва|раковая|опухоль ..2 химсекс*|век*|наш*|города|сцены|тих*|гей*|поколен*
тих*|невидим*|скрыт*|нов*|смертельн*|страшн*|коварн*|молчалив*|белая|сладк*|быстр* ..1 эпидеми*|убийц*|враг*|угроз*|чума|яд|смерть|опасност*|гибель|зараза|беда
сердце|дыхание|легкие|мозг|жизнь ..2 останов*|оборв*|откаж*|замр*|взорв*|разорв*|не ..1 выдерж* - если|что|как ..1 помоч*
поцелу*|объяти*|танец|танцы|запах|вкус|лицо|цена|тень|оскал|привкус|дыхание|игра|игры|шаг|вальс|секс ..3 смерт*|ада|дьявол*|гибел*|тьмы|бездн*|со ..1 смерт*
вечеринк*|ночь|ночи|выходн*|тусовк*|праздник|секс|кайф|свидани* ..4 закончил*|обернул*|стал*|превратил*|привел*|последн*|морг*|смерт*|трагед*|больниц*|гроб*|кладбищ*|реанимац*|могил*|ад
спальн*|кроват*|постел*|бокал*|стакан*|бутылк*|флакон*|шприц*|ванн*|туалет* ..3 чудовищ*|монстр*|смерт*|убийц*|ад|дьявол*|гроб*|яд|труп*|дьявол*|ужас*|демон*|призрак*
чудовищ*|монстр*|смерт*|убийц*|дьявол*|яд|ад|зверь|демон*|труп* ..2 в|под|за|на|из ..1 спальн*|кроват*|постел*|бокал*|стакан*|бутылк*|флакон*|шприц*|вен*|ванн*|вашем|твоем|каждом
сколько ..3 еще|должно|осталось|жизней|смертей|трупов|ждать ..3 умр*|погиб*|умереть|жить|смерт*|осталось|унес*|жертв*
так|больше|уже ..1 и|никогда|не ..1 не ..1 проснул*|вернул*|очнул*|вышел|увидел*|пришел|дышал*|встал*
еще|очередн* ..1 одна|один|одно|смерть|жертва|труп|гибель|похороны ..1 смерть|жертва|труп|мальчик|парень|похороны|гроб|могила|$
копает*|роет*|рыть|подпис*|приговор* ..3 могил*|приговор|смерт*|себе
подумай*|остановись|опомнись|одумай*|прочти|прочит*|беги|бегите ..2 пока|прежде|или|сейчас|отсюда ..3 поздно|жив*|умр*|не|цел*
""",
    ),
    Table(
        "amount",
        """\
пол ложечки|ложки|таблетки|грамма|дорожки|шота|крышки|стакана|капли|куба|кубика|ампулы|марки|пакета|колеса|литра|дозы|бутылки|флакона|рюмки|глотка - воды
ложечк*|ложку|крышечк*|таблеточк*|дорожечк*|глоточек|капельк* & ему|мне|каждому|тебе|пол|хватит|себе|половин* - воды|чая|сахар*|меда
ногте|ногте|ногтя|ладони|кончике|кончик|монет*|мизин*|ноготь ..3 помещ*|умещ*|хват*|насып*|порошк*|сколько|щепот*|DRUG
помещ*|умещ*|влез* ..3 ногт*|крышк*|ложк*|пробк*|ладон*|ключ*|шприц*
разреж*|разлом*|раздел*|разруб*|раскрош*|отлом*|откус* ..2 таблетк*|капсул*|марк*|колесо|половин* ..5 част*|пополам|половин*|примит*|четыре|две|один|одну|кусоч* - не|врач*|лекарств*
NUMBER|COUNT капл*|капель|кубик*|бамп*|дорожк*|тяг*|глотк*|таблетк* ..1 в|на|за|для|каждому|всем|под ..1 каждый|каждого|бокал|стакан|час|ночь|язык|раз|нос|всех|вечер
""",
    ),
    Table(
        "dosing",
        """\
курени*|нюхани*|инъекци*|глотани*|вдыхани*|прием*|введен* ..2 теряется|расход*|уходит|тратится|нужно|требуется|хватает|экономн* ..2 меньше|больше|вдвое
лучше|сильнее|мягче|хорошо ..1 всего|всех ..1 работает|действует|заходит|идет|вставляет|прет|держит ..5 если|когда|после|на|с|под|в - начать|лекарств*|тест|пкп
работает|действует|заходит|идет|вставляет|прет|держит ..2 лучше|сильнее|мягче|ровнее|дольше ..4 если|когда|после|натощак|на|под|через - начать|лекарств*|тест|пкп|помощь
чем короче|чаще|меньше|медленнее|глубже|раньше|длиннее|теплее|мельче|реже ..5 тем ровнее|дольше|сильнее|мягче|быстрее|ярче|приятнее|круче & держит|приход*|эффект*|кайф*|вставл*|прет|DRUG|действ*|доз* - риск*|опас*|сон|трудн*|начать
пауза|интервал|перерыв|промежуток ..5 держит|ровнее|кайф|эффект|приход|доз*|волна - риск*|гарант*
тот|нужный|одном|правильн*|ровн*|комфортн*|хорош* ..1 же? уровень|уровне|состояни* ..3 попасть|держ*|выйти|удерж*|$|доз*
попасть ..2 тот|нужный|уровень|волну|дозу|состояни*
растворите|раствори|разведите|разведи|размешайте ..4 воде|соке|коле|теплой|ложке|напитке|чае - таблет* ..1 от|лекарств*
улечься|улеж*|осядет|пройдет ..3 приход*|волн*|доз* & второй|вторым|догон*|еще|потом|добав*
приход|прихода|приходу|приходом|приходов ..5 догон*|вторым|второй|следующ*|добав*|накат*
доза|дозу|порция|порцию ..2 покрепче|побольше|поменьше|посильнее|послабее|больше|меньше|выше|ниже|сильнее|крепче - RISK
""",
        unless="RISK\n",
        negatable=True,
    ),
    Table(
        "making",
        """\
пасту|массу|смесь|осадок|кашицу|слой|налет|корку|порошок|кристаллы|кристаллам|раствор ..4 солнце|осесть|слейте|слить|соскоб*|высуш*|подсуш*|просуш*|отстоят*|отсто*|остыть|выпасть|процед*|остальное
высушите|просушите|высуши|сушите|соскребите|соскоблите|слейте|сцедите|процедите|отцедите|отожмите ..4 пасту|массу|смесь|остальн*|осадок|порошок|кристалл*|жидкость|солнц*|раствор|налет|остаток|батаре*|плит* - полотенц*|одежд*|кож*|воду
дайте ..2 осесть|остыть|отстояться|выпасть|настояться|застыть|высохнуть
стеклянн*|стеклотар* ..1 банк*|банок|посуд*|колб*|емкост*|сосуд* - осторожн*|разбит*
начинается|начинают|начать|исходят|делают|получается|берут ..3 сироп*|таблет*|капел*|средств*|удобрени*|эфедр* ..3 кашля|насморка|простуд*|ржавчин*|труб|дисков|чистк*
дешев*|быстр*|прост*|легк*|коротк* ..1 путь|способ|метод|маршрут|схема ..3 сироп*|таблет*|через|из|начина*|от ..3 кашля|эфедр*|реакц*|фосфор*|йод*|дома
""",
    ),
    Table(
        "buying",
        """\
пакет*|сверток|сверт*|посылк*|товар|ее|его|бандерол* ..1 оставля*|оставит|оставят|прячут|кладут|прикапыв*|прикрепл*|приклеив* ..4 скамейк*|парк*|куст*|дерев*|подъезд*|лес*|трубо*|забор*|камн*|гараж*|люк*|лавк*|подоконник*|щитк*|ячейк*|урн*
оставля*|оставит|прячут|кладут|спрятан*|прикопан*|приклеен* ..4 скамейк*|лавк*|куст*|дерев*|забор*|камн*|гараж*|люк*|урн*|подоконник*|ячейк*|водосток* - игл*
таможн* ..2 не|редко|вскры*|проверя*|смотр*|открыва*|пропуска*|ищ* - лекарств*|рецепт* - справк*
продавц*|магазин*|дилер*|шоп*|бот* ..3 доверя*|верить|можно|галочк*|проверен*|рейтинг*|надеж*|отзыв* - удал*|соблазн*
напишите|пишите|отправьте|скажите|позвоните ..2 ему|ей|в|продавцу|слово ..3 слово|слова|смайл*|код*|пароль|вечеринк* ..4 поймет|ответ*|привез*|знает|пришл*|цен*
держите|храните|возите|перевозите ..1 его|ее|все|их|пакет|товар|вещества|заначку ..3 машин*|дома|гараж*|сумк*|багажник*|соседа|работе|подвал* - холод*|подальше|недоступн*|дет*
доза|пакет|качество ..2 стоит|дороже|обойдется|стоят - консульт*|тест*|курс
""",
    ),
    Table(
        "praise",
        """\
секс ..2 никогда ..3 не ..2 был|был* ..3 так*|хорош*|лучше
никогда ..2 не ..2 было|был|была|чувствовал*|испытывал*|знал* ..4 так|такого|таким|такой|лучше|подобн*|хорошо|прежде - осужд*
радост*|прелест*|удовольстви*|наслаждени*|восторг*|чудес*|вкус*|искусств*|магия|волшебств* ..1 слэм*|слем*|химсекс*|DRUG|инъекц*|вечерин*|групп*
нет|не ..1 бывает|невозможн*|не ..1 обходится|скучн* вечеринк*|праздник*|секса|веселья|тусовк*|ночи & без
без DRUG|этого|него|нее|мефа|мета|g^|веществ ..3 скучн*|пресн*|нет|не ..1 то|никак|вечеринка|праздник|секс
открывает|открывают|распахивает|растопит|растапливает|согревает|исцеляет|раскрывает ..1 сердце|сердца|душу|чувства|тело|сознание|разум|чакр*|третий
бросить|остановиться|перестать|соскочить ..3 когда ..1 угодно|любой|захот*|в ..1 любой|легко|просто|проще
остановиться|бросить ..1 можно|можете|сможете|легко ..3 когда ..1 угодно|захот*|в ..1 любой & DRUG|наслаж*|угодно|захот*|легко - согласи*|уйти
""",
    ),
    Table(
        "shame",
        """\
если ..1 бы ..2 вы|ты|он ..3 себя|уваж*|хотел*|любил*|думал*|стыд*
думают|думает|думаете|заботятся|живут|живет|интересует|волнует|нужны|нужна ..2 только|лишь|одном|одном ..1 о|для|своем|кайф*|доз*|удовольств*|ради|себе|следующ* - о ..1 вас
только|лишь ..1 о|ради|для|одно|своем ..1 себе|доз*|кайф*|удовольств*|следующей|похот*|заботит*|развлеч*|уколе
вопрос|дело|требует ..1 дисциплин*|воли|характера|силы|желания|мужества|совести - не
""",
    ),
    Table(
        "fatalism",
        """\
потеряет|потеряете|потеряют|лишится|лишитесь|лишатся|растеряет|растеряете ..1 все|все|семью|работу|близких|друзей|себя|жизнь|дом|здоровье|голову|зубы|разум|лицо - если|может|?|не
не ..1 станет ..1 $|уже|в ..1 живых|его|нас|вас
его|ее|вас|тебя|их не ..1 станет|будет|спасут|вытащить|остановить|вернуть|ждет - если|?|оставл*|осужд*
надежды|будущего|шансов|спасения|пути|выхода|прощения ..1 нет|не ..1 остал*|никак*|больше - не
на ..1 улице|дне|кладбище|игле|помойке|обочине|нарах|зоне|койке ..2 $|все|навсегда|оказыв*|закан*|конч*|и - ?
хуже ..2 пока|и|каждым|будет & только|будет|каждым|умр* - если|звон*|стало|становится|запоми*
все|каждый|кто|любой ..4 кто|они|из ..6 потеря*|оказыв*|закан*|сорв*|умр*|колет* ..3 все|улиц*|тюрьм*|умр*|конец|смерт*|одинаково|плохо - если|может|не
""",
    ),
    Table(
        "fear",
        """\
рабы|раб|рабство|пленники|пленник|заложники|узники|узник|жертвы|слуги|дети|призраки|тени|куклы ..2 иглы|мефа|мета|g^|кристалла|порошка|химсекса|дозы|кайфа|тьмы|смерти|шприца|DRUG
кровь|кровавый|кровавые|кровавая|крови ..3 простын*|пол*|стен*|шприц*|руках|игл*|подушк*|след*|диване|слез*|кафел*
история ..1 ужас*|паден*|гибели|смерти|одной ..1 смерти|распада
беги|бегите|спасайся|спасайтесь|берегись|остановись|очнись|проснись ..4 пока|$|можешь|можно|от|поздно
""",
    ),
)

_LANGUAGES: Mapping[str, tuple[str, str, Mapping[str, str], Sequence[Table]]] = {
    "en": (_EN_ENDINGS, ",", _EN_LISTS, (*_EN_TABLES, *_EN_BROAD)),
    "ru": (_RU_ENDINGS, "", _RU_LISTS, (*_RU_TABLES, *_RU_BROAD)),
}
"""A language → its endings, signs over which a negation reaches, its word lists and its tables."""


@cache
def _language(name: str) -> _Language:
    return _Language(*_LANGUAGES[name])


# ---------------------------------------------------------------- what needs no language

_UNIT_SIGNS = frozenset(
    (
        *("mg", "mgs", "ml", "mls", "cc", "ccs", "mcg", "µg", "μg", "ug", "g", "gr", "cl", "dl"),
        *("мг", "мл", "мкг", "г", "гр"),
    )
)
"""A capital G is a substance."""


def _figures(words: Sequence[_Word]) -> Iterator[tuple[int, int]]:
    """Digits with the sign of a unit of weight or volume, in any language."""
    for word, unit, after in zip(words, words[1:], [*words[2:], _Word("", 0, 0)], strict=False):
        if word.text[0].isdigit() or word.text in "¼½¾⅓⅔":
            year = unit.text in ("г", "g") and re.fullmatch(r"(?:1[89]|20)\d\d", word.text)
            if unit.text in _UNIT_SIGNS and after.text != "/" and not year:
                yield word.start, unit.end


_SIGNS = frozenset(("LGBT", "LGBTQ", "MDMA", "PREP", "STIS", "ЛГБТ", "ГОМК", "МДМА", "ИППП"))
_CAPITALS = re.compile(r"[^\W\d_]+")


def _shouting(text: str) -> Iterator[tuple[int, int]]:
    """Capitals through a whole title or two long words of it, and repeated exclamation marks."""
    found = list(_CAPITALS.finditer(text))
    loud = [w for w in found if w[0].isupper() and len(w[0]) > 3 and w[0] not in _SIGNS]
    alone = text.isupper() and not any(c.isdigit() for c in text)
    if any(len(w[0]) > 4 for w in loud) and (len(loud) > 1 or alone):
        yield loud[0].start(), loud[-1].end()
    marks = [m.start() for m in re.finditer("[!！]", text)]
    if len(marks) > 1:
        yield marks[0], marks[-1] + 1
