"""Common given names, by which "he" and "she" find their person; a name that both bear is in neither list."""

from __future__ import annotations

from nudged.reading.lexicon import word_set

WOMEN = word_set("""
adjoua affoue affoussiatou agnieszka ahou ainara ainhoa aissata aissatou akissi alba alphonsine amaia aminata amoin
andreia anghjula anh-thu anick annabel annaig anne-cecile anne-charlotte anne-claire anne-laure anne-lise anne-marie
anne-sophie annick anouck antonella arlette armande armelle assetou augustine awatef aya aylin ayse aziliz bea
beatrix begona benedita berthe bleuenn bluette bouchra bozena carine carlota catarina cathie celie celinie chaima
chantale chantrea charline cherifa christele claudette claudine conceicao consuelo coraline corine cyrielle dalal
dalila danae danuta daphnee delphina denyse deolinda djeneba dolores dominika donatella dounia edwige elaia elea
eleana elif elisabeth-anne elvire emine emmeline emna enora esmeralda esperanza esra estefania eulalie evelyne ewa
fabiola fadila fadwa faiza fanette fatim fatimata fatma fatmagul fatoumatou federica felicie fella feriel fernanda
fernande filipa filiz flavie fleur francette gabriella gaetane garazi genevieve-anne germaine ghania ghjulia
gilberte ginny ginou giselle gladys gosia graca graziella grazyna guilaine gul gulsen gwenaig gwenn gwennaelle
halina hasna hasnae hatice havva hawa hayat hedwige hermance hind hoa houda houria huong ilaria ilham imen
inmaculada irma isaline isaure itxaso iwona izabela jackye janick jeanine jihane jo-ann joana jordane josee josepha
deirdre tessa fionnuala amel
josette josianne judicaelle justina justyna kadiatou kadidia kadija kahina katarina katell katia keltoum ketty
kim-lan klervi krystyna laeticia laetitia laureline lauriane laurianne leire leonce leontine letitia letizia liane
liliana linette linh lisandra loana lorette lorie louisette lourdes luciana lucienne lucrezia ludivina lydiane lyse
lysiane macarena maddy mado mady maela maelann maelyne mafalda magda magdalena maguy mai-linh mailys maina maite
maitena maiwenn malha malvina manel manoelle marceline margarida mariame mariamou marie-ange marie-claire
marie-claude marie-eve marie-france marie-helene marie-jo marie-laure marie-line marie-lise marie-noelle marie-paule
marie-pierre marie-therese marivonne marlene maroua marthe maryem maryline maryvonne mathilda mauranne mauricia mawa
maylis meghane mei-lan melek melina melinda meline melisande melody meltem mercedes meriem merve meryl micaela
michaela micheline mickaelle mila milena milouda mirabelle mirela monette monika montserrat morgiane murielle mylene
myriem myrtille nabou nacera nadiege nadjet nafissatou nais najla nancie nanou nassima natacha nathaly nathanaelle
nawel naziha ndeye-fatou nejma nekane nelia nesrine nicolette nieves nihad nisrine noeline noella noemi nogaye
nolwen nolwenig norah noura nur oanez odyle oihana ophelie oriane orianne ornella ouafa oulimata ozlem paloma
pascale pascaline penda pernelle perrette philiberte phuong pierrine pinar priscillia rajae ramata raquel rebeca
renee rihab rim rima rivanon rocio rokia rolande romaine romy rosane rose-marie roselyne rosette roxana rozen
ruxandra sabiha sabrine salima salimata saloua samia samya sarra satya saveria selin sephora sevda sevgi seyma
seynabou shirine sibylle sihame simona simonne sira soizic sokona soledad solenne soline solveig songul sonya
sophearith soraya soukaina soukeyna soumaya sounkarou sreymom stella-maris sterenn susana sybille sylvaine sylvette
sylvianne syrine taina taous tening thalia thao thelma thiziri thuy tifenn tiffaine tiphanie toscane trinh tulay
vania vannina veronika victorine vinciane violeta violette viorica virginia wassila weiwei wivine xenia xiaoling xiu
xuan yael yanick yanna yaye yeliz ying youna yousra ysabel ysoline yvelise zakia zehra zelie zhor zora zoubida
berangere bernadette cassandre celestine colombe emmanuelle ermeline garance georgette ginette heloise huguette
ilona inaya jacinthe janine julienne leane lilou louane lucette lya mahaut maryse mauricette mona naelle ninon
olympe philomene pierrette raymonde roseline suzie thais yaelle
amahle anika anneliese apolonia assia ayesha ayumi beata bertille bintou bohdana bronte capucine cato chiamaka
chinwe clotilde coumba dieynaba dilys djamila domitille dorota efua eglantine eilidh ekaterina elzbieta ernestine
esi eunice fanta farhana farida faustine folasade gerda gersende ghizlane grainne gretchen gwenola gwladys hadiza
hafida halima hanneke henrietta honorine hortense hyacinth ikram ileana inge ingeborg inken ioana irina isha itziar
ivana jadwiga jamila jas jelena joceline joelle jolanta kaja kalina kamila katarzyna katrin kaylee keisha kenza
khadidja khady kinga kirsty lakeisha lalita lamia latoya liesbeth lindiwe loubna ludmila ludmilla ludovica maartje
maddalena maelie maelle maelys maimouna malgorzata malika marguerite marijke marisa marit marta mathurine maureen
meena mei-ling melusine merel mireia moira mouna mpho nabila nadezhda naima najat naledi nandini nawal nia nkechi
noluthando nolwenn nomsa oksana olena ombeline oonagh ouarda padma peggie perrine philomena priscille quitterie
quynh radhika rajni ranjana roisin rokhaya rosalia rosine rozenn rukmini sabina sadia safia saida sakina samira
sanaa sanne seona shabnam shanelle shanti sharlene sheena shona siham sihem sixtine sokhna solenn solweig sorcha
souad stacy steph svetla tamara tamsyn tanisha tatjana thandi thandiwe tiphaine tove trang ulrike urszula usha
valeria vanda vibeke viktoria violaine wafa wanjiru weronika widad winnie xiomara yacine yamina yasmin yetunde
yewande yolanda ysaline zahra zanele zeynep zofia zohra zuzana
isla saoirse sinead niamh aoife orla ciara siobhan gwyneth ngozi chioma adaeze folake kemi wambui njeri
amara zuri pooja anjum swati sunita lakshmi divya aditi mei ling hana yuna sakura bronagh carys rhian elin fatoumata
aicha oumou ndeye abi abigail ada adele adeline agathe agnes aisha aisling alexandra alexia alice alicia alison
amandine amanda amelia amelie amina amira amy ana anais anastasia andrea angela angelique anita anjali anna anne
annabelle anneke annelies annie anouk antoinette apolline aria ariane astrid audrey aude aurelie aurore ava awa
axelle barbara beatrice beatriz becky belinda benedicte berengere berenice bethan bethany bianca blandine brenda
brigitte bronwyn camille carla carmen carol carole caroline carolyn catherine cathy cecile cecilia celeste celia
celine chantal charlene charlotte chiara chloe christelle christiane christina christine cindy claire clara clarisse
claudia clemence clementine coline colette constance coralie corinne cristina daisy danielle daphne debbie deborah
deepa delia delphine denise diana diane dipa donna doris dorothee edith elaine eleanor elena eleonore elisa
elisabeth elise eliza elizabeth ella ellen elodie eloise elsa elsie emeline emily emilie emma erica erin esther
estelle eugenie eva eve evelyn fabienne fanny farah fatima fatou felicia felicity fiona flora florence france
francesca francoise freya gabriela gabrielle gaelle gemma genevieve georgia georgina geraldine ghislaine gina gisele
giulia gloria grace greta gwen gwenaelle hannah harriet heather helen helena helene henriette hermine holly ida
imane ingrid ines irene iris isabel isabelle isobel jacinta jackie jacqueline jana jane janelle janet janice jasmine
jeanne jeannette jennifer jenny jessica jill joan joanna jocelyne johanna jolene josephine josiane josie judith
julia juliana julie juliette justine karen karima karine kate katherine kathleen kathryn katie katleen kavitha kayla
keiko kelly khadija kim kimberly kirsten kristina kylie lara latifa laura laure lea leila lena leonie
leonora leticia lila liliane lina linda lisa lise lison lola lorena lorraine louisa louise lucia lucie lucile lucy
ludivine lydia lydie lynn madeleine maddie maeva magali mai maeve manon manuela marcelle margaret margaux margot
maria mariam mariama marianne marie marilyn marina marine marion marisol marjorie martha martine mary maryam maud
mathilde maya megan melanie melissa meera mia michele michelle mina miriam mireille molly monica monique morag
morgane muriel myriam nadege nadia nadine nancy naomi narelle natalia natalie natasha nathalie nelly neha nicola
nicole nina noelle noemie noor nora odette odile oceane olga olivia ondine orlane pamela patricia paula pauline
peggy penelope petra philippa philippine phoebe pilar polly priscilla priti priya priyanka rachel rachida rania
raphaelle rebecca regine renata rhiannon rita roberta romane rosa rosalie rosalind rosemary roxane ruby rukhsana
ruth sabine sabrina salma salome samantha sandra sandrine sandy sara sarah saskia severine shanice sharon shawna
sheila shirley shreya sidonie sigrid silvia simone sofia sofie solange solene sonia sophia sophie stella stephanie
sue susan susanna susie suzanne svetlana sylvia sylviane sylvie tamika tamsin tania tanya tara tatiana teresa tess
thea theresa therese tiffany tina trish ursula valentina valerie vanessa vera verena verity veronica veronique
victoria virginie vivian viviane wendy yasmine yolande yuki yvette yvonne zainab zara zineb zoe
""")
MEN = word_set("""
eoin oisin cillian deshawn
ababacar abdallah abdelaziz abdelhak abdelhamid abdelkrim abdellah abdelmalek abderrahim abderrahmane abdessamad
achraf adama adem afonso agustin ahmadou alassane alessio alfredo aliocha alioune allal alonso alphonse alvaro
amadeo amar amedee amine ander andoni andrzej angelo anibal anicet anis anouar antonin antonino aomar archibald
arezki arkadiusz armindo arsene artur assane auguste aurele aurelio avelino aymen ayoub azzedine badr bartek bartosz
baudoin baudouin belkacem benat benjamim bernardo bertin birame bogdan borja bouabdallah boualem bouba brahima brice
calixte candelario candido carmine catalin celestin cesar cesare cezar chafik chakib charles-henri cheick
cherif choukri claudio clovis corneille corrado costin cristian cyrian cyriaque damase dariusz demba
dieudonne dieumerci dimitry djamel djibi domenico domingos donat dorian doudou dragos dumitru edgar edgard edmond
efren el-hadji elhadj elian elies elio eliot elouan elzear emanuele emilien emilio eneko enric ephrem erwan erwann
ettore eugenio eusebe evrard ewenn ezequiel ezio fallou faouzi fares fathi fausto federico fermin fernand fernao
ferruccio filippo flavian flavio fodil fouad frederico fulbert furkan gabin gaetano galaad gautier gedeon
geraud germain ghali gheorghe ghjuvan ghyslain giacomo giancarlo gildas gino giorgio goeffrey goncalo goulven
grzegorz guenael guido guilhem guilherme guillem gurvan gwenael gwenhael gwenole gwilherm hachemi hadrien haithem
hakan halil hamadi hamadou hamed hamidou hamidouche haroun hatem hedi helder hermann hernan herri hichem hilaire
hoang horia houssem huseyin hyacinthe iago idrissa ignace iker ilies ilyas ilyes imad inaki insa ionut isaac isidro
issa issam iulian jacek jacinto jacobo jaime jamel janusz jaouad jaroslaw jaume jawad jean-baptiste jean-bernard
jean-charles jean-christophe jean-claude jean-denis jean-francois jean-guy jean-jacques jean-louis jean-marc
jean-marie jean-michel jean-noel jean-pascal jean-patrick jean-paul jean-philippe jean-pierre jean-rene jean-robert
jean-sebastien jean-yves jeronimo jibril joachim joaquim johann johnatan jordi joris josep josse
josselin josue julen kacem kacper karamoko kassim kazimierz kelian kelvin kenzo khadim khalid khalifa khalil koffi
konan kouadio kouame kouassi lassana lassine laurian leonel leonidas leszek lino lisandro livio liviu lluis lois
loris lothaire louison lounes lourenco ludger lukasz lyes macario maciej maclou madani mahamadou mahdi mahfoud
mahmoud maixent malang mamadi marc-andre marc-antoine marcelino marcin mariano marien mariusz marwan massimo
massinissa matheo mathurin matthis mauricio maurizio mauro maximo mayeul mbaye medard mehand melchior melvil melvyn
mert messaoud mickael mihai mikel minh mircea miroslaw moctar modibo mohand mokhtar mongi mouhamed mouloud
mourad moustapha murat mustafa nacer nacho nadir nadjib nasser nassim nazaire nazim nello nestor ngagne nicaise
nicolae nicolo nidal noam norberto noureddine octavio odilon okan onesime onur orazio oriol osman osvaldo oumar
oussama ovidiu ozan ozgur padrig papis pascal pasquale paterne pathe paulo peio per-jakez philbert philemon
philibert pierluigi pierre-alain pierre-andre pierre-antoine pierre-emmanuel pierre-henri pierre-jean pierre-louis
pierre-luc pierre-marie pierre-olivier pierre-yves pino polycarpe przemyslaw quang radoslaw raffaele rainier rambert
ramdane ramiro ramzi raul razvan reda redha remigio renato renzo reynald riad riccardo ridha rinaldo riwal
rocco roch rogerio romeo rosendo ryszard saber sadio salah salif saliou samba sami samy sancho sandro saturnino
savas saverio sebastiao sekou serigne serkan severien severin sidi silvain silvano sinan sixte slimane smail sofien
sokha sophal sorin sory sothea soufiane souleyman souleymane stanislaw sylvere szymon taha tahar tangi telmo thanh
theau theodule theophane thierno tidiane tidjane timothe timothee titien tolga tommaso traian trung txomin ugur
ulises umut unai valdemar valere valerio valery vannak vasco venceslas vianney vicente victorin viet virgile vito
vitor vlad volkan waldemar wandrille wassim wenjie wissam wladyslaw xabi xabier xavi xiaoming yacoub yanael yannic
yannig yasin yavuz yazid yoann yohann youenn youssou youssoupha yunus yvain yvonnick ywan zacharie zakariya zbigniew
zeferino zephyrin ziad zied zygmunt
achille amaury aristide barnabe benoist casimir cyprien cyrille donatien edouard eliott eloi emeric evariste ewen
faustin firmin flavien gerardo gontran gwendal kilian killian lazare leandre leopold lilian marceau martial mathis
nael nathanael prosper rodolphe romuald simeon tancrede theophile timeo victorien vivien yvan
abdelkader abdul adeel ahmet aidan ajay akash akira alasdair alastair aled alfie aliou alun amadi amit anatole anwar
arne arvind ashwin ayodele aziz bachir baptistin barnabas bas bashir benedikt benjy bertie bilel bjarne blaise
bohdan brahim brandon cathal cedrik chukwuemeka ciaran conall cormac cory dafydd damon danilo darragh dawid deke
dermot devon dietmar djibril dmitri donal donovan dougal dov driss duarte eamon ebele efe egil eilif einar emre
enrique ercan eryk esteban eudes ezra fadil farhan farid fethi fionn florimond florin folarin francois-xavier fraser
frode gaetan gatien gerry ghislain gianni giorgos goran gregor gus guus haakon habib hadi haris harish hartmut
haruto heiko helge henk henrique hippolyte hiroshi hocine horst ikenna ilan ilias ilya imran ingmar ioan isak ishaan
isidore ismail iwan jabari jakub jalal janek jarek jasper jayden jean-luc jens jerzy joaquin joost jorgen juan kabir
kader kamel karel kaspar keiran kemal khaled kieran klaas kristaps kristof krzysztof kunal lachlan lamine larbi
laszlo leandro lech lennart lorcan lotfi ludo luuk lyle mads mael maksim malo manoj marek marouane mateusz mats
matti mehmet melaine milo milos mirko moritz murdo murray naveen nelson neville niall nikos njabulo nnamdi noel
nolan nordine nuno obinna octave odin ogier olaf olamide oleksandr olufemi omer orhan oskar pacome paddy padraig
pawel petros pieter piotr prakash pranav rachid rafal raj rajat rami rasheed ravi redouane reinhard reza rhodri
rikard rizwan rolf ronan rosario roshan ruairi rui rune sachin salman sander saul seamus sefa selim seth
shahid shivam sibusiso siddharth sigurd sizwe slawomir sofiane soren sota stavros stelios stig sunil sylvestre
tadeusz takeshi tamer tarek tarik tatsuya teodor thabo thijs tiago tijani titouan tobi tomas tomasz torsten toufik
trev tugdual tunji tyrese uche ugochukwu umar uwe vasile vasily veli viktor vinay vinod vusi wahid waleed walid
wally wiktor wim wojciech wouter xander yaw yohan yonas younes yuri yuto yvon zahid zain zakaria zdenek zeke zeljko
zinedine zoltan
iain ewan callum rhys owain gethin emeka chidi tunde kunle segun femi kwabena mandla sipho arjun rohan rohit karan
vivaan deepak suraj ashok vijay hiro kenji wei jun gareth gaz daz baz jonno yusuf ibrahima cheikh modou babacar
ousmane aaron abdel abdou abdoulaye abel adam adil adrian adrien ahmed alain alan alban albert alec alejandro
aleksander alessandro alexandre alfred ali alistair allan amadou amir anand anders andre andrea's andres andrew andy
angus anselme anthony antoine anton antonio armand arnaud arnold arthur arun asif aubin augustin aurelien baptiste
barnaby barry bart bastien ben benjamin benoit bernard bertrand bilal bjorn bob boris boubacar brad brendan brent
brian bruce bruno bryn carl carlos cedric charles chris christian christophe christopher clement colin connor
corentin craig cyril dale damien damian dan daniel dario darren dave david davide declan denis dennis derek desmond
didier diego dieter dimitri dirk dominik donald doug duncan dwayne dylan earl ed eddie eduardo edward edwin elias
elliot emil emile emmanuel enzo eric erik ernest ethan etienne euan eugene evan fabian fabien fabio fabrice fabrizio
faisal felix ferdinand fergus fernando filip florent florian francesco francis francisco francois frank franck fred
frederic frederick fritz gabriel gael gaspard gary gaston gauthier gavin geoff geoffroy george georges gerald gerard
gerhard gilbert gilles giovanni giuseppe gonzalo gord gordon graham greg gregoire gregory guillaume gunther gustave
guy hakim hamid hamish hamza hans harold harry harvey hassan hector hendrik henri henry herbert herve hicham howard
hubert hugh hugo hussein ian ibrahim idriss ignacio igor ismael ivan jack jacob jacques jake jakob jamal james jan
jared jason javier jean jeff jeffrey jeremy jeremie jerome jesse jim jimmy joao joel joey johan johannes john johnny
jon jonas jonathan jonty jorge jose joseph josh joshua jules julian julien julio jurgen justin kai karim karl keith
ken kenneth kenny kevin kofi konrad kumar kurt kwame kyle lars laurent lawrence leo leon leonard leroy lionel
liam loic lorenz lorenzo louis luc luca lucas lucien ludovic luigi luis luke lukas magnus maarten malcolm malik
mamadou manfred manuel marc marcel marco marcus mario marius mark markus marlon martin marvin mason matt matteo
matthew matthias matthieu mathieu maurice maxence maxime mehdi melvin michael michel miguel mike mikhail milan mitch
moise mohamed mohammed mounir moussa mustapha nabil nathan nathaniel ned neil nicholas nick nicolas nigel nikhil
nikolai nils nino noah norbert norman oleg oliver olivier omar oscar oswald otto owen pablo paolo patrick
paul pavel pedro percy pete peter phil philip philippe pierre pietro quentin rafael raghavan rahul rajesh ralph
ramesh ramon randy raoul raphael rashid raymond regis remi remy renaud rene reto ricardo richard rick robert roberto
robin's rod rodney rodrigue rodrigo roger roland romain roman ronald rory ross roy ruben rudi rudolph rupert russell
ryan said salim samir samuel sandeep sanjay santiago scott sean sebastian sebastien sergei serge sergio seydou shane
shaun silvio simon stan stanislas stefan stefano stephan stephane stephen steve steven stuart suresh sven
sylvain tanguy tariq ted teddy terence theo theodore thibaud thibault thibaut thierry thomas tim timothy
tobias toby todd tom tommy tony travis trevor tristan tyler tyrone ugo ulrich ulysse umberto urs valentin vic victor
vikram vincent vivek vladimir walter warren wayne werner wesley wilfried wilfred william willy xavier yannick yann
yanis yassine yves youssef zachary zack
""")

