/**
 * Words that people who tell of their work say anyway, so that none of them alone is taken for a misheard term: those of
 * two or more of the training answers in `lab/extra`, in their shortest form. Made by `ordinaryWordsOf`; a test
 * holds the two together.
 */
export const ORDINARY_WORDS = `
a able about above abroad absolute abuse accelerate accelerometer accept acceptable acceptance access
accessibility accidents according account accountable accountant accuracy accurate achieved achievement
acid ack acknowledged acknowledgement acquirer across act action actionable active activity actual
adapter addition additional address admin admission adopted adoption advance advantage advertising
advice advisory aerospace affected afraid africa after afternoon afterwards again against age agency
agent agentic aggregate aggregation agile agility agnostic ago agree agreement agricultural agriculture
agronomists ah ahead ai aim aiops airbnb airflow airline airport alarm alert algorithm align alignment
alive all allocate allocation allow allowance almost alone along already also alter alternate
alternative although aluminium always am amazing amazon amber ambulances among amount amplification amps
amused an analogue analysed analyser analysis analyst analytics analyze android angle angry angular
animals animation announced announcement annoy annoyance anomalies anomaly another answer antenna any
anybody anymore anyone anything anyway anywhere apart api apollo apology app apparently appeared appears
append application applied appointment approach approval approved approves april architect architecture
archive are area aren't argo argued argument arithmetic arm around array arrival arrived arrives art
artefact article ashamed aside ask asleep assembly assessed assessment assessor asset assign assignment
association assume assumptions async asynchronous at ate atomic attached attachments attack attempt
attendance attention attribute auc auction audience audio audit auditor august aurora auth
authentication author authorisation authority auto autofill automate automatic automatically automation
autonomous autoscaled autoscaling autovacuum autumn availability available average avoid awake aware
away awful awkward axis b back backbone backend backfill background backlog backoff backpressure
backstage backtest backup backwards bad bag bakery balance ball ballast ballot band bang bank banner bar
barcode bargain barrier base baseline basement basically basis batch batteries battery baud bay be
beacons beam bearing beat beautiful beauty became because become beekeepers been before beforehand began
begin beginning begun behave behaviour behind believe bell belong below bench benchmark benefit beside
best bet beta better betting between beyond bias bid big bigger biggest bike bill billion bin binary
biologist birth bit bitmap black blade blamed blameless blank blind blob block blockchain blog blood
blue bluetooth board boat body boiler book boolean boom boost boot bootloader border bored boring
borrowed boss bot both bottleneck bottom bought bound boundaries boundary box bracket brag brake branch
brand brazil bread break breakdown breed brevity brick bridge brief brigades bring broadcast brochure
broke broken bronze brought browser bucket budget bueno buffer bug build built bulk bulkheads bump
bundle bureau burn burst bus busiest business busy but button buy by byte c ca cabin cabinet cable cache
cake calculate calculation calendar calibrated calibration call calm came camera campaign campsite can
can't canaries canary cancel cancellation cancelled candidate cannot cant canteen canton canvas cap
capacity capital captain capture cardinality care careful cargo carried carrier carries carry cart case
cast catalog catalogue catch categories category caught cause cdc ceiling cell cellar cent centimetres
central centre ceo cert certain certificate certification certified cfo chain chair challenge chamber
champions chance change channel chaos character charge chargebacks chart chase chat cheap cheapest check
checklist checkout checksum cheese chemicals chemistry chief child children chilled chip chlorine choice
choose choreography chose chosen christmas chrome chunk churn ci cinema circle circuit cities citizen
city civil claim clamp claro class classic classification classifier clause clay clean cleanup clear
clearance clerk clever click client clinic clip clock clockwise clone close clothes cloud club cluster
cm co coalesce coast coating code coffee cognitive coin coincidence cold collaborative colleague collect
collection collective collector colo colombia colour column combinations combine come comfortable
command comment commerce commercial commissioning commit committee common communicate communication
community compacted companies company comparable compare comparison compatible competitor compiled
compiler complain complaint complete completeness complex complexity compliance complicated component
composable composite compound compressed compression compressors compromise compute con concept concern
concert conclusion concrete concurrency concurrent condition conditional conductivity conductor
conference confidence confident config configuration configurator confirm confirmation conflict
confluence connect connection connector conscious consensus consent consequence consider considerably
consistency consistent consists console constant constraint construction consultant consulting consume
consumption contact contain content context continue continuous contract contractor contribution control
controlled controller controlling convention converge conversation conversion convert conveyor convince
cook cookie coolant cooling cools cooperative coordination coordinator copied copies copper copy core
coredns corn corporate corpus correct correction correlation corridor cosine cost cotton could could've
couldn't council count countdown countries country county couple courier course court cousin cover
coverage cow cpu crack craftsmen crane crash crazy crc create credentials credit creeps crept crew
criteria criterion critical crm cron crop cross crossplane crud crude cruise crying crypto crystal csrf
css csv ct cto cube culture cunningham curator cure curl currency current cursor curve custom cut cutoff
cutover cutting cv cycle d da daily dairy damage danger dangerous dark dashboard data database date
datos day daytime db dba de dead deadline deadlocks deaf deal dealt dearer death debit debounce debt
debug debugging december decide decimal decision deck declaration decline decoding decomposition
decoupled decouples decoupling dedupe deduplicate deduplication deeds deep default defect defend define
definitely definitions degree delay delegate delete deletion deliberate deliver delivery delphi delta
demand demo demonstrated department departure depend dependencies dependency dependent deploy deployment
depot depth describe design desk desktop despu destination detail detect detection detector dev
developer development device devops dialysis diameter dice dictated didn't die diff difference different
difficult difficulty digger digit digital dimension direct direction director directory dirty disable
disadvantage disagree disappear disaster discards discharge discord discount discuss discussion disk
dispatch display disputes disruption distance distinct distributed distribution district disturb diverge
diversity divided dmesg do docs doctor document documentation doesn't dollar domain don't done dont door
dora dose dot double down download downsampling downside downstream downtime dozen dpi draft drag drain
drastically draw drawn drew drift drill drive driven drone drop dropout dropped dropping drove drug dry
du dual duct due dull dumb dump duplicate duration during duty dying dynamic e each ear earlier earned
earth easier easiest easily easter easy eat eaten ebpf ecosystem edge edit editor effect efficiency
efficient effort egress eh eight eighteen eighties eighty either el elastic elasticity elderly election
electric electrical electrician electricity electronic elegant element elevator eleven elite else
elsewhere em email embarrassing embedded embedding emergencies emergency emmc employee empowers empty en
enable enablement encoder encrypted encryption endpoint energy enforce engagement engine enough
enrichment enrolment ensure enter enterprise entire entonces entries entry envelope environment equal
equipment erase erasure erp error escalations eso est establishing estates estimate etag ethernet eu
euro europe european evaluate evaluation evaluator even event eventually ever every everybody everyone
everything everywhere evicted eviction evidence evidently exact exam example excavators excel excellence
excellent except exception exchange exciting exclude exclusion exclusive execute execution executor
exercise exist exit expand expect expectations expensive experience experiment expert expire expiry
explain explanation exponential export expressions extend extension external extra extract extraction
extremely eye f fabric facade face facebook facilitated facility fact factor factory faded fail failover
failure fair fairness fake fall fallback false families family famous fan far farm fast fastest fat
fatigue fault favourite fax feature february federation fee feedback feel feet fell felt ferry festival
fetch few fi fibre field fifteen fifth fifty fight figma figure file fill film filter final finance fine
finger finish finland finops fire firebird firewall firm firmware first fiscal fish fit fitness fitter
fitting five fix fixture flag flagged flake flaky flash flat fleet flew flexibility flexible flicker
flight flip flipped floats flood floor flow fluent flushed flutter focus folder follow followers font
food foot football for force forecast forecasters foreign forest forever forget forgot forgotten forks
form format fortnight forty forum forward found foundation four fourteen fourth fowler fps fraction
frame framework francs frankfurt frankly fraud free freedom freelancer freertos freeze freight french
frequency frequently fresh freshness friday fridge friend from front frontend froze frozen fuel full
fully fun function functional funds funeral funny furniture further fuse fusion future fuzzy g gain game
gap garbage garden gartner gas gate gateway gathered gauge gave gb gbit gc gdpr gear gearbox general
generate generation generator geo geometry geriatrics german germany get getting giant gift gig gigabit
gigabyte git give given glad glass glide global gloves glue go goal gold golden gone good google got
governance government gps gpu grade grain grant graph graphics graz grease great greedy green greenfield
greenhouse grew grey grid grocery gross ground group grouted grow grown growth guarantee guardrails
guess guest guidance guide guidelines gum guy gym gzip h haben had hadn't haha hail hair half hall
halved halves hand handful handheld handle handover handshake handwriting handwritten hang happen
happier happily happy harbour hard hardest hardware harm harmless harvest has hash hasn't hatch hate
have haven't hay hazard he he'd head headless headroom healing health healthy heap hear heart heartbeat
heat heavy hectare height held hello help helpful hence here hertz hexagonal hid hidden hide high
highest hill him hindsight hire his histogram historical history hit hive hl hm hmm hoc holdout hole
holiday holistic home honest hook hope horizontal horrible horse hospital host hostname hot hotel
hotline hour house household how however hpa html hub huge human humidity hundred hung hurt hut hybrid
hydration hydrology hyper hz i i'd i'll i'm i've ice iceberg ich idea identical identified identifier
identity idle iec if ignore im image imagine immediately immer immutable impact impeller implement
implementation import important impossible impressed impressions impressive improve improvement in inbox
incident include incoming increase incremental increments independent index indexeddb indicator
indirectly industrial industry infection inference infinite influx information informed infrastructure
infusion ingest ingestion ingress inherited initiatives injection inner innovation input insert inside
insights insisted inspection inspector install installation installers instance instant instead instinct
institute instructions instructive instrument insulation insurance insurer integer integrated
integration integrity intelligent intensive intent intention interaction interactive interest interface
interlocking intermediate internal internet interpolated interrupt interruption interval into intranet
introduce intuitive invalidation invent inventory inverse inverter invested invisible invited invoice
involve io iot ip ipad iphone island isn't iso isolate isolation issue ist it it'd item iterated itself
j ja jack jacket january jira jitter job join joint joking journey judgement july jump june junior just
k kann kappa kassel kb kbit keda keep kept kernel key keyboard khz kicked kids kill kilo kilobits
kilobytes kilohertz kilometer kilometres kilowatt kind kiosk kitchen km knew knob knots know knowledge
known kw kwh l la lab label labelled laboratory ladies lady lag lagged lake lakehouse lambda lamp lane
language laptop large largest laser last late latency latest laughed launch law lawyer lay layout lazy
lead leadership leaf leaflet leak lean learn lease least leave ledger left leg legacy legal legitimate
length lengthened lent less lesson let letter level levelling leveraged leveraging librarians libraries
library licence licensed lie life lift light lighthouse like limit limitations line lineage linear link
linkedin lint linux lisbon list listen literally literature lithium litre little live lo load loan lobby
local localstorage location lock log logged logger logging logic logical login logistic long longest
look lookup loop loose lose lost lot lottery loud love low lowest lru lte lua luck luckily lucky lunch
lying lyon m ma mac machine machinery made magnetic mail mailbox main mainframe maintain maintainability
maintainable maintenance major majority make mal man manage management mandatory manifest manual
manufacturer manufacturing many map mapbox mapping march margin mark markdown market marketplace martin
massive mast masterpiece match matchmaking material math matrix matter mature maven max maximum may
maybe mayor mb mbit me mean meant meantime meanwhile measure measurement mechanical mechanics mechanism
medallion media median medical medication mediocre medium meet meg megabytes member membership memo
memory mention mentored mentoring menu merchant merely merge mesh mess message met metadata metal method
metre metric mexico mic micro microamps microcontroller microseconds microsoft mid middle midnight might
migrate migration milk mill millimetre million millisecond millivolts min mindset mine mini minimum
ministry minus minute mirror mismatch miss mission mistake mix ml mm mobile mock modal mode model
modelled modem modern modernise modify modular module moisture moment monday money monitor monorepo
month more morning mortem most mother motivated motor motorway mould mount move much multi multiple
multiplied multiply municipal municipality museum music must muted muy mvp mvvm my myself n na naive
name namespace narrow nasty nat national native natural nature navigation nb ndcg ndots near nearest
necessary neck need negative negotiable negotiated neighbour neither nervous nested net netflix network
neural never new newest newman newsletter newspaper next nice nicht night nine nineteen nineties ninety
ninth no nobody node noise noisy nomad nominal non none nonsense noon normal north not notaries notch
note nothing notice notification notified novelty november now nowadays nozzle npm nuisance null
nullable number nurse nvme nx o o'clock object obliges observability obtain obvious occasional occupancy
occupied ocr october odd of off office offline offset often oh oil ok okay old oldest on onboarding once
one online onto oom opa open opera operate operation operational operator opfs opinion opponent opposite
ops optical optimal optimisation optimised optimiser optimistic optimum option oracle orange orbit
orchestrated orchestration order ordinary organisation organization oriented origin original ot other
otherwise our ourself ourselves out outage outbound outcome outdated outgoing outlets output outside
over overall overcurrent overfitting overflow overhead overkill overlap overlapping overloaded overnight
override overview overwrite own ownership p pace pack package packet pad page paid pain painful paint
pair pallet pane panel paper para paradigm parallel parallelism parameter parcel parent parental park
parser part partial particle particular partition partner party pass passenger passion passport password
past patch path patience patient pattern pause pay payload payment payout payroll pc pdf peak peer pen
penalty pension people percent percentage percentile perfect perfectionist performance performant
performers perhaps period permanent permission permit persist persistence persistent person personal
personalisation personalised pessimistic petabytes petrol pg pharmacies pharmacist pharmacy phase phone
photo photographed physical physics pi pick picture piece pillars pilot pin pinned pipe pipeline piston
pit pitch pixel place plain plan plane planned planner planning plant plastic plate platform plausible
play playback playout plc please plot plotted plug plugged plugin plumbers plus pm pneumatic pocket pod
point poison poland policies policy polite poll polyglot polyrepo pool poor popular popularity popup
porque port portal portugal position positive possibility possible post postgis postponed posture pot
potassium potential power practically practice pragmatic pre precise precision predecessor predict
prediction prefer preference preferred prefetch prefix premiere premise premium prepaid preparation
prepared present presentation press pressure pretend prettier pretty prevent prevention previous price
primary principal principles print printout priorities priority privacy private probabilistic
probability probably probe problem problema procedure process processor procurement prod produce product
production productivity profile program programme progress progressive project promise promoter prompt
proof proper property proportion proposal proposed pros protect protection protocol prototype proud
prove proven provider proxy public publication publish pues pull pulsar pulse pump pupils purchase
purpose purser push put putting q qa qt quadrant quality quarantine quarter que queried queries query
question questionnaire queue quick quid quiet quite quorum quota quote r rabbit race raci rack radar
radio radius rag raid rail railway rain rainy raise ram ran random randomise rang range rank ransomware
rare raspberry raster rate rather ratio raw ray re reach reachable react reaction reactive read
readiness ready reagent real reality realm reason reasonable rebalances reboots rebuild rebuilt recall
receipt receive recent reception receptionist recipe recognise recognition recommend recommendation
recompute reconciliation reconnect record recover recovery recursive recycled redelivered redesign redo
reduce reduction refactoring reference refers refill refinement refresh refrigeration refund refuse
region regional register registries registry regression regret regular regulator regulatory rehearsal
reinforcement reject related relational relative relaxed relay release relevance relevant reliability
reliable relief relieved reload remain remediation remember remind remote removal remove rename render
renewal renewed renews rent reorg repair repeat repeatability replace replacement replay replica
replicate repo report repositories repository reprocess reproduce request required requirement requires
research reservation reserve reset residents residual resilience resilient resistance resolution resolve
resource respect response responsibility responsible rest restart restaurant restore result retailer
retention retired retirement retiring retrain retried retries retrieval retro retry return reusable
reused revalidate revenue reverse reverted review revocation rewrite rewritten rewrote rfid rhythm rid
ride rig right rigorous rise risk risky river road roadmap robot robotic robust role roll rollback
rollout roof room root rope rose roster rota rotate rotation rots rough round route row rtos rubber
rubric rule run runbook runner running runtime runway rural rust s safari safe safest safety said
sailing sake salary sale salesman salesperson salt same sample sand sandbox sap sat satellite satisfied
satisfies saturated saturday save saw say scalability scalable scale scan scanned scanner scanning scary
sceptical schedule schema schemaless scheme school science scientist scooters score scratch screen
screenshots screwdriver script scroll sdk se sea seal seam search season seat second secondary secret
section sector secure security see seems seen segment seldom select selection self sell sellers semantic
semaphore send senior sense sensible sensitive sensor sent sentence sentry seo separate september
sequence sequential serial series serious serve serverless service session set setting settle settlement
setup seven seventeen seventh seventy several sewer sexy sftp shaded shadow shaft shallow shape share
sharp she she'd sheet shelf shell shield shift ship shipped shipping shop shopping short shortage
shortcut shortened should should've shouldn't shouting show shown shrink shut si side sidecar sigma sign
signal signalling signature significant silence silent silly silos silver sim similar similarity simple
simply simulate simulation since singers single sink sister sit site sitting situation six sixteen sixty
size skew ski skills skip skipped sla slack sleep slept sli slice slide slightly slips slo slot slow
slowest slurry small smallest smart smeared smells smoke smooth sms snapshot sni snow snowflake so
socket sofa soft software soil solar sold solid solution solve some somebody someone something sometimes
somewhat somewhere sonarqube song soon sorry sort sound soup source space spanner spans spare spark
speak spec special specific spectacular spectrum speech speed spellings spend spent spike spilling
spinner split splitter splitting spoke spot spotify spread spreadsheet spring sprint sql squad square
sre st stable stack staff stage stainless stakeholder stale staleness stamp stampede stand standard
standby star start startup stat state stateless statement static station statistical statistics status
stay steady steam steel steering step stick sticky stiff still stm stock stolen stone stood stop stopped
stopping stopwatch storage store stories storm story storybook straight strange strangers strategic
strategies strategy stray stream street stress strict strike string strip stripe strong strongest struck
structure stuck student studies studio study stuff stupid stutters style subject submissions submit
submitted subscriber subscription subsidy substation subtitle succeed success successful such suction
sudden sufficient suffix suggested suggestion suggests suited suits sum summary summed summer sun sunday
super supermarket supervisor supplier supply support suppose sure surface surprise survey surveyor
survive suspect suspends sustainable svg swap swapped swear sweep switch sync synchronous synonyms
synthetic system t tab table tablet tabular tag tagged tail tailwind take taken talk tank tap tape
target tariff task taught tax taxi tb teacher teaches team tears tech technical technician technologies
technologist technology telecom telematics telemetry telephone television tell temperature template
tempo temporary tempting ten tenancy tenant tenfold tension tenth terabyte term terminal terminates
terrible tesseract test text textbook textures th than thank that that'd that'll the theatre their them
theme themselves then theory there therefore thermal thermostat these they they'd they'll they're
they've thick thief thin think third thirty this thorough those though thought thousand thread three
threshold threw throttle through throughout throughput throw thrown thumb thursday tick ticket tied tier
tiff tight tile till tilt time timeline timeout timescale timestamp timetable tiny tired title to today
todo together token told tolerance tolerate tombstones tomorrow ton tonne too took tool top topic
topologies topology torque total touch towards tower town trace traceability track tractors trade
traffic trail train transaction transactional transcription transcripts transfer transferred
transformation transformer transit translate translation translators transparency transparent transport
trap travel treat treatment tree tremendous trend trial triangle trick tried tries trigger trigram trip
triple tripped trolley trouble truck true trunk trust truth try tsn ttl tube tuesday tune tunnel tuples
turbine turn turnstile tv twelve twentieth twenty twice twin two type typical typists typo tyre u ugly
uh ui um un una unbalanced unbounded uncertainty unchanged uncommitted underestimate underneath
understand understood undertaker undo unfair unified union unique uniqueness unit university unknown
unleash unless unlike unlimited unlock unnecessary unpaid unplugged unpopular unreadable until untouched
up update upgrade upload upper upsert upstream uptime urgent url usability usb use useful useless usual
utc utility's uuid v vacation vaccine vacuum vale valencia valid validate validation validity valley
value valve van var variable variance variant varies vary vat vault vector vehicle velocity vendor vents
verification verifies verify version versus vertical very vessel vet via vibration vice video view
village virtual visibility visible vision visit visitor visual vm voice void voltage volume volunteers
vote voters voucher vpn vulnerable w wait wake wal walk wall want war wardens warehouse warm warning
warns warranty was wash wasn't waste watch watchdog water watermelondb watts wave way we we'd we'll
we're we've weak weakest weakness wear weather web webinar website wednesday week weekday weekend weigh
weight weird well went were weren't wet what whatever whatsapp whatsoever wheat wheel when whenever
where whether which whichever while white whiteboard who who'd whoever whole wholesale whom whose why wi
wide width wifi wiki wildcard will win window winner winter wire wireless wise wish with withdrawn
within without woke woken woman won won't wonderful wood word work workflow workshop workstation world
worried worry worse worst worth would would've wouldn't wrap wrapped write written wrong wrote x xiaomi
xml y ya yard yeah year yellow yesterday yet yield yoghurt you you'd you're you've yourself z zebra zero
zone zoom
`;

const ENDINGS = ["'s", 's', 'es', 'd', 'ed', 'ing', 'ly', 'r', 'er', 'n', "n't", "'ll", "'ve", "'re", "'d"];
let words: ReadonlySet<string> | undefined;

/** True of a word, in lower case, that is ordinary itself or with an ending taken off. */
export function isOrdinaryWord(word: string): boolean {
  words ??= new Set(ORDINARY_WORDS.trim().split(/\s+/));
  if (words.has(word)) return true;
  for (const ending of ENDINGS) {
    if (!word.endsWith(ending)) continue;
    const base = word.slice(0, -ending.length);
    if (words.has(base) || words.has(`${base}e`)) return true;
    // "planned", "running".
    if (base.at(-1) === base.at(-2) && words.has(base.slice(0, -1))) return true;
    if (base.endsWith('i') && words.has(`${base.slice(0, -1)}y`)) return true;
  }
  return false;
}
