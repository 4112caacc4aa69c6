"""Common given names, by which "he" and "she" find their person; a name that both bear is in neither list."""

from __future__ import annotations

from nudged.reading.lexicon import word_set

WOMEN = word_set("""
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
keiko kelly khadija kim kimberly kirsten kristina kylie lara latifa laura laure laurence lea leila lena leonie
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
rikard rizwan rolf ronan rosario roshan ruairi rui rune sacha sachin salman sander saul seamus sefa selim seth
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
ken kenneth kenny kevin kofi konrad kumar kurt kwame kyle lars laurent lawrence leo leon leonard leroy leslie lionel
liam loic lorenz lorenzo louis luc luca lucas lucien ludovic luigi luis luke lukas magnus maarten malcolm malik
mamadou manfred manuel marc marcel marco marcus mario marius mark markus marlon martin marvin mason matt matteo
matthew matthias matthieu mathieu maurice maxence maxime mehdi melvin michael michel miguel mike mikhail milan mitch
moise mohamed mohammed mounir moussa mustapha nabil nathan nathaniel ned neil nicholas nick nicolas nigel nikhil
nikolai nils nino noah norbert norman oleg oliver olivier omar oscar oswald otto owen pablo paolo patrice patrick
paul pavel pedro percy pete peter phil philip philippe pierre pietro quentin rafael raghavan rahul rajesh ralph
ramesh ramon randy raoul raphael rashid raymond regis remi remy renaud rene reto ricardo richard rick robert roberto
robin's rod rodney rodrigue rodrigo roger roland romain roman ronald rory ross roy ruben rudi rudolph rupert russell
ryan said salim samir samuel sandeep sanjay santiago scott sean sebastian sebastien sergei serge sergio seydou shane
shaun sidney silvio simon stan stanislas stefan stefano stephan stephane stephen steve steven stuart suresh sven
sylvain tanguy tariq ted teddy terence terry theo theodore thibaud thibault thibaut thierry thomas tim timothy
tobias toby todd tom tommy tony travis trevor tristan tyler tyrone ugo ulrich ulysse umberto urs valentin vic victor
vikram vincent vivek vladimir walter warren wayne werner wesley wilfried wilfred william willy xavier yannick yann
yanis yassine yves youssef zachary zack
""")


def gender_of(name: str) -> str:
    """ "f", "m", or "" where the folded given name ``name`` does not tell."""
    return "f" if name in WOMEN else "m" if name in MEN else ""