WORDS_TOO = word_set("""
will mark grace art rob pat bill rose claire pierre constance prudence max said jan marin sue drew faith hope jean
marine olive jade guy sandy barry jack nick pete gary dale eve carol daisy iris heather holly rod dean earl ray frank
victor dawn ruby amber penny may june victoire blanche eden chase grant wade
lance rich cliff
""")
"""Given names that are words too: where nothing has capitals they are none."""

NO_NAMES = word_set("""
linkedin whatsapp zoom teams skype slack indeed glassdoor google calendly doodle rh hr drh cto ceo cfo coo vp it ok cv
api sql java python english french anglais francais paris london lyon berlin m mme mr mrs ms dr mlle monsieur madame
nb ps edit todo done maj sms pdf nda eod cob eow asap hello hi bonjour merci thanks great good nice long short day
note notes finally so oh well yes no oui non bref sinon sympa super apparently anyway hopefully fingers deadline
budget approval sponsor clocks traffic weather lunch salary benefits visa notice security parking eng engineering ops
sales marketing product finance tech emea apac talent people legal payroll design data resourcing recruitment support
security infra platform backend frontend procurement logistics admin audit prob probs prolly poss defo def maybe
perhaps probably possibly definitely facilities staff vieux vieille nord sud est ouest montreal quebec bruxelles
lausanne geneve nantes lille rennes bordeaux toulouse strasbourg marseille montpellier grenoble lyon dijon angers metz
rouen reims amiens limoges poitiers clermont liege namur mons fribourg neuchatel sherbrooke gatineau dejeune dine
soupe goute bu trinque brunche docusign yousign workday welsh scottish irish british dutch german spanish italian
polish danish swedish greenhouse
lever teamtailor smartrecruiters bamboohr icims taleo jobvite workable recruitee hellosign
pandadoc hellowork wttj jobteaser
norwegian belgian swiss american canadian australian kiwi aussie indian chinese japanese korean portuguese greek
turkish russian ukrainian brazilian mexican african belge suisse gallois ecossais irlandais allemand italien espagnol
portugais hollandais polonais christmas easter paques action actions next steps status final visio update
""")
"""What stands with a capital, in notes of any language, and is no person: services, places, departments, openings."""

PLACES = word_set("""
brest caen besancon mulhouse perpignan avignon toulon laval annecy bayonne quimper lorient vannes colmar cuba japon
chine inde espagne italie allemagne maroc tunisie algerie senegal belgique luxembourg roumanie pologne turquie grece
irlande angleterre bresil mexique argentine vietnam dieu dublin leeds glasgow edinburgh birmingham liverpool sheffield
belfast cardiff spain italy germany japan ireland scotland wales poland switzerland belgium
""")
"""Towns and countries that stand for nobody in a sentence, be they part of a company's name in a heading."""


def gender_of(name: str) -> str:
    """ "f", "m", or "" where the folded given name ``name`` does not tell."""
    return "f" if name in WOMEN else "m" if name in MEN else ""
