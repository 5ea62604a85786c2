<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" sourcelanguage="en_GB" language="en_XA">
<context>
    <name>AboutScreen</name>
    <message>
        <source>Welcome to Afterword</source>
        <translation>Wélcómé tó Áftérwórd Wélcómé tó Áftérwórd</translation>
    </message>
    <message>
        <source>An encrypted journal for reflective practice, kept on this computer and nowhere else.</source>
        <translation>Áñ éñcrýptéd jóúrñál fór réfléctívé práctícé, képt óñ thís cómpútér áñd ñówhéré élsé. Áñ éñcrýptéd jóúrñál fór réfléctívé práctícé, képt óñ thís cómpútér áñd ñówhéré élsé.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Gó óñ Gó óñ</translation>
    </message>
    <message>
        <source>I already have a journal</source>
        <translation>Í álréádý hávé á jóúrñál Í álréádý hávé á jóúrñál</translation>
    </message>
    <message>
        <source>What it is not</source>
        <translation>Whát ít ís ñót Whát ít ís ñót</translation>
    </message>
    <message>
        <source>Not a care record</source>
        <translation>Ñót á cáré récórd Ñót á cáré récórd</translation>
    </message>
    <message>
        <source>What happened to a person is written down where your workplace keeps it.</source>
        <translation>Whát háppéñéd tó á pérsóñ ís wríttéñ dówñ whéré ýóúr wórkplácé kééps ít. Whát háppéñéd tó á pérsóñ ís wríttéñ dówñ whéré ýóúr wórkplácé kééps ít.</translation>
    </message>
    <message>
        <source>Not for patient details</source>
        <translation>Ñót fór pátíéñt détáíls Ñót fór pátíéñt détáíls</translation>
    </message>
    <message>
        <source>Write about your side of it, so that nobody could recognise the people in it.</source>
        <translation>Wríté ábóút ýóúr sídé óf ít, só thát ñóbódý cóúld récógñísé thé péóplé íñ ít. Wríté ábóút ýóúr sídé óf ít, só thát ñóbódý cóúld récógñísé thé péóplé íñ ít.</translation>
    </message>
    <message>
        <source>Not emergency help</source>
        <translation>Ñót émérgéñcý hélp Ñót émérgéñcý hélp</translation>
    </message>
    <message>
        <source>Nobody else reads along. When someone is in danger, call for help the usual way.</source>
        <translation>Ñóbódý élsé réáds álóñg. Whéñ sóméóñé ís íñ dáñgér, cáll fór hélp thé úsúál wáý. Ñóbódý élsé réáds álóñg. Whéñ sóméóñé ís íñ dáñgér, cáll fór hélp thé úsúál wáý.</translation>
    </message>
    <message>
        <source>A court can require reflective notes. Regulators say that they will not ask for them, and expect anything you choose to show to be anonymous; leaving out a name is not enough for that. The facts of an incident belong in the official record. This is not legal advice.</source>
        <translation>Á cóúrt cáñ réqúíré réfléctívé ñótés. Régúlátórs sáý thát théý wíll ñót ásk fór thém, áñd éxpéct áñýthíñg ýóú chóósé tó shów tó bé áñóñýmóús; léávíñg óút á ñámé ís ñót éñóúgh fór thát. Thé fácts óf áñ íñcídéñt bélóñg íñ thé óffícíál récórd. Thís ís ñót légál ádvícé. Á cóúrt cáñ réqúíré réfléctívé ñótés. Régúlátórs sáý thát théý wíll ñót ásk fór thém, áñd éxpéct áñýthíñg ýóú chóósé tó shów tó bé áñóñýmóús; léávíñg óút á ñámé ís ñót éñóúgh fór thát. Thé fácts óf áñ íñcídéñt bélóñg íñ thé óffícíál récórd. Thís ís ñót légál ádvícé.</translation>
    </message>
    <message>
        <source>Who may ask to see it</source>
        <translation>Whó máý ásk tó séé ít Whó máý ásk tó séé ít</translation>
    </message>
    <message>
        <source>Folder of the new journal</source>
        <translation>Fóldér óf thé ñéw jóúrñál Fóldér óf thé ñéw jóúrñál</translation>
    </message>
    <message>
        <source>Keep it somewhere else</source>
        <translation>Kéép ít sóméwhéré élsé Kéép ít sóméwhéré élsé</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Whéré ít ís képt Whéré ít ís képt</translation>
    </message>
    <message>
        <source>That is not a full path.</source>
        <translation>Thát ís ñót á fúll páth. Thát ís ñót á fúll páth.</translation>
    </message>
    <message>
        <source>It begins with the disk or a slash.</source>
        <translation>Ít bégíñs wíth thé dísk ór á slásh. Ít bégíñs wíth thé dísk ór á slásh.</translation>
    </message>
    <message>
        <source>There is already a journal in that folder.</source>
        <translation>Théré ís álréádý á jóúrñál íñ thát fóldér. Théré ís álréádý á jóúrñál íñ thát fóldér.</translation>
    </message>
    <message>
        <source>Choose “I already have a journal” to open it, or another folder for a new one.</source>
        <translation>Chóósé “Í álréádý hávé á jóúrñál” tó ópéñ ít, ór áñóthér fóldér fór á ñéw óñé. Chóósé “Í álréádý hávé á jóúrñál” tó ópéñ ít, ór áñóthér fóldér fór á ñéw óñé.</translation>
    </message>
    <message>
        <source>Your account may not write there.</source>
        <translation>Ýóúr áccóúñt máý ñót wríté théré. Ýóúr áccóúñt máý ñót wríté théré.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Chóósé áñóthér fóldér. Chóósé áñóthér fóldér.</translation>
    </message>
    <message>
        <source>That folder is not empty.</source>
        <translation>Thát fóldér ís ñót émptý. Thát fóldér ís ñót émptý.</translation>
    </message>
    <message>
        <source>A journal needs a folder of its own.</source>
        <translation>Á jóúrñál ñééds á fóldér óf íts ówñ. Á jóúrñál ñééds á fóldér óf íts ówñ.</translation>
    </message>
</context>
<context>
    <name>AboutSettings</name>
    <message>
        <source>About</source>
        <translation>Ábóút Ábóút</translation>
    </message>
    <message>
        <source>Afterword {version}</source>
        <translation>Áftérwórd {version} Áftérwórd</translation>
    </message>
    <message>
        <source>It keeps your journal on this device only, and has no code in it that could send anything anywhere. It is a place to think, not a care record and not a substitute for help.</source>
        <translation>Ít kééps ýóúr jóúrñál óñ thís dévícé óñlý, áñd hás ñó códé íñ ít thát cóúld séñd áñýthíñg áñýwhéré. Ít ís á plácé tó thíñk, ñót á cáré récórd áñd ñót á súbstítúté fór hélp. Ít kééps ýóúr jóúrñál óñ thís dévícé óñlý, áñd hás ñó códé íñ ít thát cóúld séñd áñýthíñg áñýwhéré. Ít ís á plácé tó thíñk, ñót á cáré récórd áñd ñót á súbstítúté fór hélp.</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>{body}, {day}</source>
        <translation>{body}, {day} ,</translation>
    </message>
    <message>
        <source>Copy “{title}”</source>
        <translation>Cópý “{title}” Cópý “”</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Cópý Cópý</translation>
    </message>
    <message>
        <source>Delete “{title}”</source>
        <translation>Délété “{title}” Délété “”</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Délété Délété</translation>
    </message>
    <message>
        <source>with peer</source>
        <translation>wíth péér wíth péér</translation>
    </message>
    <message>
        <source>“{title}” was talked over with a peer</source>
        <translation>“{title}” wás tálkéd óvér wíth á péér “” wás tálkéd óvér wíth á péér</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>Accounts since {since}: {done}.</source>
        <translation>Áccóúñts síñcé {since}: {done}. Áccóúñts síñcé : .</translation>
    </message>
    <message>
        <source>{done} of {wanted} since {since}, {peers} of {peers_wanted} with a peer.</source>
        <translation>{done} óf {wanted} síñcé {since}, {peers} óf {peers_wanted} wíth á péér. óf síñcé , óf wíth á péér.</translation>
    </message>
    <message>
        <source>{done} of {wanted} since {since}.</source>
        <translation>{done} óf {wanted} síñcé {since}. óf síñcé .</translation>
    </message>
</context>
<context>
    <name>AccountsView</name>
    <message>
        <source>What an account can be asked for</source>
        <translation>Whát áñ áccóúñt cáñ bé áskéd fór Whát áñ áccóúñt cáñ bé áskéd fór</translation>
    </message>
    <message>
        <source>The regulators have said that they will not ask for your reflections to look into a concern; a court can. So an account names nobody and keeps to what you learned, and the facts of an incident belong in the record made for them.</source>
        <translation>Thé régúlátórs hávé sáíd thát théý wíll ñót ásk fór ýóúr réfléctíóñs tó lóók íñtó á cóñcérñ; á cóúrt cáñ. Só áñ áccóúñt ñámés ñóbódý áñd kééps tó whát ýóú léárñéd, áñd thé fácts óf áñ íñcídéñt bélóñg íñ thé récórd mádé fór thém. Thé régúlátórs hávé sáíd thát théý wíll ñót ásk fór ýóúr réfléctíóñs tó lóók íñtó á cóñcérñ; á cóúrt cáñ. Só áñ áccóúñt ñámés ñóbódý áñd kééps tó whát ýóú léárñéd, áñd thé fácts óf áñ íñcídéñt bélóñg íñ thé récórd mádé fór thém.</translation>
    </message>
    <message>
        <source>Professional accounts</source>
        <translation>Próféssíóñál áccóúñts Próféssíóñál áccóúñts</translation>
    </message>
    <message>
        <source>Accounts so far</source>
        <translation>Áccóúñts só fár Áccóúñts só fár</translation>
    </message>
    <message>
        <source>Does your body ask for something else? A file that describes its accounts goes into {folder}.</source>
        <translation>Dóés ýóúr bódý ásk fór sóméthíñg élsé? Á fílé thát déscríbés íts áccóúñts góés íñtó {folder}. Dóés ýóúr bódý ásk fór sóméthíñg élsé? Á fílé thát déscríbés íts áccóúñts góés íñtó .</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>At the source</source>
        <translation>Át thé sóúrcé Át thé sóúrcé</translation>
    </message>
    <message>
        <source>My response</source>
        <translation>Mý réspóñsé Mý réspóñsé</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Récóvérý Récóvérý</translation>
    </message>
    <message>
        <source>Not sorted</source>
        <translation>Ñót sórtéd Ñót sórtéd</translation>
    </message>
    <message>
        <source>It changes what makes this hard: a rota, a caseload, a rule, a room.</source>
        <translation>Ít cháñgés whát mákés thís hárd: á rótá, á cásélóád, á rúlé, á róóm. Ít cháñgés whát mákés thís hárd: á rótá, á cásélóád, á rúlé, á róóm.</translation>
    </message>
    <message>
        <source>It changes how you meet it: a habit, a limit, something you say or learn.</source>
        <translation>Ít cháñgés hów ýóú méét ít: á hábít, á límít, sóméthíñg ýóú sáý ór léárñ. Ít cháñgés hów ýóú méét ít: á hábít, á límít, sóméthíñg ýóú sáý ór léárñ.</translation>
    </message>
    <message>
        <source>It helps you mend afterwards: rest, company, support, treatment.</source>
        <translation>Ít hélps ýóú méñd áftérwárds: rést, cómpáñý, súppórt, tréátméñt. Ít hélps ýóú méñd áftérwárds: rést, cómpáñý, súppórt, tréátméñt.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Répáír Répáír</translation>
    </message>
    <message>
        <source>Maintain</source>
        <translation>Máíñtáíñ Máíñtáíñ</translation>
    </message>
    <message>
        <source>Improve</source>
        <translation>Ímpróvé Ímpróvé</translation>
    </message>
    <message>
        <source>It mends something that has worn thin.</source>
        <translation>Ít méñds sóméthíñg thát hás wórñ thíñ. Ít méñds sóméthíñg thát hás wórñ thíñ.</translation>
    </message>
    <message>
        <source>It keeps something that already holds you up.</source>
        <translation>Ít kééps sóméthíñg thát álréádý hólds ýóú úp. Ít kééps sóméthíñg thát álréádý hólds ýóú úp.</translation>
    </message>
    <message>
        <source>It makes something a little better.</source>
        <translation>Ít mákés sóméthíñg á líttlé béttér. Ít mákés sóméthíñg á líttlé béttér.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ópéñ Ópéñ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Dóñé Dóñé</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Lét gó Lét gó</translation>
    </message>
    <message>
        <source>By {day}</source>
        <translation>Bý {day} Bý</translation>
    </message>
    <message>
        <source>Look at it again on {day}</source>
        <translation>Lóók át ít ágáíñ óñ {day} Lóók át ít ágáíñ óñ</translation>
    </message>
    <message>
        <source>First: {step}</source>
        <translation>Fírst: {step} Fírst:</translation>
    </message>
</context>
<context>
    <name>ActionDetails</name>
    <message>
        <source>Where it sets in</source>
        <translation>Whéré ít séts íñ Whéré ít séts íñ</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Whát ít ís fór Whát ít ís fór</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Dóñé bý Dóñé bý</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Lóók át ít ágáíñ Lóók át ít ágáíñ</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Hów ít stáñds Hów ít stáñds</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Whát háppéñéd Whát háppéñéd</translation>
    </message>
    <message>
        <source>Whatever came of it, in your words</source>
        <translation>Whátévér cámé óf ít, íñ ýóúr wórds Whátévér cámé óf ít, íñ ýóúr wórds</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Whý Whý</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>Fírst stép Fírst stép</translation>
    </message>
    <message>
        <source>The smallest beginning</source>
        <translation>Thé smállést bégíññíñg Thé smállést bégíññíñg</translation>
    </message>
    <message>
        <source>What may get in the way</source>
        <translation>Whát máý gét íñ thé wáý Whát máý gét íñ thé wáý</translation>
    </message>
    <message>
        <source>Whatever is most likely</source>
        <translation>Whátévér ís móst líkélý Whátévér ís móst líkélý</translation>
    </message>
    <message>
        <source>What you will do then</source>
        <translation>Whát ýóú wíll dó théñ Whát ýóú wíll dó théñ</translation>
    </message>
    <message>
        <source>When that happens, I will</source>
        <translation>Whéñ thát háppéñs, Í wíll Whéñ thát háppéñs, Í wíll</translation>
    </message>
</context>
<context>
    <name>ActionEditor</name>
    <message>
        <source>What you will do</source>
        <translation>Whát ýóú wíll dó Whát ýóú wíll dó</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Móré Móré</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rémóvé Rémóvé</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Léss Léss</translation>
    </message>
</context>
<context>
    <name>ActionList</name>
    <message>
        <source>+ Another line</source>
        <translation>+ Áñóthér líñé + Áñóthér líñé</translation>
    </message>
    <message>
        <source>+ Another step</source>
        <translation>+ Áñóthér stép + Áñóthér stép</translation>
    </message>
    <message>
        <source>{question} Step {number}</source>
        <translation>{question} Stép {number} Stép</translation>
    </message>
</context>
<context>
    <name>ActionRow</name>
    <message>
        <source>What happened</source>
        <translation>Whát háppéñéd Whát háppéñéd</translation>
    </message>
    <message>
        <source>What happened, if you would like to say</source>
        <translation>Whát háppéñéd, íf ýóú wóúld líké tó sáý Whát háppéñéd, íf ýóú wóúld líké tó sáý</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Dóñé Dóñé</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Lét gó Lét gó</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Íñ á wéék Íñ á wéék</translation>
    </message>
    <message>
        <source>Come back to it in a week</source>
        <translation>Cómé báck tó ít íñ á wéék Cómé báck tó ít íñ á wéék</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Ópéñ ágáíñ Ópéñ ágáíñ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Úñdó Úñdó</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cháñgé Cháñgé</translation>
    </message>
    <message>
        <source>From “{tool}”, {day}</source>
        <translation>Fróm “{tool}”, {day} Fróm “”,</translation>
    </message>
    <message>
        <source>Removed: {text}</source>
        <translation>Rémóvéd: {text} Rémóvéd:</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tódáý Tódáý</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Clósé Clósé</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Write a page</source>
        <translation>Wríté á págé Wríté á págé</translation>
    </message>
    <message>
        <source>Set it down</source>
        <translation>Sét ít dówñ Sét ít dówñ</translation>
    </message>
    <message>
        <source>How am I?</source>
        <translation>Hów ám Í? Hów ám Í?</translation>
    </message>
    <message>
        <source>End of shift</source>
        <translation>Éñd óf shíft Éñd óf shíft</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tódáý Tódáý</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Jóúrñál Jóúrñál</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>Séárch thé jóúrñál Séárch thé jóúrñál</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Tóóls Tóóls</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Tréñds Tréñds</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Áctíóñs Áctíóñs</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Súpérvísíóñ Súpérvísíóñ</translation>
    </message>
    <message>
        <source>Support and phone lines</source>
        <translation>Súppórt áñd phóñé líñés Súppórt áñd phóñé líñés</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Séttíñgs Séttíñgs</translation>
    </message>
    <message>
        <source>Hide at once</source>
        <translation>Hídé át óñcé Hídé át óñcé</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lóck Lóck</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Qúít Qúít</translation>
    </message>
</context>
<context>
    <name>ActionsPage</name>
    <message>
        <source>Ready to look at</source>
        <translation>Réádý tó lóók át Réádý tó lóók át</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>Cómíñg úp Cómíñg úp</translation>
    </message>
    <message>
        <source>Whenever it suits</source>
        <translation>Whéñévér ít súíts Whéñévér ít súíts</translation>
    </message>
    <message>
        <source>Done and let go</source>
        <translation>Dóñé áñd lét gó Dóñé áñd lét gó</translation>
    </message>
    <message>
        <source>Show earlier ones</source>
        <translation>Shów éárlíér óñés Shów éárlíér óñés</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Áctíóñs Áctíóñs</translation>
    </message>
    <message>
        <source>What you mean to do, from every tool, in one place.</source>
        <translation>Whát ýóú méáñ tó dó, fróm évérý tóól, íñ óñé plácé. Whát ýóú méáñ tó dó, fróm évérý tóól, íñ óñé plácé.</translation>
    </message>
    <message>
        <source>A new action, then Enter</source>
        <translation>Á ñéw áctíóñ, théñ Éñtér Á ñéw áctíóñ, théñ Éñtér</translation>
    </message>
    <message>
        <source>A new action</source>
        <translation>Á ñéw áctíóñ Á ñéw áctíóñ</translation>
    </message>
    <message>
        <source>Show the actions of</source>
        <translation>Shów thé áctíóñs óf Shów thé áctíóñs óf</translation>
    </message>
    <message>
        <source>Nothing is waiting. Steps you write down in a tool, such as a self-care plan or the list at the end of a shift, come together here, and on their day they are a line on Today. You can also type one above. A first step that fits your worst week is large enough.</source>
        <translation>Ñóthíñg ís wáítíñg. Stéps ýóú wríté dówñ íñ á tóól, súch ás á sélf-cáré pláñ ór thé líst át thé éñd óf á shíft, cómé tógéthér héré, áñd óñ théír dáý théý áré á líñé óñ Tódáý. Ýóú cáñ álsó týpé óñé ábóvé. Á fírst stép thát fíts ýóúr wórst wéék ís lárgé éñóúgh. Ñóthíñg ís wáítíñg. Stéps ýóú wríté dówñ íñ á tóól, súch ás á sélf-cáré pláñ ór thé líst át thé éñd óf á shíft, cómé tógéthér héré, áñd óñ théír dáý théý áré á líñé óñ Tódáý. Ýóú cáñ álsó týpé óñé ábóvé. Á fírst stép thát fíts ýóúr wórst wéék ís lárgé éñóúgh.</translation>
    </message>
    <message>
        <source>All tools</source>
        <translation>Áll tóóls Áll tóóls</translation>
    </message>
</context>
<context>
    <name>ActionsRow</name>
    <message>
        <source>Actions</source>
        <translation>Áctíóñs Áctíóñs</translation>
    </message>
    <message>
        <source>An action without words</source>
        <translation>Áñ áctíóñ wíthóút wórds Áñ áctíóñ wíthóút wórds</translation>
    </message>
</context>
<context>
    <name>AfterView</name>
    <message>
        <source>Afterwards</source>
        <translation>Áftérwárds Áftérwárds</translation>
    </message>
    <message>
        <source>Once you have talked it through, you can write down what you learned, what was agreed and when you meet again. What was agreed goes to your actions.</source>
        <translation>Óñcé ýóú hávé tálkéd ít thróúgh, ýóú cáñ wríté dówñ whát ýóú léárñéd, whát wás ágrééd áñd whéñ ýóú méét ágáíñ. Whát wás ágrééd góés tó ýóúr áctíóñs. Óñcé ýóú hávé tálkéd ít thróúgh, ýóú cáñ wríté dówñ whát ýóú léárñéd, whát wás ágrééd áñd whéñ ýóú méét ágáíñ. Whát wás ágrééd góés tó ýóúr áctíóñs.</translation>
    </message>
    <message>
        <source>Record what came of it</source>
        <translation>Récórd whát cámé óf ít Récórd whát cámé óf ít</translation>
    </message>
</context>
<context>
    <name>AppearanceSettings</name>
    <message>
        <source>Appearance</source>
        <translation>Áppéáráñcé Áppéáráñcé</translation>
    </message>
    <message>
        <source>Leave out fades and other movement</source>
        <translation>Léávé óút fádés áñd óthér móvéméñt Léávé óút fádés áñd óthér móvéméñt</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thémé Thémé</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Téxt sízé Téxt sízé</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Móvéméñt Móvéméñt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Láñgúágé Láñgúágé</translation>
    </message>
    <message>
        <source>A new language shows when Afterword is next opened.</source>
        <translation>Á ñéw láñgúágé shóws whéñ Áftérwórd ís ñéxt ópéñéd. Á ñéw láñgúágé shóws whéñ Áftérwórd ís ñéxt ópéñéd.</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Ás thé cómpútér Ás thé cómpútér</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Líght Líght</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dárk Dárk</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hígh cóñtrást Hígh cóñtrást</translation>
    </message>
    <message>
        <source>{size} %</source>
        <translation>{size} % %</translation>
    </message>
    <message>
        <source>Text size {size} per cent</source>
        <translation>Téxt sízé {size} pér céñt Téxt sízé pér céñt</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Láñgúágé: {name} Láñgúágé:</translation>
    </message>
</context>
<context>
    <name>BackupLine</name>
    <message>
        <source>Look at the backups</source>
        <translation>Lóók át thé báckúps Lóók át thé báckúps</translation>
    </message>
</context>
<context>
    <name>BackupRow</name>
    <message>
        <source>Test</source>
        <translation>Tést Tést</translation>
    </message>
    <message>
        <source>Test the backup of {moment}</source>
        <translation>Tést thé báckúp óf {moment} Tést thé báckúp óf</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Réstóré Réstóré</translation>
    </message>
    <message>
        <source>Restore the backup of {moment}</source>
        <translation>Réstóré thé báckúp óf {moment} Réstóré thé báckúp óf</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} át {time} át</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 éñtrý 1 éñtrý</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>{count} éñtríés éñtríés</translation>
    </message>
    <message>
        <source>{size}. Made before the keys were renewed: it opens with what opened it then.</source>
        <translation>{size}. Mádé béfóré thé kéýs wéré réñéwéd: ít ópéñs wíth whát ópéñéd ít théñ. . Mádé béfóré thé kéýs wéré réñéwéd: ít ópéñs wíth whát ópéñéd ít théñ.</translation>
    </message>
    <message>
        <source>{entries}, {size}.</source>
        <translation>{entries}, {size}. , .</translation>
    </message>
    <message>
        <source>Restored on trial just now: it is sound, and {entries} could be read.</source>
        <translation>Réstóréd óñ tríál júst ñów: ít ís sóúñd, áñd {entries} cóúld bé réád. Réstóréd óñ tríál júst ñów: ít ís sóúñd, áñd cóúld bé réád.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Théré ís ñó báckúp ýét. Théré ís ñó báckúp ýét.</translation>
    </message>
    <message>
        <source>The newest backup is of {moment} and holds {entries}.</source>
        <translation>Thé ñéwést báckúp ís óf {moment} áñd hólds {entries}. Thé ñéwést báckúp ís óf áñd hólds .</translation>
    </message>
    <message>
        <source>There is no backup of this journal yet.</source>
        <translation>Théré ís ñó báckúp óf thís jóúrñál ýét. Théré ís ñó báckúp óf thís jóúrñál ýét.</translation>
    </message>
    <message>
        <source>The newest backup of this journal is {count} days old.</source>
        <translation>Thé ñéwést báckúp óf thís jóúrñál ís {count} dáýs óld. Thé ñéwést báckúp óf thís jóúrñál ís dáýs óld.</translation>
    </message>
    <message>
        <source>The journal has {now} now; the backup holds {then}.</source>
        <translation>Thé jóúrñál hás {now} ñów; thé báckúp hólds {then}. Thé jóúrñál hás ñów; thé báckúp hólds .</translation>
    </message>
    <message>
        <source>Every entry of the journal is in the backup too.</source>
        <translation>Évérý éñtrý óf thé jóúrñál ís íñ thé báckúp tóó. Évérý éñtrý óf thé jóúrñál ís íñ thé báckúp tóó.</translation>
    </message>
    <message>
        <source>One entry is not in the backup; it stays in the files that are kept.</source>
        <translation>Óñé éñtrý ís ñót íñ thé báckúp; ít stáýs íñ thé fílés thát áré képt. Óñé éñtrý ís ñót íñ thé báckúp; ít stáýs íñ thé fílés thát áré képt.</translation>
    </message>
    <message>
        <source>{count} entries are not in the backup; they stay in the files that are kept.</source>
        <translation>{count} éñtríés áré ñót íñ thé báckúp; théý stáý íñ thé fílés thát áré képt. éñtríés áré ñót íñ thé báckúp; théý stáý íñ thé fílés thát áré képt.</translation>
    </message>
    <message>
        <source>Nothing is in the backup alone.</source>
        <translation>Ñóthíñg ís íñ thé báckúp álóñé. Ñóthíñg ís íñ thé báckúp álóñé.</translation>
    </message>
    <message>
        <source>One entry is in the backup alone and comes back.</source>
        <translation>Óñé éñtrý ís íñ thé báckúp álóñé áñd cómés báck. Óñé éñtrý ís íñ thé báckúp álóñé áñd cómés báck.</translation>
    </message>
    <message>
        <source>{count} entries are in the backup alone and come back.</source>
        <translation>{count} éñtríés áré íñ thé báckúp álóñé áñd cómé báck. éñtríés áré íñ thé báckúp álóñé áñd cómé báck.</translation>
    </message>
    <message>
        <source>It opens with your present passphrase.</source>
        <translation>Ít ópéñs wíth ýóúr préséñt pássphrásé. Ít ópéñs wíth ýóúr préséñt pássphrásé.</translation>
    </message>
    <message>
        <source>It opens with the passphrase you had then.</source>
        <translation>Ít ópéñs wíth thé pássphrásé ýóú hád théñ. Ít ópéñs wíth thé pássphrásé ýóú hád théñ.</translation>
    </message>
    <message>
        <source>Made before an upgrade.</source>
        <translation>Mádé béfóré áñ úpgrádé. Mádé béfóré áñ úpgrádé.</translation>
    </message>
    <message>
        <source>Made by hand.</source>
        <translation>Mádé bý háñd. Mádé bý háñd.</translation>
    </message>
</context>
<context>
    <name>BackupsPart</name>
    <message>
        <source>Backups</source>
        <translation>Báckúps Báckúps</translation>
    </message>
    <message>
        <source>One is made by itself when you first unlock on a day, and before every upgrade. It is opened and counted before it counts. Of the newest days, weeks, months and years one each is kept.</source>
        <translation>Óñé ís mádé bý ítsélf whéñ ýóú fírst úñlóck óñ á dáý, áñd béfóré évérý úpgrádé. Ít ís ópéñéd áñd cóúñtéd béfóré ít cóúñts. Óf thé ñéwést dáýs, wééks, móñths áñd ýéárs óñé éách ís képt. Óñé ís mádé bý ítsélf whéñ ýóú fírst úñlóck óñ á dáý, áñd béfóré évérý úpgrádé. Ít ís ópéñéd áñd cóúñtéd béfóré ít cóúñts. Óf thé ñéwést dáýs, wééks, móñths áñd ýéárs óñé éách ís képt.</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Máké á báckúp ñów Máké á báckúp ñów</translation>
    </message>
    <message>
        <source>Where they go</source>
        <translation>Whéré théý gó Whéré théý gó</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>Fóldér óf thé báckúps Fóldér óf thé báckúps</translation>
    </message>
    <message>
        <source>That folder is not there now, so new backups go beside the journal until it is.</source>
        <translation>Thát fóldér ís ñót théré ñów, só ñéw báckúps gó bésídé thé jóúrñál úñtíl ít ís. Thát fóldér ís ñót théré ñów, só ñéw báckúps gó bésídé thé jóúrñál úñtíl ít ís.</translation>
    </message>
    <message>
        <source>Choose another folder, such as one on a stick</source>
        <translation>Chóósé áñóthér fóldér, súch ás óñé óñ á stíck Chóósé áñóthér fóldér, súch ás óñé óñ á stíck</translation>
    </message>
    <message>
        <source>Keep them beside the journal</source>
        <translation>Kéép thém bésídé thé jóúrñál Kéép thém bésídé thé jóúrñál</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Fóldér fór báckúps Fóldér fór báckúps</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>Úsé thís fóldér Úsé thís fóldér</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>Whát théré ís Whát théré ís</translation>
    </message>
    <message>
        <source>Show all of them</source>
        <translation>Shów áll óf thém Shów áll óf thém</translation>
    </message>
    <message>
        <source>Restore from a file</source>
        <translation>Réstóré fróm á fílé Réstóré fróm á fílé</translation>
    </message>
    <message>
        <source>File of the backup</source>
        <translation>Fílé óf thé báckúp Fílé óf thé báckúp</translation>
    </message>
    <message>
        <source>Making and checking a backup…</source>
        <translation>Mákíñg áñd chéckíñg á báckúp… Mákíñg áñd chéckíñg á báckúp…</translation>
    </message>
    <message>
        <source>Restoring it on trial…</source>
        <translation>Réstóríñg ít óñ tríál… Réstóríñg ít óñ tríál…</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Théré ís ñó súch fílé. Théré ís ñó súch fílé.</translation>
    </message>
    <message>
        <source>Type its full path, from the disk or a slash on.</source>
        <translation>Týpé íts fúll páth, fróm thé dísk ór á slásh óñ. Týpé íts fúll páth, fróm thé dísk ór á slásh óñ.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Théré ís ñó súch fóldér. Théré ís ñó súch fóldér.</translation>
    </message>
    <message>
        <source>Make it first, or connect the stick it is on.</source>
        <translation>Máké ít fírst, ór cóññéct thé stíck ít ís óñ. Máké ít fírst, ór cóññéct thé stíck ít ís óñ.</translation>
    </message>
</context>
<context>
    <name>Balance</name>
    <message>
        <source>Open actions by where they set in</source>
        <translation>Ópéñ áctíóñs bý whéré théý sét íñ Ópéñ áctíóñs bý whéré théý sét íñ</translation>
    </message>
    <message>
        <source>Where your plan sets in</source>
        <translation>Whéré ýóúr pláñ séts íñ Whéré ýóúr pláñ séts íñ</translation>
    </message>
    <message>
        <source>A plan may lean one way for good reasons. This shows only which way it leans.</source>
        <translation>Á pláñ máý léáñ óñé wáý fór góód réásóñs. Thís shóws óñlý whích wáý ít léáñs. Á pláñ máý léáñ óñé wáý fór góód réásóñs. Thís shóws óñlý whích wáý ít léáñs.</translation>
    </message>
</context>
<context>
    <name>BodyFigure</name>
    <message>
        <source>Marked: {parts}</source>
        <translation>Márkéd: {parts} Márkéd:</translation>
    </message>
</context>
<context>
    <name>BodyRow</name>
    <message>
        <source>My cycle began on another day</source>
        <translation>Mý cýclé bégáñ óñ áñóthér dáý Mý cýclé bégáñ óñ áñóthér dáý</translation>
    </message>
    <message>
        <source>Count back from today instead</source>
        <translation>Cóúñt báck fróm tódáý íñstéád Cóúñt báck fróm tódáý íñstéád</translation>
    </message>
    <message>
        <source>Begin an account: {body}</source>
        <translation>Bégíñ áñ áccóúñt: {body} Bégíñ áñ áccóúñt:</translation>
    </message>
    <message>
        <source>Begin an account</source>
        <translation>Bégíñ áñ áccóúñt Bégíñ áñ áccóúñt</translation>
    </message>
    <message>
        <source>Rules checked on {day}. They change, so look at the body’s own page as well.</source>
        <translation>Rúlés chéckéd óñ {day}. Théý cháñgé, só lóók át thé bódý’s ówñ págé ás wéll. Rúlés chéckéd óñ . Théý cháñgé, só lóók át thé bódý’s ówñ págé ás wéll.</translation>
    </message>
    <message>
        <source>First day of the cycle</source>
        <translation>Fírst dáý óf thé cýclé Fírst dáý óf thé cýclé</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>{day}, 1 entry</source>
        <translation>{day}, 1 éñtrý , 1 éñtrý</translation>
    </message>
    <message>
        <source>{day}, {count} entries</source>
        <translation>{day}, {count} éñtríés , éñtríés</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Today</source>
        <translation>Tódáý Tódáý</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Móñth béfóré Móñth béfóré</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Móñth áftér Móñth áftér</translation>
    </message>
</context>
<context>
    <name>CardMaker</name>
    <message>
        <source>Make a card to print</source>
        <translation>Máké á cárd tó príñt Máké á cárd tó príñt</translation>
    </message>
    <message>
        <source>Put my own people and numbers on it</source>
        <translation>Pút mý ówñ péóplé áñd ñúmbérs óñ ít Pút mý ówñ péóplé áñd ñúmbérs óñ ít</translation>
    </message>
    <message>
        <source>Folder for the card</source>
        <translation>Fóldér fór thé cárd Fóldér fór thé cárd</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Óñ pápér Óñ pápér</translation>
    </message>
    <message>
        <source>A card is outside the journal.</source>
        <translation>Á cárd ís óútsídé thé jóúrñál. Á cárd ís óútsídé thé jóúrñál.</translation>
    </message>
    <message>
        <source>The PDF is not encrypted, and neither is the paper: whoever finds it can read it. Nothing of what you wrote is on it, and your own people only if you say so.</source>
        <translation>Thé PDF ís ñót éñcrýptéd, áñd ñéíthér ís thé pápér: whóévér fíñds ít cáñ réád ít. Ñóthíñg óf whát ýóú wróté ís óñ ít, áñd ýóúr ówñ péóplé óñlý íf ýóú sáý só. Thé PDF ís ñót éñcrýptéd, áñd ñéíthér ís thé pápér: whóévér fíñds ít cáñ réád ít. Ñóthíñg óf whát ýóú wróté ís óñ ít, áñd ýóúr ówñ péóplé óñlý íf ýóú sáý só.</translation>
    </message>
    <message>
        <source>It is saved as a PDF in this folder, for you to print.</source>
        <translation>Ít ís sávéd ás á PDF íñ thís fóldér, fór ýóú tó príñt. Ít ís sávéd ás á PDF íñ thís fóldér, fór ýóú tó príñt.</translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation>Sávé thé cárd Sávé thé cárd</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Léávé ít Léávé ít</translation>
    </message>
    <message>
        <source>That is not a full path.</source>
        <translation>Thát ís ñót á fúll páth. Thát ís ñót á fúll páth.</translation>
    </message>
    <message>
        <source>It begins with the disk or a slash.</source>
        <translation>Ít bégíñs wíth thé dísk ór á slásh. Ít bégíñs wíth thé dísk ór á slásh.</translation>
    </message>
</context>
<context>
    <name>CautionView</name>
    <message>
        <source>Begin</source>
        <translation>Bégíñ Bégíñ</translation>
    </message>
    <message>
        <source>Go on with the series</source>
        <translation>Gó óñ wíth thé séríés Gó óñ wíth thé séríés</translation>
    </message>
    <message>
        <source>Start a new series</source>
        <translation>Stárt á ñéw séríés Stárt á ñéw séríés</translation>
    </message>
    <message>
        <source>Then something lighter may be kinder today.</source>
        <translation>Théñ sóméthíñg líghtér máý bé kíñdér tódáý. Théñ sóméthíñg líghtér máý bé kíñdér tódáý.</translation>
    </message>
    <message>
        <source>Nothing is closed to you: both ways are below.</source>
        <translation>Ñóthíñg ís clóséd tó ýóú: bóth wáýs áré bélów. Ñóthíñg ís clóséd tó ýóú: bóth wáýs áré bélów.</translation>
    </message>
    <message>
        <source>Yes, it is recent</source>
        <translation>Ýés, ít ís récéñt Ýés, ít ís récéñt</translation>
    </message>
    <message>
        <source>No, it is older</source>
        <translation>Ñó, ít ís óldér Ñó, ít ís óldér</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Whéñ ít háppéñéd Whéñ ít háppéñéd</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Ñót tódáý Ñót tódáý</translation>
    </message>
</context>
<context>
    <name>ChangeLinks</name>
    <message>
        <source>Changes you marked</source>
        <translation>Cháñgés ýóú márkéd Cháñgés ýóú márkéd</translation>
    </message>
    <message>
        <source>{day}: {words}</source>
        <translation>{day}: {words} :</translation>
    </message>
</context>
<context>
    <name>ChangePassphrase</name>
    <message>
        <source>The passphrase you use now</source>
        <translation>Thé pássphrásé ýóú úsé ñów Thé pássphrásé ýóú úsé ñów</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Ñéw pássphrásé Ñéw pássphrásé</translation>
    </message>
    <message>
        <source>Copies of the journal folder made before the change still open with the old passphrase. Your recovery words stay the same.</source>
        <translation>Cópíés óf thé jóúrñál fóldér mádé béfóré thé cháñgé stíll ópéñ wíth thé óld pássphrásé. Ýóúr récóvérý wórds stáý thé sámé. Cópíés óf thé jóúrñál fóldér mádé béfóré thé cháñgé stíll ópéñ wíth thé óld pássphrásé. Ýóúr récóvérý wórds stáý thé sámé.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cháñgé thé pássphrásé Cháñgé thé pássphrásé</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Léávé ít ás ít ís Léávé ít ás ít ís</translation>
    </message>
    <message>
        <source>Type the passphrase you use now first.</source>
        <translation>Týpé thé pássphrásé ýóú úsé ñów fírst. Týpé thé pássphrásé ýóú úsé ñów fírst.</translation>
    </message>
    <message>
        <source>Making the new lock…</source>
        <translation>Mákíñg thé ñéw lóck… Mákíñg thé ñéw lóck…</translation>
    </message>
</context>
<context>
    <name>ChartTile</name>
    <message>
        <source>Open the page</source>
        <translation>Ópéñ thé págé Ópéñ thé págé</translation>
    </message>
    <message>
        <source>Chart of {line}</source>
        <translation>Chárt óf {line} Chárt óf</translation>
    </message>
    <message>
        <source>The arrow keys go from point to point, Enter opens the page, plus and minus look closer.</source>
        <translation>Thé árrów kéýs gó fróm póíñt tó póíñt, Éñtér ópéñs thé págé, plús áñd míñús lóók clósér. Thé árrów kéýs gó fróm póíñt tó póíñt, Éñtér ópéñs thé págé, plús áñd míñús lóók clósér.</translation>
    </message>
    <message>
        <source>Point at a value to read it; the arrow keys do the same.</source>
        <translation>Póíñt át á válúé tó réád ít; thé árrów kéýs dó thé sámé. Póíñt át á válúé tó réád ít; thé árrów kéýs dó thé sámé.</translation>
    </message>
</context>
<context>
    <name>ChooseScreen</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>Chóósé á pássphrásé Chóósé á pássphrásé</translation>
    </message>
    <message>
        <source>It is the only key to what you write.</source>
        <translation>Ít ís thé óñlý kéý tó whát ýóú wríté. Ít ís thé óñlý kéý tó whát ýóú wríté.</translation>
    </message>
    <message>
        <source>What holds</source>
        <translation>Whát hólds Whát hólds</translation>
    </message>
    <message>
        <source>Long beats clever: four or five unrelated words outlast a short jumble of signs.</source>
        <translation>Lóñg béáts clévér: fóúr ór fívé úñrélátéd wórds óútlást á shórt júmblé óf sígñs. Lóñg béáts clévér: fóúr ór fívé úñrélátéd wórds óútlást á shórt júmblé óf sígñs.</translation>
    </message>
    <message>
        <source>Yours alone: a passphrase used elsewhere is only as safe as it is there.</source>
        <translation>Ýóúrs álóñé: á pássphrásé úséd élséwhéré ís óñlý ás sáfé ás ít ís théré. Ýóúrs álóñé: á pássphrásé úséd élséwhéré ís óñlý ás sáfé ás ít ís théré.</translation>
    </message>
    <message>
        <source>Nobody can reset it. There is no account, and no copy of it anywhere.</source>
        <translation>Ñóbódý cáñ rését ít. Théré ís ñó áccóúñt, áñd ñó cópý óf ít áñýwhéré. Ñóbódý cáñ rését ít. Théré ís ñó áccóúñt, áñd ñó cópý óf ít áñýwhéré.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Gó óñ Gó óñ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Báck Báck</translation>
    </message>
</context>
<context>
    <name>ChooseView</name>
    <message>
        <source>Suggested</source>
        <translation>Súggéstéd Súggéstéd</translation>
    </message>
    <message>
        <source>Make the sheet</source>
        <translation>Máké thé shéét Máké thé shéét</translation>
    </message>
    <message>
        <source>Reading your pages …</source>
        <translation>Réádíñg ýóúr págés … Réádíñg ýóúr págés …</translation>
    </message>
    <message>
        <source>Tick what the account can draw on, or begin with an empty one. It is a copy that you can change.</source>
        <translation>Tíck whát thé áccóúñt cáñ dráw óñ, ór bégíñ wíth áñ émptý óñé. Ít ís á cópý thát ýóú cáñ cháñgé. Tíck whát thé áccóúñt cáñ dráw óñ, ór bégíñ wíth áñ émptý óñé. Ít ís á cópý thát ýóú cáñ cháñgé.</translation>
    </message>
    <message>
        <source>Begin the account</source>
        <translation>Bégíñ thé áccóúñt Bégíñ thé áccóúñt</translation>
    </message>
    <message>
        <source>Tick what you want on the sheet. It becomes a copy that you can change.</source>
        <translation>Tíck whát ýóú wáñt óñ thé shéét. Ít bécómés á cópý thát ýóú cáñ cháñgé. Tíck whát ýóú wáñt óñ thé shéét. Ít bécómés á cópý thát ýóú cáñ cháñgé.</translation>
    </message>
    <message>
        <source>What goes along</source>
        <translation>Whát góés álóñg Whát góés álóñg</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ñót ñów Ñót ñów</translation>
    </message>
    <message>
        <source>Show other pages of this time ({count})</source>
        <translation>Shów óthér págés óf thís tímé ({count}) Shów óthér págés óf thís tímé ()</translation>
    </message>
    <message>
        <source>List what stays in the journal</source>
        <translation>Líst whát stáýs íñ thé jóúrñál Líst whát stáýs íñ thé jóúrñál</translation>
    </message>
    <message>
        <source>Hide the list</source>
        <translation>Hídé thé líst Hídé thé líst</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>There is a kind of this name already. Give yours another one.</source>
        <translation>Théré ís á kíñd óf thís ñámé álréádý. Gívé ýóúrs áñóthér óñé. Théré ís á kíñd óf thís ñámé álréádý. Gívé ýóúrs áñóthér óñé.</translation>
    </message>
</context>
<context>
    <name>ChosenOne</name>
    <message>
        <source>In your own words</source>
        <translation>Íñ ýóúr ówñ wórds Íñ ýóúr ówñ wórds</translation>
    </message>
    <message>
        <source>Or in your own words</source>
        <translation>Ór íñ ýóúr ówñ wórds Ór íñ ýóúr ówñ wórds</translation>
    </message>
</context>
<context>
    <name>ChosenSome</name>
    <message>
        <source>In your own words</source>
        <translation>Íñ ýóúr ówñ wórds Íñ ýóúr ówñ wórds</translation>
    </message>
    <message>
        <source>Or in your own words, then Enter</source>
        <translation>Ór íñ ýóúr ówñ wórds, théñ Éñtér Ór íñ ýóúr ówñ wórds, théñ Éñtér</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Back to the page</source>
        <translation>Báck tó thé págé Báck tó thé págé</translation>
    </message>
    <message>
        <source>You can stop here</source>
        <translation>Ýóú cáñ stóp héré Ýóú cáñ stóp héré</translation>
    </message>
    <message>
        <source>What becomes of this page</source>
        <translation>Whát bécómés óf thís págé Whát bécómés óf thís págé</translation>
    </message>
    <message>
        <source>Open it up into a page</source>
        <translation>Ópéñ ít úp íñtó á págé Ópéñ ít úp íñtó á págé</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Clósé Clósé</translation>
    </message>
    <message>
        <source>It is kept</source>
        <translation>Ít ís képt Ít ís képt</translation>
    </message>
    <message>
        <source>Note that it happened</source>
        <translation>Ñóté thát ít háppéñéd Ñóté thát ít háppéñéd</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Lét gó Lét gó</translation>
    </message>
    <message>
        <source>Leave nothing</source>
        <translation>Léávé ñóthíñg Léávé ñóthíñg</translation>
    </message>
    <message>
        <source>{question} You said {before} before, and {after} now.</source>
        <translation>{question} Ýóú sáíd {before} béfóré, áñd {after} ñów. Ýóú sáíd béfóré, áñd ñów.</translation>
    </message>
    <message>
        <source>Before: {before}. Now: {after}.</source>
        <translation>Béfóré: {before}. Ñów: {after}. Béfóré: . Ñów: .</translation>
    </message>
    <message>
        <source>It is offered to you again on {day}, and you can say no then.</source>
        <translation>Ít ís ófféréd tó ýóú ágáíñ óñ {day}, áñd ýóú cáñ sáý ñó théñ. Ít ís ófféréd tó ýóú ágáíñ óñ , áñd ýóú cáñ sáý ñó théñ.</translation>
    </message>
    <message>
        <source>It is offered to you again on {days} and on {day}, and you can say no then.</source>
        <translation>Ít ís ófféréd tó ýóú ágáíñ óñ {days} áñd óñ {day}, áñd ýóú cáñ sáý ñó théñ. Ít ís ófféréd tó ýóú ágáíñ óñ áñd óñ , áñd ýóú cáñ sáý ñó théñ.</translation>
    </message>
    <message>
        <source>It stays in your journal, and you are not asked about it again.</source>
        <translation>Ít stáýs íñ ýóúr jóúrñál, áñd ýóú áré ñót áskéd ábóút ít ágáíñ. Ít stáýs íñ ýóúr jóúrñál, áñd ýóú áré ñót áskéd ábóút ít ágáíñ.</translation>
    </message>
    <message>
        <source>Keep it and let it rest</source>
        <translation>Kéép ít áñd lét ít rést Kéép ít áñd lét ít rést</translation>
    </message>
    <message>
        <source>Seal it</source>
        <translation>Séál ít Séál ít</translation>
    </message>
    <message>
        <source>Let the text go</source>
        <translation>Lét thé téxt gó Lét thé téxt gó</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Kéép ít Kéép ít</translation>
    </message>
    <message>
        <source>It stays in your journal, and you can find it again.</source>
        <translation>Ít stáýs íñ ýóúr jóúrñál, áñd ýóú cáñ fíñd ít ágáíñ. Ít stáýs íñ ýóúr jóúrñál, áñd ýóú cáñ fíñd ít ágáíñ.</translation>
    </message>
</context>
<context>
    <name>ConfirmScreen</name>
    <message>
        <source>Three words from your sheet</source>
        <translation>Thréé wórds fróm ýóúr shéét Thréé wórds fróm ýóúr shéét</translation>
    </message>
    <message>
        <source>So that you can rely on the sheet on the day you need it.</source>
        <translation>Só thát ýóú cáñ rélý óñ thé shéét óñ thé dáý ýóú ñééd ít. Só thát ýóú cáñ rélý óñ thé shéét óñ thé dáý ýóú ñééd ít.</translation>
    </message>
    <message>
        <source>Look at the words again</source>
        <translation>Lóók át thé wórds ágáíñ Lóók át thé wórds ágáíñ</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Gó óñ Gó óñ</translation>
    </message>
    <message>
        <source>Word {position} is still empty.</source>
        <translation>Wórd {position} ís stíll émptý. Wórd ís stíll émptý.</translation>
    </message>
    <message>
        <source>Look at the words again and put your sheet right.</source>
        <translation>Lóók át thé wórds ágáíñ áñd pút ýóúr shéét ríght. Lóók át thé wórds ágáíñ áñd pút ýóúr shéét ríght.</translation>
    </message>
    <message>
        <source>Word {position} differs from the one you were given.</source>
        <translation>Wórd {position} dífférs fróm thé óñé ýóú wéré gívéñ. Wórd dífférs fróm thé óñé ýóú wéré gívéñ.</translation>
    </message>
    <message>
        <source>Words {positions} differ from the ones you were given.</source>
        <translation>Wórds {positions} díffér fróm thé óñés ýóú wéré gívéñ. Wórds díffér fróm thé óñés ýóú wéré gívéñ.</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Parts of this page</source>
        <translation>Párts óf thís págé Párts óf thís págé</translation>
    </message>
</context>
<context>
    <name>ContentsLine</name>
    <message>
        <source>Back</source>
        <translation>Báck Báck</translation>
    </message>
    <message>
        <source>Part before this one</source>
        <translation>Párt béfóré thís óñé Párt béfóré thís óñé</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Ñéxt Ñéxt</translation>
    </message>
    <message>
        <source>Part after this one</source>
        <translation>Párt áftér thís óñé Párt áftér thís óñé</translation>
    </message>
    <message>
        <source>{title}. Part {number} of {count}. Choose another part.</source>
        <translation>{title}. Párt {number} óf {count}. Chóósé áñóthér párt. . Párt óf . Chóósé áñóthér párt.</translation>
    </message>
    <message>
        <source>Part {number} of {count}</source>
        <translation>Párt {number} óf {count} Párt óf</translation>
    </message>
</context>
<context>
    <name>CopyNote</name>
    <message>
        <source>There is nothing in it to copy yet.</source>
        <translation>Théré ís ñóthíñg íñ ít tó cópý ýét. Théré ís ñóthíñg íñ ít tó cópý ýét.</translation>
    </message>
    <message>
        <source>They are taken back after {seconds} seconds, or when the journal locks. Read them once more in the form.</source>
        <translation>Théý áré tákéñ báck áftér {seconds} sécóñds, ór whéñ thé jóúrñál lócks. Réád thém óñcé móré íñ thé fórm. Théý áré tákéñ báck áftér sécóñds, ór whéñ thé jóúrñál lócks. Réád thém óñcé móré íñ thé fórm.</translation>
    </message>
    <message>
        <source>The words are on the clipboard.</source>
        <translation>Thé wórds áré óñ thé clípbóárd. Thé wórds áré óñ thé clípbóárd.</translation>
    </message>
    <message>
        <source>One thing in them could still tell who somebody is. It is listed under People in the account.</source>
        <translation>Óñé thíñg íñ thém cóúld stíll téll whó sómébódý ís. Ít ís lístéd úñdér Péóplé íñ thé áccóúñt. Óñé thíñg íñ thém cóúld stíll téll whó sómébódý ís. Ít ís lístéd úñdér Péóplé íñ thé áccóúñt.</translation>
    </message>
    <message>
        <source>{count} things in them could still tell who somebody is. They are listed under People in the account.</source>
        <translation>{count} thíñgs íñ thém cóúld stíll téll whó sómébódý ís. Théý áré lístéd úñdér Péóplé íñ thé áccóúñt. thíñgs íñ thém cóúld stíll téll whó sómébódý ís. Théý áré lístéd úñdér Péóplé íñ thé áccóúñt.</translation>
    </message>
    <message>
        <source>If the form does not have them yet, copy them once more.</source>
        <translation>Íf thé fórm dóés ñót hávé thém ýét, cópý thém óñcé móré. Íf thé fórm dóés ñót hávé thém ýét, cópý thém óñcé móré.</translation>
    </message>
    <message>
        <source>The words are no longer on the clipboard.</source>
        <translation>Thé wórds áré ñó lóñgér óñ thé clípbóárd. Thé wórds áré ñó lóñgér óñ thé clípbóárd.</translation>
    </message>
</context>
<context>
    <name>CopyView</name>
    <message>
        <source>The form</source>
        <translation>Thé fórm Thé fórm</translation>
    </message>
    <message>
        <source>If your body has a form of its own, copy the words here and paste them into it.</source>
        <translation>Íf ýóúr bódý hás á fórm óf íts ówñ, cópý thé wórds héré áñd pásté thém íñtó ít. Íf ýóúr bódý hás á fórm óf íts ówñ, cópý thé wórds héré áñd pásté thém íñtó ít.</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>Cópý thé wórds Cópý thé wórds</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message>
        <source>A number between {least} and {most} fits here.</source>
        <translation>Á ñúmbér bétwééñ {least} áñd {most} fíts héré. Á ñúmbér bétwééñ áñd fíts héré.</translation>
    </message>
    <message>
        <source>A number fits here.</source>
        <translation>Á ñúmbér fíts héré. Á ñúmbér fíts héré.</translation>
    </message>
</context>
<context>
    <name>Credits</name>
    <message>
        <source>Typefaces by Adobe, SIL Open Font Licence 1.1</source>
        <translation>Týpéfácés bý Ádóbé, SÍL Ópéñ Fóñt Lícéñcé 1.1 Týpéfácés bý Ádóbé, SÍL Ópéñ Fóñt Lícéñcé 1.1</translation>
    </message>
    <message>
        <source>Icons by Phosphor Icons, MIT Licence</source>
        <translation>Ícóñs bý Phósphór Ícóñs, MÍT Lícéñcé Ícóñs bý Phósphór Ícóñs, MÍT Lícéñcé</translation>
    </message>
    <message>
        <source>English word list of recovery words and suggested passphrases, MIT Licence</source>
        <translation>Éñglísh wórd líst óf récóvérý wórds áñd súggéstéd pássphrásés, MÍT Lícéñcé Éñglísh wórd líst óf récóvérý wórds áñd súggéstéd pássphrásés, MÍT Lícéñcé</translation>
    </message>
    <message>
        <source>The window, GNU Lesser General Public Licence 3</source>
        <translation>Thé wíñdów, GÑÚ Léssér Géñérál Públíc Lícéñcé 3 Thé wíñdów, GÑÚ Léssér Géñérál Públíc Lícéñcé 3</translation>
    </message>
    <message>
        <source>The encrypted journal file, BSD licence of Zetetic LLC</source>
        <translation>Thé éñcrýptéd jóúrñál fílé, BSD lícéñcé óf Zététíc LLC Thé éñcrýptéd jóúrñál fílé, BSD lícéñcé óf Zététíc LLC</translation>
    </message>
    <message>
        <source>Keys, Apache Licence 2.0 or BSD licence</source>
        <translation>Kéýs, Ápáché Lícéñcé 2.0 ór BSD lícéñcé Kéýs, Ápáché Lícéñcé 2.0 ór BSD lícéñcé</translation>
    </message>
    <message>
        <source>MIT Licence</source>
        <translation>MÍT Lícéñcé MÍT Lícéñcé</translation>
    </message>
    <message>
        <source>BSD licence</source>
        <translation>BSD lícéñcé BSD lícéñcé</translation>
    </message>
</context>
<context>
    <name>Dated</name>
    <message>
        <source>Day</source>
        <translation>Dáý Dáý</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Móñth Móñth</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ýéár Ýéár</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tódáý Tódáý</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Tómórrów Tómórrów</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ýéstérdáý Ýéstérdáý</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>Today</source>
        <translation>Tódáý Tódáý</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ýéstérdáý Ýéstérdáý</translation>
    </message>
    <message>
        <source>{day} night</source>
        <translation>{day} ñíght ñíght</translation>
    </message>
    <message>
        <source>{day} evening</source>
        <translation>{day} évéñíñg évéñíñg</translation>
    </message>
    <message>
        <source>{day} afternoon</source>
        <translation>{day} áftérñóóñ áftérñóóñ</translation>
    </message>
    <message>
        <source>{day} morning</source>
        <translation>{day} mórñíñg mórñíñg</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} át {time} át</translation>
    </message>
</context>
<context>
    <name>DatesPopup</name>
    <message>
        <source>Own dates</source>
        <translation>Ówñ dátés Ówñ dátés</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fróm Fróm</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Fírst dáý Fírst dáý</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Tó Tó</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Lást dáý Lást dáý</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Shów thésé dáýs Shów thésé dáýs</translation>
    </message>
</context>
<context>
    <name>DayChoice</name>
    <message>
        <source>Tomorrow</source>
        <translation>Tómórrów Tómórrów</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Íñ á wéék Íñ á wéék</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>Íñ á móñth Íñ á móñth</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Áñóthér dáý Áñóthér dáý</translation>
    </message>
    <message>
        <source>{name}: the date</source>
        <translation>{name}: thé dáté : thé dáté</translation>
    </message>
</context>
<context>
    <name>Departures</name>
    <message>
        <source>1 page</source>
        <translation>1 págé 1 págé</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation>{count} págés págés</translation>
    </message>
    <message>
        <source>from 1 record</source>
        <translation>fróm 1 récórd fróm 1 récórd</translation>
    </message>
    <message>
        <source>from {count} records</source>
        <translation>fróm {count} récórds fróm récórds</translation>
    </message>
    <message>
        <source>{day}, {time}: {kind}, {rest}</source>
        <translation>{day}, {time}: {kind}, {rest} , : ,</translation>
    </message>
    <message>
        <source>supervision sheet</source>
        <translation>súpérvísíóñ shéét súpérvísíóñ shéét</translation>
    </message>
    <message>
        <source>professional account</source>
        <translation>próféssíóñál áccóúñt próféssíóñál áccóúñt</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>págés págés</translation>
    </message>
    <message>
        <source>charts or numbers</source>
        <translation>chárts ór ñúmbérs chárts ór ñúmbérs</translation>
    </message>
    <message>
        <source>the whole journal</source>
        <translation>thé whólé jóúrñál thé whólé jóúrñál</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>príñtéd príñtéd</translation>
    </message>
    <message>
        <source>saved as a PDF</source>
        <translation>sávéd ás á PDF sávéd ás á PDF</translation>
    </message>
    <message>
        <source>saved to a file</source>
        <translation>sávéd tó á fílé sávéd tó á fílé</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>cópíéd cópíéd</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Stop here</source>
        <translation>Stóp héré Stóp héré</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Dóñé Dóñé</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Today</source>
        <translation>Tódáý Tódáý</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ýéstérdáý Ýéstérdáý</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tágs Tágs</translation>
    </message>
    <message>
        <source>A tag, then Enter</source>
        <translation>Á tág, théñ Éñtér Á tág, théñ Éñtér</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Éárlíér vérsíóñs Éárlíér vérsíóñs</translation>
    </message>
    <message>
        <source>Seal this page</source>
        <translation>Séál thís págé Séál thís págé</translation>
    </message>
    <message>
        <source>Open the seal</source>
        <translation>Ópéñ thé séál Ópéñ thé séál</translation>
    </message>
    <message>
        <source>Put it in the bin</source>
        <translation>Pút ít íñ thé bíñ Pút ít íñ thé bíñ</translation>
    </message>
    <message>
        <source>Details of the page</source>
        <translation>Détáíls óf thé págé Détáíls óf thé págé</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Bélóñgs tó Bélóñgs tó</translation>
    </message>
    <message>
        <source>A sealed page stays out of search and previews until you open it on purpose.</source>
        <translation>Á séáléd págé stáýs óút óf séárch áñd prévíéws úñtíl ýóú ópéñ ít óñ púrpósé. Á séáléd págé stáýs óút óf séárch áñd prévíéws úñtíl ýóú ópéñ ít óñ púrpósé.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Clósé Clósé</translation>
    </message>
    <message>
        <source>The day this page belongs to</source>
        <translation>Thé dáý thís págé bélóñgs tó Thé dáý thís págé bélóñgs tó</translation>
    </message>
</context>
<context>
    <name>EditView</name>
    <message>
        <source>Add a part</source>
        <translation>Ádd á párt Ádd á párt</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Write a page</source>
        <translation>Wríté á págé Wríté á págé</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Shów évérýthíñg Shów évérýthíñg</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ñóthíñg fóúñd Ñóthíñg fóúñd</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>Thé bíñ ís émptý Thé bíñ ís émptý</translation>
    </message>
    <message>
        <source>Entries you move to the bin wait here until you put them back or delete them for good.</source>
        <translation>Éñtríés ýóú móvé tó thé bíñ wáít héré úñtíl ýóú pút thém báck ór délété thém fór góód. Éñtríés ýóú móvé tó thé bíñ wáít héré úñtíl ýóú pút thém báck ór délété thém fór góód.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Ñóthíñg héré Ñóthíñg héré</translation>
    </message>
    <message>
        <source>No entry fits all of these choices. Take one away to see more.</source>
        <translation>Ñó éñtrý fíts áll óf thésé chóícés. Táké óñé áwáý tó séé móré. Ñó éñtrý fíts áll óf thésé chóícés. Táké óñé áwáý tó séé móré.</translation>
    </message>
    <message>
        <source>Your journal is empty</source>
        <translation>Ýóúr jóúrñál ís émptý Ýóúr jóúrñál ís émptý</translation>
    </message>
    <message>
        <source>Whatever you write will be listed here by the day it belongs to, encrypted, and for you alone. One line is enough to begin.</source>
        <translation>Whátévér ýóú wríté wíll bé lístéd héré bý thé dáý ít bélóñgs tó, éñcrýptéd, áñd fór ýóú álóñé. Óñé líñé ís éñóúgh tó bégíñ. Whátévér ýóú wríté wíll bé lístéd héré bý thé dáý ít bélóñgs tó, éñcrýptéd, áñd fór ýóú álóñé. Óñé líñé ís éñóúgh tó bégíñ.</translation>
    </message>
    <message>
        <source>Every word has to be in the entry, and the last one may be unfinished. Put words between quotation marks to find them side by side. Sealed entries and the bin are not searched.</source>
        <translation>Évérý wórd hás tó bé íñ thé éñtrý, áñd thé lást óñé máý bé úñfíñíshéd. Pút wórds bétwééñ qúótátíóñ márks tó fíñd thém sídé bý sídé. Séáléd éñtríés áñd thé bíñ áré ñót séárchéd. Évérý wórd hás tó bé íñ thé éñtrý, áñd thé lást óñé máý bé úñfíñíshéd. Pút wórds bétwééñ qúótátíóñ márks tó fíñd thém sídé bý sídé. Séáléd éñtríés áñd thé bíñ áré ñót séárchéd.</translation>
    </message>
    <message>
        <source>You are also looking at a part of the journal only.</source>
        <translation>Ýóú áré álsó lóókíñg át á párt óf thé jóúrñál óñlý. Ýóú áré álsó lóókíñg át á párt óf thé jóúrñál óñlý.</translation>
    </message>
</context>
<context>
    <name>Endings</name>
    <message>
        <source>Let the text go?</source>
        <translation>Lét thé téxt gó? Lét thé téxt gó?</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>Ít cáññót bé bróúght báck. Ít cáññót bé bróúght báck.</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Lét ít gó Lét ít gó</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ñót ñów Ñót ñów</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Without a title</source>
        <translation>Wíthóút á títlé Wíthóút á títlé</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Dráft Dráft</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Séáléd Séáléd</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>Íñ thé bíñ Íñ thé bíñ</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 wórd 1 wórd</translation>
    </message>
    <message>
        <source>{count} words</source>
        <translation>{count} wórds wórds</translation>
    </message>
</context>
<context>
    <name>EntryActions</name>
    <message>
        <source>It leaves this journal with all its earlier versions, and cannot be brought back. Two things are beyond our reach: a backup you made before now still holds it, and a drive can keep old data for a while in places no program can clear. Wherever it stays, it stays encrypted.</source>
        <translation>Ít léávés thís jóúrñál wíth áll íts éárlíér vérsíóñs, áñd cáññót bé bróúght báck. Twó thíñgs áré béýóñd óúr réách: á báckúp ýóú mádé béfóré ñów stíll hólds ít, áñd á drívé cáñ kéép óld dátá fór á whílé íñ plácés ñó prógrám cáñ cléár. Whérévér ít stáýs, ít stáýs éñcrýptéd. Ít léávés thís jóúrñál wíth áll íts éárlíér vérsíóñs, áñd cáññót bé bróúght báck. Twó thíñgs áré béýóñd óúr réách: á báckúp ýóú mádé béfóré ñów stíll hólds ít, áñd á drívé cáñ kéép óld dátá fór á whílé íñ plácés ñó prógrám cáñ cléár. Whérévér ít stáýs, ít stáýs éñcrýptéd.</translation>
    </message>
    <message>
        <source>Delete this entry for good?</source>
        <translation>Délété thís éñtrý fór góód? Délété thís éñtrý fór góód?</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Délété fór góód Délété fór góód</translation>
    </message>
    <message>
        <source>Leave it in the bin</source>
        <translation>Léávé ít íñ thé bíñ Léávé ít íñ thé bíñ</translation>
    </message>
</context>
<context>
    <name>EntryMenu</name>
    <message>
        <source>More for this entry</source>
        <translation>Móré fór thís éñtrý Móré fór thís éñtrý</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Éárlíér vérsíóñs Éárlíér vérsíóñs</translation>
    </message>
    <message>
        <source>Move to another day…</source>
        <translation>Móvé tó áñóthér dáý… Móvé tó áñóthér dáý…</translation>
    </message>
    <message>
        <source>Seal it</source>
        <translation>Séál ít Séál ít</translation>
    </message>
    <message>
        <source>Take the seal off</source>
        <translation>Táké thé séál óff Táké thé séál óff</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>Móvé tó thé bíñ Móvé tó thé bíñ</translation>
    </message>
    <message>
        <source>No earlier versions</source>
        <translation>Ñó éárlíér vérsíóñs Ñó éárlíér vérsíóñs</translation>
    </message>
    <message>
        <source>For supervision</source>
        <translation>Fór súpérvísíóñ Fór súpérvísíóñ</translation>
    </message>
</context>
<context>
    <name>EntryText</name>
    <message>
        <source>Yes</source>
        <translation>Ýés Ýés</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ñó Ñó</translation>
    </message>
    <message>
        <source>{before} before, {after} after</source>
        <translation>{before} béfóré, {after} áftér béfóré, áftér</translation>
    </message>
    <message>
        <source>{answer} (where {least} is {low}, and {most} is {high})</source>
        <translation>{answer} (whéré {least} ís {low}, áñd {most} ís {high}) (whéré ís , áñd ís )</translation>
    </message>
    <message>
        <source>Before: {feelings}</source>
        <translation>Béfóré: {feelings} Béfóré:</translation>
    </message>
    <message>
        <source>After: {feelings}</source>
        <translation>Áftér: {feelings} Áftér:</translation>
    </message>
    <message>
        <source>{word} {intensity} of 100</source>
        <translation>{word} {intensity} óf 100 óf 100</translation>
    </message>
    <message>
        <source>Believed then {before} of 100, now {after}</source>
        <translation>Bélíévéd théñ {before} óf 100, ñów {after} Bélíévéd théñ óf 100, ñów</translation>
    </message>
    <message>
        <source>Believed {before} of 100</source>
        <translation>Bélíévéd {before} óf 100 Bélíévéd óf 100</translation>
    </message>
    <message>
        <source>Then {before}, now {after}</source>
        <translation>Théñ {before}, ñów {after} Théñ , ñów</translation>
    </message>
    <message>
        <source>{answer}. Matters now: {weight}</source>
        <translation>{answer}. Máttérs ñów: {weight} . Máttérs ñów:</translation>
    </message>
    <message>
        <source>{answer} of {most}</source>
        <translation>{answer} óf {most} óf</translation>
    </message>
    <message>
        <source>{name}: {value} of 100 ({low} to {high})</source>
        <translation>{name}: {value} óf 100 ({low} tó {high}) : óf 100 ( tó )</translation>
    </message>
    <message>
        <source>{action} ({status})</source>
        <translation>{action} ({status}) ()</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something went wrong</source>
        <translation>Sóméthíñg wéñt wróñg Sóméthíñg wéñt wróñg</translation>
    </message>
    <message>
        <source>Nothing that was saved has been changed.</source>
        <translation>Ñóthíñg thát wás sávéd hás bééñ cháñgéd. Ñóthíñg thát wás sávéd hás bééñ cháñgéd.</translation>
    </message>
    <message>
        <source>Close Afterword and open it again.</source>
        <translation>Clósé Áftérwórd áñd ópéñ ít ágáíñ. Clósé Áftérwórd áñd ópéñ ít ágáíñ.</translation>
    </message>
    <message>
        <source>This entry is not in the journal</source>
        <translation>Thís éñtrý ís ñót íñ thé jóúrñál Thís éñtrý ís ñót íñ thé jóúrñál</translation>
    </message>
    <message>
        <source>It may have been deleted for good in the meantime. No other entry is affected.</source>
        <translation>Ít máý hávé bééñ délétéd fór góód íñ thé méáñtímé. Ñó óthér éñtrý ís áfféctéd. Ít máý hávé bééñ délétéd fór góód íñ thé méáñtímé. Ñó óthér éñtrý ís áfféctéd.</translation>
    </message>
    <message>
        <source>Go back to the list and open another entry.</source>
        <translation>Gó báck tó thé líst áñd ópéñ áñóthér éñtrý. Gó báck tó thé líst áñd ópéñ áñóthér éñtrý.</translation>
    </message>
    <message>
        <source>This thought is not in the journal</source>
        <translation>Thís thóúght ís ñót íñ thé jóúrñál Thís thóúght ís ñót íñ thé jóúrñál</translation>
    </message>
    <message>
        <source>It may have been removed in the meantime. Your page is as it was.</source>
        <translation>Ít máý hávé bééñ rémóvéd íñ thé méáñtímé. Ýóúr págé ís ás ít wás. Ít máý hávé bééñ rémóvéd íñ thé méáñtímé. Ýóúr págé ís ás ít wás.</translation>
    </message>
    <message>
        <source>Open the page again and choose the words you mean.</source>
        <translation>Ópéñ thé págé ágáíñ áñd chóósé thé wórds ýóú méáñ. Ópéñ thé págé ágáíñ áñd chóósé thé wórds ýóú méáñ.</translation>
    </message>
    <message>
        <source>These words are not in the page any more</source>
        <translation>Thésé wórds áré ñót íñ thé págé áñý móré Thésé wórds áré ñót íñ thé págé áñý móré</translation>
    </message>
    <message>
        <source>The page has changed since you chose them. Nothing was tagged.</source>
        <translation>Thé págé hás cháñgéd síñcé ýóú chósé thém. Ñóthíñg wás tággéd. Thé págé hás cháñgéd síñcé ýóú chósé thém. Ñóthíñg wás tággéd.</translation>
    </message>
    <message>
        <source>Choose the words again as they stand now.</source>
        <translation>Chóósé thé wórds ágáíñ ás théý stáñd ñów. Chóósé thé wórds ágáíñ ás théý stáñd ñów.</translation>
    </message>
    <message>
        <source>Words are not tagged in this kind of page</source>
        <translation>Wórds áré ñót tággéd íñ thís kíñd óf págé Wórds áré ñót tággéd íñ thís kíñd óf págé</translation>
    </message>
    <message>
        <source>What you feel here may be a fair answer to what happened, so thinking errors are kept out of it.</source>
        <translation>Whát ýóú féél héré máý bé á fáír áñswér tó whát háppéñéd, só thíñkíñg érrórs áré képt óút óf ít. Whát ýóú féél héré máý bé á fáír áñswér tó whát háppéñéd, só thíñkíñg érrórs áré képt óút óf ít.</translation>
    </message>
    <message>
        <source>Write the thought on a page of its own if you want to look at it.</source>
        <translation>Wríté thé thóúght óñ á págé óf íts ówñ íf ýóú wáñt tó lóók át ít. Wríté thé thóúght óñ á págé óf íts ówñ íf ýóú wáñt tó lóók át ít.</translation>
    </message>
    <message>
        <source>This kind of thinking needs a name of its own</source>
        <translation>Thís kíñd óf thíñkíñg ñééds á ñámé óf íts ówñ Thís kíñd óf thíñkíñg ñééds á ñámé óf íts ówñ</translation>
    </message>
    <message>
        <source>It has none yet, or another kind has the same one. Nothing was changed.</source>
        <translation>Ít hás ñóñé ýét, ór áñóthér kíñd hás thé sámé óñé. Ñóthíñg wás cháñgéd. Ít hás ñóñé ýét, ór áñóthér kíñd hás thé sámé óñé. Ñóthíñg wás cháñgéd.</translation>
    </message>
    <message>
        <source>Give it another name.</source>
        <translation>Gívé ít áñóthér ñámé. Gívé ít áñóthér ñámé.</translation>
    </message>
    <message>
        <source>This kind of thinking comes with Afterword</source>
        <translation>Thís kíñd óf thíñkíñg cómés wíth Áftérwórd Thís kíñd óf thíñkíñg cómés wíth Áftérwórd</translation>
    </message>
    <message>
        <source>Only kinds that you added can be renamed or put away.</source>
        <translation>Óñlý kíñds thát ýóú áddéd cáñ bé réñáméd ór pút áwáý. Óñlý kíñds thát ýóú áddéd cáñ bé réñáméd ór pút áwáý.</translation>
    </message>
    <message>
        <source>Add a kind of your own beside it.</source>
        <translation>Ádd á kíñd óf ýóúr ówñ bésídé ít. Ádd á kíñd óf ýóúr ówñ bésídé ít.</translation>
    </message>
    <message>
        <source>{problem}</source>
        <translation>{problem}</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Ñóthíñg hás bééñ cháñgéd. Ñóthíñg hás bééñ cháñgéd.</translation>
    </message>
    <message>
        <source>“afterword --help” lists the commands.</source>
        <translation>“áftérwórd --hélp” lísts thé cómmáñds. “áftérwórd --hélp” lísts thé cómmáñds.</translation>
    </message>
    <message>
        <source>“{file}” cannot be used as the shape of an account</source>
        <translation>“{file}” cáññót bé úséd ás thé shápé óf áñ áccóúñt “” cáññót bé úséd ás thé shápé óf áñ áccóúñt</translation>
    </message>
    <message>
        <source>“{key}” is missing, stands there twice or has another form than expected.</source>
        <translation>“{key}” ís míssíñg, stáñds théré twícé ór hás áñóthér fórm tháñ éxpéctéd. “” ís míssíñg, stáñds théré twícé ór hás áñóthér fórm tháñ éxpéctéd.</translation>
    </message>
    <message>
        <source>Compare it with one of the shapes that come with Afterword.</source>
        <translation>Cómpáré ít wíth óñé óf thé shápés thát cómé wíth Áftérwórd. Cómpáré ít wíth óñé óf thé shápés thát cómé wíth Áftérwórd.</translation>
    </message>
    <message>
        <source>It may not be opened, is not text in UTF-8, or is larger than 64 KiB.</source>
        <translation>Ít máý ñót bé ópéñéd, ís ñót téxt íñ ÚTF-8, ór ís lárgér tháñ 64 KíB. Ít máý ñót bé ópéñéd, ís ñót téxt íñ ÚTF-8, ór ís lárgér tháñ 64 KíB.</translation>
    </message>
    <message>
        <source>Save it again as plain text, or take it away.</source>
        <translation>Sávé ít ágáíñ ás pláíñ téxt, ór táké ít áwáý. Sávé ít ágáíñ ás pláíñ téxt, ór táké ít áwáý.</translation>
    </message>
    <message>
        <source>Line {line} is not written as such a file asks for (TOML).</source>
        <translation>Líñé {line} ís ñót wríttéñ ás súch á fílé ásks fór (TÓML). Líñé ís ñót wríttéñ ás súch á fílé ásks fór (TÓML).</translation>
    </message>
    <message>
        <source>Look there for a quotation mark, a bracket or an equals sign that is missing.</source>
        <translation>Lóók théré fór á qúótátíóñ márk, á bráckét ór áñ éqúáls sígñ thát ís míssíñg. Lóók théré fór á qúótátíóñ márk, á bráckét ór áñ éqúáls sígñ thát ís míssíñg.</translation>
    </message>
    <message>
        <source>“{key}” is not known in such a file.</source>
        <translation>“{key}” ís ñót kñówñ íñ súch á fílé. “” ís ñót kñówñ íñ súch á fílé.</translation>
    </message>
    <message>
        <source>Look at how it is spelled, or take it out.</source>
        <translation>Lóók át hów ít ís spélléd, ór táké ít óút. Lóók át hów ít ís spélléd, ór táké ít óút.</translation>
    </message>
    <message>
        <source>Another shape has the same “{key}” and stays as it is.</source>
        <translation>Áñóthér shápé hás thé sámé “{key}” áñd stáýs ás ít ís. Áñóthér shápé hás thé sámé “” áñd stáýs ás ít ís.</translation>
    </message>
    <message>
        <source>Give it one of its own, such as own.counselling.</source>
        <translation>Gívé ít óñé óf íts ówñ, súch ás ówñ.cóúñséllíñg. Gívé ít óñé óf íts ówñ, súch ás ówñ.cóúñséllíñg.</translation>
    </message>
    <message>
        <source>“{key}” is not a day.</source>
        <translation>“{key}” ís ñót á dáý. “” ís ñót á dáý.</translation>
    </message>
    <message>
        <source>Write it in quotation marks as year, month and day, such as 2026-10-01.</source>
        <translation>Wríté ít íñ qúótátíóñ márks ás ýéár, móñth áñd dáý, súch ás 2026-10-01. Wríté ít íñ qúótátíóñ márks ás ýéár, móñth áñd dáý, súch ás 2026-10-01.</translation>
    </message>
    <message>
        <source>“{key}” is not a day that every year has.</source>
        <translation>“{key}” ís ñót á dáý thát évérý ýéár hás. “” ís ñót á dáý thát évérý ýéár hás.</translation>
    </message>
    <message>
        <source>Write it in quotation marks as month and day, such as 04-01.</source>
        <translation>Wríté ít íñ qúótátíóñ márks ás móñth áñd dáý, súch ás 04-01. Wríté ít íñ qúótátíóñ márks ás móñth áñd dáý, súch ás 04-01.</translation>
    </message>
    <message>
        <source>“{key}” is longer than the foot of a sheet can hold.</source>
        <translation>“{key}” ís lóñgér tháñ thé fóót óf á shéét cáñ hóld. “” ís lóñgér tháñ thé fóót óf á shéét cáñ hóld.</translation>
    </message>
    <message>
        <source>A line or two stand well there; 400 characters are the most.</source>
        <translation>Á líñé ór twó stáñd wéll théré; 400 cháráctérs áré thé móst. Á líñé ór twó stáñd wéll théré; 400 cháráctérs áré thé móst.</translation>
    </message>
    <message>
        <source>A list of support lines cannot be read</source>
        <translation>Á líst óf súppórt líñés cáññót bé réád Á líst óf súppórt líñés cáññót bé réád</translation>
    </message>
    <message>
        <source>It is {file}: {reason}.</source>
        <translation>Ít ís {file}: {reason}. Ít ís : .</translation>
    </message>
    <message>
        <source>In danger, ring 999; to talk at any hour, ring Samaritans on 116 123.</source>
        <translation>Íñ dáñgér, ríñg 999; tó tálk át áñý hóúr, ríñg Sámárítáñs óñ 116 123. Íñ dáñgér, ríñg 999; tó tálk át áñý hóúr, ríñg Sámárítáñs óñ 116 123.</translation>
    </message>
    <message>
        <source>This cannot be brought in</source>
        <translation>Thís cáññót bé bróúght íñ Thís cáññót bé bróúght íñ</translation>
    </message>
    <message>
        <source>Nothing was added to the journal, and the file is as it was.</source>
        <translation>Ñóthíñg wás áddéd tó thé jóúrñál, áñd thé fílé ís ás ít wás. Ñóthíñg wás áddéd tó thé jóúrñál, áñd thé fílé ís ás ít wás.</translation>
    </message>
    <message>
        <source>Export it again from where it came from, or choose another file.</source>
        <translation>Éxpórt ít ágáíñ fróm whéré ít cámé fróm, ór chóósé áñóthér fílé. Éxpórt ít ágáíñ fróm whéré ít cámé fróm, ór chóósé áñóthér fílé.</translation>
    </message>
    <message>
        <source>This is not the kind of file that was chosen</source>
        <translation>Thís ís ñót thé kíñd óf fílé thát wás chóséñ Thís ís ñót thé kíñd óf fílé thát wás chóséñ</translation>
    </message>
    <message>
        <source>Choose the program it comes from, or another file.</source>
        <translation>Chóósé thé prógrám ít cómés fróm, ór áñóthér fílé. Chóósé thé prógrám ít cómés fróm, ór áñóthér fílé.</translation>
    </message>
    <message>
        <source>This was exported by a newer version of Afterword</source>
        <translation>Thís wás éxpórtéd bý á ñéwér vérsíóñ óf Áftérwórd Thís wás éxpórtéd bý á ñéwér vérsíóñ óf Áftérwórd</translation>
    </message>
    <message>
        <source>Bring it in with that version.</source>
        <translation>Bríñg ít íñ wíth thát vérsíóñ. Bríñg ít íñ wíth thát vérsíóñ.</translation>
    </message>
    <message>
        <source>This file is damaged or not complete</source>
        <translation>Thís fílé ís dámágéd ór ñót cómplété Thís fílé ís dámágéd ór ñót cómplété</translation>
    </message>
    <message>
        <source>The letters of this file cannot be read</source>
        <translation>Thé léttérs óf thís fílé cáññót bé réád Thé léttérs óf thís fílé cáññót bé réád</translation>
    </message>
    <message>
        <source>Save it as UTF-8 where it came from, or choose another file.</source>
        <translation>Sávé ít ás ÚTF-8 whéré ít cámé fróm, ór chóósé áñóthér fílé. Sávé ít ás ÚTF-8 whéré ít cámé fróm, ór chóósé áñóthér fílé.</translation>
    </message>
    <message>
        <source>This is larger than what can be brought in at once</source>
        <translation>Thís ís lárgér tháñ whát cáñ bé bróúght íñ át óñcé Thís ís lárgér tháñ whát cáñ bé bróúght íñ át óñcé</translation>
    </message>
    <message>
        <source>Export it in parts, and bring in one after the other.</source>
        <translation>Éxpórt ít íñ párts, áñd bríñg íñ óñé áftér thé óthér. Éxpórt ít íñ párts, áñd bríñg íñ óñé áftér thé óthér.</translation>
    </message>
    <message>
        <source>This file holds something unsafe and was not opened any further</source>
        <translation>Thís fílé hólds sóméthíñg úñsáfé áñd wás ñót ópéñéd áñý fúrthér Thís fílé hólds sóméthíñg úñsáfé áñd wás ñót ópéñéd áñý fúrthér</translation>
    </message>
    <message>
        <source>This file is locked with a password of its own</source>
        <translation>Thís fílé ís lóckéd wíth á pásswórd óf íts ówñ Thís fílé ís lóckéd wíth á pásswórd óf íts ówñ</translation>
    </message>
    <message>
        <source>Export it without a password, and bring that file in.</source>
        <translation>Éxpórt ít wíthóút á pásswórd, áñd bríñg thát fílé íñ. Éxpórt ít wíthóút á pásswórd, áñd bríñg thát fílé íñ.</translation>
    </message>
    <message>
        <source>There is nothing there that can be read</source>
        <translation>Théré ís ñóthíñg théré thát cáñ bé réád Théré ís ñóthíñg théré thát cáñ bé réád</translation>
    </message>
    <message>
        <source>Choose another file or folder.</source>
        <translation>Chóósé áñóthér fílé ór fóldér. Chóósé áñóthér fílé ór fóldér.</translation>
    </message>
    <message>
        <source>The import was stopped</source>
        <translation>Thé ímpórt wás stóppéd Thé ímpórt wás stóppéd</translation>
    </message>
    <message>
        <source>Nothing was added to the journal.</source>
        <translation>Ñóthíñg wás áddéd tó thé jóúrñál. Ñóthíñg wás áddéd tó thé jóúrñál.</translation>
    </message>
    <message>
        <source>It can be begun again at any time.</source>
        <translation>Ít cáñ bé bégúñ ágáíñ át áñý tímé. Ít cáñ bé bégúñ ágáíñ át áñý tímé.</translation>
    </message>
    <message>
        <source>There is already something of that name</source>
        <translation>Théré ís álréádý sóméthíñg óf thát ñámé Théré ís álréádý sóméthíñg óf thát ñámé</translation>
    </message>
    <message>
        <source>It was left as it is, and nothing was written.</source>
        <translation>Ít wás léft ás ít ís, áñd ñóthíñg wás wríttéñ. Ít wás léft ás ít ís, áñd ñóthíñg wás wríttéñ.</translation>
    </message>
    <message>
        <source>Choose another name or folder.</source>
        <translation>Chóósé áñóthér ñámé ór fóldér. Chóósé áñóthér ñámé ór fóldér.</translation>
    </message>
    <message>
        <source>Nothing could be written there</source>
        <translation>Ñóthíñg cóúld bé wríttéñ théré Ñóthíñg cóúld bé wríttéñ théré</translation>
    </message>
    <message>
        <source>The folder may be missing, full or closed to you. The journal is as it was; nothing was left behind.</source>
        <translation>Thé fóldér máý bé míssíñg, fúll ór clóséd tó ýóú. Thé jóúrñál ís ás ít wás; ñóthíñg wás léft béhíñd. Thé fóldér máý bé míssíñg, fúll ór clóséd tó ýóú. Thé jóúrñál ís ás ít wás; ñóthíñg wás léft béhíñd.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Chóósé áñóthér fóldér. Chóósé áñóthér fóldér.</translation>
    </message>
    <message>
        <source>That passphrase does not open this journal</source>
        <translation>Thát pássphrásé dóés ñót ópéñ thís jóúrñál Thát pássphrásé dóés ñót ópéñ thís jóúrñál</translation>
    </message>
    <message>
        <source>Nothing has been changed, and you can try as often as you like.</source>
        <translation>Ñóthíñg hás bééñ cháñgéd, áñd ýóú cáñ trý ás óftéñ ás ýóú líké. Ñóthíñg hás bééñ cháñgéd, áñd ýóú cáñ trý ás óftéñ ás ýóú líké.</translation>
    </message>
    <message>
        <source>Look at Caps Lock and the keyboard layout, or use your fifteen recovery words.</source>
        <translation>Lóók át Cáps Lóck áñd thé kéýbóárd láýóút, ór úsé ýóúr fíftééñ récóvérý wórds. Lóók át Cáps Lóck áñd thé kéýbóárd láýóút, ór úsé ýóúr fíftééñ récóvérý wórds.</translation>
    </message>
    <message>
        <source>These recovery words belong to another journal</source>
        <translation>Thésé récóvérý wórds bélóñg tó áñóthér jóúrñál Thésé récóvérý wórds bélóñg tó áñóthér jóúrñál</translation>
    </message>
    <message>
        <source>The fifteen words fit together, but they do not open this journal. Nothing has been changed.</source>
        <translation>Thé fíftééñ wórds fít tógéthér, bút théý dó ñót ópéñ thís jóúrñál. Ñóthíñg hás bééñ cháñgéd. Thé fíftééñ wórds fít tógéthér, bút théý dó ñót ópéñ thís jóúrñál. Ñóthíñg hás bééñ cháñgéd.</translation>
    </message>
    <message>
        <source>Look for the sheet you wrote when this journal was made.</source>
        <translation>Lóók fór thé shéét ýóú wróté whéñ thís jóúrñál wás mádé. Lóók fór thé shéét ýóú wróté whéñ thís jóúrñál wás mádé.</translation>
    </message>
    <message>
        <source>A recovery key has fifteen words</source>
        <translation>Á récóvérý kéý hás fíftééñ wórds Á récóvérý kéý hás fíftééñ wórds</translation>
    </message>
    <message>
        <source>You have given {count} so far.</source>
        <translation>Ýóú hávé gívéñ {count} só fár. Ýóú hávé gívéñ só fár.</translation>
    </message>
    <message>
        <source>Compare the list with your sheet, word by word.</source>
        <translation>Cómpáré thé líst wíth ýóúr shéét, wórd bý wórd. Cómpáré thé líst wíth ýóúr shéét, wórd bý wórd.</translation>
    </message>
    <message>
        <source>Word {position} is not in the word list</source>
        <translation>Wórd {position} ís ñót íñ thé wórd líst Wórd ís ñót íñ thé wórd líst</translation>
    </message>
    <message>
        <source>Every recovery word comes from one list of common English words.</source>
        <translation>Évérý récóvérý wórd cómés fróm óñé líst óf cómmóñ Éñglísh wórds. Évérý récóvérý wórd cómés fróm óñé líst óf cómmóñ Éñglísh wórds.</translation>
    </message>
    <message>
        <source>Check the spelling of word {position}; its first four letters are enough.</source>
        <translation>Chéck thé spéllíñg óf wórd {position}; íts fírst fóúr léttérs áré éñóúgh. Chéck thé spéllíñg óf wórd ; íts fírst fóúr léttérs áré éñóúgh.</translation>
    </message>
    <message>
        <source>Two recovery words have changed places</source>
        <translation>Twó récóvérý wórds hávé cháñgéd plácés Twó récóvérý wórds hávé cháñgéd plácés</translation>
    </message>
    <message>
        <source>Words {first} and {second} fit when they are the other way round.</source>
        <translation>Wórds {first} áñd {second} fít whéñ théý áré thé óthér wáý róúñd. Wórds áñd fít whéñ théý áré thé óthér wáý róúñd.</translation>
    </message>
    <message>
        <source>Compare those two with your sheet and exchange them.</source>
        <translation>Cómpáré thósé twó wíth ýóúr shéét áñd éxcháñgé thém. Cómpáré thósé twó wíth ýóúr shéét áñd éxcháñgé thém.</translation>
    </message>
    <message>
        <source>These recovery words do not fit together</source>
        <translation>Thésé récóvérý wórds dó ñót fít tógéthér Thésé récóvérý wórds dó ñót fít tógéthér</translation>
    </message>
    <message>
        <source>More than one word differs from the ones you were given.</source>
        <translation>Móré tháñ óñé wórd dífférs fróm thé óñés ýóú wéré gívéñ. Móré tháñ óñé wórd dífférs fróm thé óñés ýóú wéré gívéñ.</translation>
    </message>
    <message>
        <source>The passphrase is empty</source>
        <translation>Thé pássphrásé ís émptý Thé pássphrásé ís émptý</translation>
    </message>
    <message>
        <source>A journal needs a passphrase to be closed with.</source>
        <translation>Á jóúrñál ñééds á pássphrásé tó bé clóséd wíth. Á jóúrñál ñééds á pássphrásé tó bé clóséd wíth.</translation>
    </message>
    <message>
        <source>Choose a passphrase, or let Afterword suggest one.</source>
        <translation>Chóósé á pássphrásé, ór lét Áftérwórd súggést óñé. Chóósé á pássphrásé, ór lét Áftérwórd súggést óñé.</translation>
    </message>
    <message>
        <source>A copy of the key file is damaged</source>
        <translation>Á cópý óf thé kéý fílé ís dámágéd Á cópý óf thé kéý fílé ís dámágéd</translation>
    </message>
    <message>
        <source>Your entries are in a file of their own and have not been touched.</source>
        <translation>Ýóúr éñtríés áré íñ á fílé óf théír ówñ áñd hávé ñót bééñ tóúchéd. Ýóúr éñtríés áré íñ á fílé óf théír ówñ áñd hávé ñót bééñ tóúchéd.</translation>
    </message>
    <message>
        <source>Open the journal; Afterword uses the spare copy and repairs the other.</source>
        <translation>Ópéñ thé jóúrñál; Áftérwórd úsés thé spáré cópý áñd répáírs thé óthér. Ópéñ thé jóúrñál; Áftérwórd úsés thé spáré cópý áñd répáírs thé óthér.</translation>
    </message>
    <message>
        <source>Both copies of the key file are missing or damaged</source>
        <translation>Bóth cópíés óf thé kéý fílé áré míssíñg ór dámágéd Bóth cópíés óf thé kéý fílé áré míssíñg ór dámágéd</translation>
    </message>
    <message>
        <source>Your entries are still in this folder, but locked: without a key file nothing can open them.</source>
        <translation>Ýóúr éñtríés áré stíll íñ thís fóldér, bút lóckéd: wíthóút á kéý fílé ñóthíñg cáñ ópéñ thém. Ýóúr éñtríés áré stíll íñ thís fóldér, bút lóckéd: wíthóút á kéý fílé ñóthíñg cáñ ópéñ thém.</translation>
    </message>
    <message>
        <source>Bring the key file back from a backup; the passphrase you used when it was made, or your recovery words, then open your entries.</source>
        <translation>Bríñg thé kéý fílé báck fróm á báckúp; thé pássphrásé ýóú úséd whéñ ít wás mádé, ór ýóúr récóvérý wórds, théñ ópéñ ýóúr éñtríés. Bríñg thé kéý fílé báck fróm á báckúp; thé pássphrásé ýóú úséd whéñ ít wás mádé, ór ýóúr récóvérý wórds, théñ ópéñ ýóúr éñtríés.</translation>
    </message>
    <message>
        <source>The key file has unsafe settings and was not used</source>
        <translation>Thé kéý fílé hás úñsáfé séttíñgs áñd wás ñót úséd Thé kéý fílé hás úñsáfé séttíñgs áñd wás ñót úséd</translation>
    </message>
    <message>
        <source>Someone or something may have altered it. Your entries have not been touched.</source>
        <translation>Sóméóñé ór sóméthíñg máý hávé áltéréd ít. Ýóúr éñtríés hávé ñót bééñ tóúchéd. Sóméóñé ór sóméthíñg máý hávé áltéréd ít. Ýóúr éñtríés hávé ñót bééñ tóúchéd.</translation>
    </message>
    <message>
        <source>Bring the key file back from a backup, or restore one that you trust.</source>
        <translation>Bríñg thé kéý fílé báck fróm á báckúp, ór réstóré óñé thát ýóú trúst. Bríñg thé kéý fílé báck fróm á báckúp, ór réstóré óñé thát ýóú trúst.</translation>
    </message>
    <message>
        <source>The key file has been altered</source>
        <translation>Thé kéý fílé hás bééñ áltéréd Thé kéý fílé hás bééñ áltéréd</translation>
    </message>
    <message>
        <source>Something other than Afterword has changed it, so nothing was opened and nothing was changed.</source>
        <translation>Sóméthíñg óthér tháñ Áftérwórd hás cháñgéd ít, só ñóthíñg wás ópéñéd áñd ñóthíñg wás cháñgéd. Sóméthíñg óthér tháñ Áftérwórd hás cháñgéd ít, só ñóthíñg wás ópéñéd áñd ñóthíñg wás cháñgéd.</translation>
    </message>
    <message>
        <source>Keep the folder as it is, and bring the key file back from a backup.</source>
        <translation>Kéép thé fóldér ás ít ís, áñd bríñg thé kéý fílé báck fróm á báckúp. Kéép thé fóldér ás ít ís, áñd bríñg thé kéý fílé báck fróm á báckúp.</translation>
    </message>
    <message>
        <source>This journal was last saved by a newer version</source>
        <translation>Thís jóúrñál wás lást sávéd bý á ñéwér vérsíóñ Thís jóúrñál wás lást sávéd bý á ñéwér vérsíóñ</translation>
    </message>
    <message>
        <source>This version cannot read it without risk, so nothing was opened and nothing was changed.</source>
        <translation>Thís vérsíóñ cáññót réád ít wíthóút rísk, só ñóthíñg wás ópéñéd áñd ñóthíñg wás cháñgéd. Thís vérsíóñ cáññót réád ít wíthóút rísk, só ñóthíñg wás ópéñéd áñd ñóthíñg wás cháñgéd.</translation>
    </message>
    <message>
        <source>Update Afterword and open the journal again.</source>
        <translation>Úpdáté Áftérwórd áñd ópéñ thé jóúrñál ágáíñ. Úpdáté Áftérwórd áñd ópéñ thé jóúrñál ágáíñ.</translation>
    </message>
    <message>
        <source>The passphrase is changed, the spare copy is not</source>
        <translation>Thé pássphrásé ís cháñgéd, thé spáré cópý ís ñót Thé pássphrásé ís cháñgéd, thé spáré cópý ís ñót</translation>
    </message>
    <message>
        <source>Your new passphrase opens this journal. The spare copy of the key file could not be written and still belongs to the old one.</source>
        <translation>Ýóúr ñéw pássphrásé ópéñs thís jóúrñál. Thé spáré cópý óf thé kéý fílé cóúld ñót bé wríttéñ áñd stíll bélóñgs tó thé óld óñé. Ýóúr ñéw pássphrásé ópéñs thís jóúrñál. Thé spáré cópý óf thé kéý fílé cóúld ñót bé wríttéñ áñd stíll bélóñgs tó thé óld óñé.</translation>
    </message>
    <message>
        <source>Make room on the disk and open the journal again; the spare is then renewed.</source>
        <translation>Máké róóm óñ thé dísk áñd ópéñ thé jóúrñál ágáíñ; thé spáré ís théñ réñéwéd. Máké róóm óñ thé dísk áñd ópéñ thé jóúrñál ágáíñ; thé spáré ís théñ réñéwéd.</translation>
    </message>
    <message>
        <source>The entries file is missing</source>
        <translation>Thé éñtríés fílé ís míssíñg Thé éñtríés fílé ís míssíñg</translation>
    </message>
    <message>
        <source>This folder holds the keys of a journal but not its entries. It is not a new journal.</source>
        <translation>Thís fóldér hólds thé kéýs óf á jóúrñál bút ñót íts éñtríés. Ít ís ñót á ñéw jóúrñál. Thís fóldér hólds thé kéýs óf á jóúrñál bút ñót íts éñtríés. Ít ís ñót á ñéw jóúrñál.</translation>
    </message>
    <message>
        <source>Restore a backup, or find the file journal.db and put it back.</source>
        <translation>Réstóré á báckúp, ór fíñd thé fílé jóúrñál.db áñd pút ít báck. Réstóré á báckúp, ór fíñd thé fílé jóúrñál.db áñd pút ít báck.</translation>
    </message>
    <message>
        <source>The entries file is empty</source>
        <translation>Thé éñtríés fílé ís émptý Thé éñtríés fílé ís émptý</translation>
    </message>
    <message>
        <source>The file is there but holds nothing. This is not a new journal.</source>
        <translation>Thé fílé ís théré bút hólds ñóthíñg. Thís ís ñót á ñéw jóúrñál. Thé fílé ís théré bút hólds ñóthíñg. Thís ís ñót á ñéw jóúrñál.</translation>
    </message>
    <message>
        <source>Restore a backup; the files that are there now are kept.</source>
        <translation>Réstóré á báckúp; thé fílés thát áré théré ñów áré képt. Réstóré á báckúp; thé fílés thát áré théré ñów áré képt.</translation>
    </message>
    <message>
        <source>The entries file is incomplete</source>
        <translation>Thé éñtríés fílé ís íñcómplété Thé éñtríés fílé ís íñcómplété</translation>
    </message>
    <message>
        <source>It ends too early, as if copying it had been interrupted.</source>
        <translation>Ít éñds tóó éárlý, ás íf cópýíñg ít hád bééñ íñtérrúptéd. Ít éñds tóó éárlý, ás íf cópýíñg ít hád bééñ íñtérrúptéd.</translation>
    </message>
    <message>
        <source>Copy the whole folder again, restore a backup, or rescue what can be read.</source>
        <translation>Cópý thé whólé fóldér ágáíñ, réstóré á báckúp, ór réscúé whát cáñ bé réád. Cópý thé whólé fóldér ágáíñ, réstóré á báckúp, ór réscúé whát cáñ bé réád.</translation>
    </message>
    <message>
        <source>The key file and the entries file do not belong together</source>
        <translation>Thé kéý fílé áñd thé éñtríés fílé dó ñót bélóñg tógéthér Thé kéý fílé áñd thé éñtríés fílé dó ñót bélóñg tógéthér</translation>
    </message>
    <message>
        <source>They come from different journals. Nothing was opened or changed.</source>
        <translation>Théý cómé fróm dífféréñt jóúrñáls. Ñóthíñg wás ópéñéd ór cháñgéd. Théý cómé fróm dífféréñt jóúrñáls. Ñóthíñg wás ópéñéd ór cháñgéd.</translation>
    </message>
    <message>
        <source>Put the files that were made together into one folder, or restore a backup.</source>
        <translation>Pút thé fílés thát wéré mádé tógéthér íñtó óñé fóldér, ór réstóré á báckúp. Pút thé fílés thát wéré mádé tógéthér íñtó óñé fóldér, ór réstóré á báckúp.</translation>
    </message>
    <message>
        <source>The beginning of the entries file is damaged</source>
        <translation>Thé bégíññíñg óf thé éñtríés fílé ís dámágéd Thé bégíññíñg óf thé éñtríés fílé ís dámágéd</translation>
    </message>
    <message>
        <source>Your passphrase is right, but the file cannot be opened. Nothing was changed.</source>
        <translation>Ýóúr pássphrásé ís ríght, bút thé fílé cáññót bé ópéñéd. Ñóthíñg wás cháñgéd. Ýóúr pássphrásé ís ríght, bút thé fílé cáññót bé ópéñéd. Ñóthíñg wás cháñgéd.</translation>
    </message>
    <message>
        <source>Rescue what can be read, which may be everything, or restore a backup.</source>
        <translation>Réscúé whát cáñ bé réád, whích máý bé évérýthíñg, ór réstóré á báckúp. Réscúé whát cáñ bé réád, whích máý bé évérýthíñg, ór réstóré á báckúp.</translation>
    </message>
    <message>
        <source>Part of the entries file is damaged</source>
        <translation>Párt óf thé éñtríés fílé ís dámágéd Párt óf thé éñtríés fílé ís dámágéd</translation>
    </message>
    <message>
        <source>Afterword has stopped writing so that the damage cannot spread. What is sound stays as it is.</source>
        <translation>Áftérwórd hás stóppéd wrítíñg só thát thé dámágé cáññót spréád. Whát ís sóúñd stáýs ás ít ís. Áftérwórd hás stóppéd wrítíñg só thát thé dámágé cáññót spréád. Whát ís sóúñd stáýs ás ít ís.</translation>
    </message>
    <message>
        <source>Rescue what can be read, or restore a backup. The damaged file is kept either way.</source>
        <translation>Réscúé whát cáñ bé réád, ór réstóré á báckúp. Thé dámágéd fílé ís képt éíthér wáý. Réscúé whát cáñ bé réád, ór réstóré á báckúp. Thé dámágéd fílé ís képt éíthér wáý.</translation>
    </message>
    <message>
        <source>This copy is older than the one last opened here</source>
        <translation>Thís cópý ís óldér tháñ thé óñé lást ópéñéd héré Thís cópý ís óldér tháñ thé óñé lást ópéñéd héré</translation>
    </message>
    <message>
        <source>It was saved on {this}; the newest one known here on {newest}.</source>
        <translation>Ít wás sávéd óñ {this}; thé ñéwést óñé kñówñ héré óñ {newest}. Ít wás sávéd óñ ; thé ñéwést óñé kñówñ héré óñ .</translation>
    </message>
    <message>
        <source>Look for the newer copy, or continue with this one on purpose.</source>
        <translation>Lóók fór thé ñéwér cópý, ór cóñtíñúé wíth thís óñé óñ púrpósé. Lóók fór thé ñéwér cópý, ór cóñtíñúé wíth thís óñé óñ púrpósé.</translation>
    </message>
    <message>
        <source>The key file is older than the entries</source>
        <translation>Thé kéý fílé ís óldér tháñ thé éñtríés Thé kéý fílé ís óldér tháñ thé éñtríés</translation>
    </message>
    <message>
        <source>The passphrase was changed after this key file was made. Someone may have put an old copy back.</source>
        <translation>Thé pássphrásé wás cháñgéd áftér thís kéý fílé wás mádé. Sóméóñé máý hávé pút áñ óld cópý báck. Thé pássphrásé wás cháñgéd áftér thís kéý fílé wás mádé. Sóméóñé máý hávé pút áñ óld cópý báck.</translation>
    </message>
    <message>
        <source>Look for the newer files vault.hdr and vault.hdr.bak, or continue with these on purpose.</source>
        <translation>Lóók fór thé ñéwér fílés váúlt.hdr áñd váúlt.hdr.bák, ór cóñtíñúé wíth thésé óñ púrpósé. Lóók fór thé ñéwér fílés váúlt.hdr áñd váúlt.hdr.bák, ór cóñtíñúé wíth thésé óñ púrpósé.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Thé dísk ís fúll Thé dísk ís fúll</translation>
    </message>
    <message>
        <source>Everything saved so far is safe. The last change could not be written.</source>
        <translation>Évérýthíñg sávéd só fár ís sáfé. Thé lást cháñgé cóúld ñót bé wríttéñ. Évérýthíñg sávéd só fár ís sáfé. Thé lást cháñgé cóúld ñót bé wríttéñ.</translation>
    </message>
    <message>
        <source>Make some room on the disk; then save again.</source>
        <translation>Máké sómé róóm óñ thé dísk; théñ sávé ágáíñ. Máké sómé róóm óñ thé dísk; théñ sávé ágáíñ.</translation>
    </message>
    <message>
        <source>The disk could not be read or written</source>
        <translation>Thé dísk cóúld ñót bé réád ór wríttéñ Thé dísk cóúld ñót bé réád ór wríttéñ</translation>
    </message>
    <message>
        <source>The computer reported an error of the disk. Everything saved so far is kept.</source>
        <translation>Thé cómpútér répórtéd áñ érrór óf thé dísk. Évérýthíñg sávéd só fár ís képt. Thé cómpútér répórtéd áñ érrór óf thé dísk. Évérýthíñg sávéd só fár ís képt.</translation>
    </message>
    <message>
        <source>Look at the disk or its cable, then open the journal again.</source>
        <translation>Lóók át thé dísk ór íts cáblé, théñ ópéñ thé jóúrñál ágáíñ. Lóók át thé dísk ór íts cáblé, théñ ópéñ thé jóúrñál ágáíñ.</translation>
    </message>
    <message>
        <source>This journal is open for reading only</source>
        <translation>Thís jóúrñál ís ópéñ fór réádíñg óñlý Thís jóúrñál ís ópéñ fór réádíñg óñlý</translation>
    </message>
    <message>
        <source>Changes cannot be saved here.</source>
        <translation>Cháñgés cáññót bé sávéd héré. Cháñgés cáññót bé sávéd héré.</translation>
    </message>
    <message>
        <source>Copy the journal folder to a place where you may write, and open it there.</source>
        <translation>Cópý thé jóúrñál fóldér tó á plácé whéré ýóú máý wríté, áñd ópéñ ít théré. Cópý thé jóúrñál fóldér tó á plácé whéré ýóú máý wríté, áñd ópéñ ít théré.</translation>
    </message>
    <message>
        <source>Your account may not use this folder</source>
        <translation>Ýóúr áccóúñt máý ñót úsé thís fóldér Ýóúr áccóúñt máý ñót úsé thís fóldér</translation>
    </message>
    <message>
        <source>The computer does not let Afterword read or write there.</source>
        <translation>Thé cómpútér dóés ñót lét Áftérwórd réád ór wríté théré. Thé cómpútér dóés ñót lét Áftérwórd réád ór wríté théré.</translation>
    </message>
    <message>
        <source>Choose another folder, or have your access to this one restored.</source>
        <translation>Chóósé áñóthér fóldér, ór hávé ýóúr áccéss tó thís óñé réstóréd. Chóósé áñóthér fóldér, ór hávé ýóúr áccéss tó thís óñé réstóréd.</translation>
    </message>
    <message>
        <source>This journal is already open</source>
        <translation>Thís jóúrñál ís álréádý ópéñ Thís jóúrñál ís álréádý ópéñ</translation>
    </message>
    <message>
        <source>Another Afterword window has it open. One at a time keeps your entries safe.</source>
        <translation>Áñóthér Áftérwórd wíñdów hás ít ópéñ. Óñé át á tímé kééps ýóúr éñtríés sáfé. Áñóthér Áftérwórd wíñdów hás ít ópéñ. Óñé át á tímé kééps ýóúr éñtríés sáfé.</translation>
    </message>
    <message>
        <source>Go to that window, or close it and try again.</source>
        <translation>Gó tó thát wíñdów, ór clósé ít áñd trý ágáíñ. Gó tó thát wíñdów, ór clósé ít áñd trý ágáíñ.</translation>
    </message>
    <message>
        <source>There is not enough free memory to check the passphrase</source>
        <translation>Théré ís ñót éñóúgh fréé mémórý tó chéck thé pássphrásé Théré ís ñót éñóúgh fréé mémórý tó chéck thé pássphrásé</translation>
    </message>
    <message>
        <source>Opening this journal takes {megabytes} MB for a moment. Nothing was changed.</source>
        <translation>Ópéñíñg thís jóúrñál tákés {megabytes} MB fór á móméñt. Ñóthíñg wás cháñgéd. Ópéñíñg thís jóúrñál tákés MB fór á móméñt. Ñóthíñg wás cháñgéd.</translation>
    </message>
    <message>
        <source>Close some programs and try again, or use your fifteen recovery words.</source>
        <translation>Clósé sómé prógráms áñd trý ágáíñ, ór úsé ýóúr fíftééñ récóvérý wórds. Clósé sómé prógráms áñd trý ágáíñ, ór úsé ýóúr fíftééñ récóvérý wórds.</translation>
    </message>
    <message>
        <source>The encryption library does not fit</source>
        <translation>Thé éñcrýptíóñ líbrárý dóés ñót fít Thé éñcrýptíóñ líbrárý dóés ñót fít</translation>
    </message>
    <message>
        <source>A safety check failed ({check}), so the journal was not opened.</source>
        <translation>Á sáfétý chéck fáíléd ({check}), só thé jóúrñál wás ñót ópéñéd. Á sáfétý chéck fáíléd (), só thé jóúrñál wás ñót ópéñéd.</translation>
    </message>
    <message>
        <source>Install Afterword again.</source>
        <translation>Íñstáll Áftérwórd ágáíñ. Íñstáll Áftérwórd ágáíñ.</translation>
    </message>
    <message>
        <source>This file is not a backup of a journal</source>
        <translation>Thís fílé ís ñót á báckúp óf á jóúrñál Thís fílé ís ñót á báckúp óf á jóúrñál</translation>
    </message>
    <message>
        <source>It does not begin as a backup does. Nothing was changed.</source>
        <translation>Ít dóés ñót bégíñ ás á báckúp dóés. Ñóthíñg wás cháñgéd. Ít dóés ñót bégíñ ás á báckúp dóés. Ñóthíñg wás cháñgéd.</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in “.afterword-backup”.</source>
        <translation>Chóósé á fílé whósé ñámé éñds íñ “.áftérwórd-báckúp”. Chóósé á fílé whósé ñámé éñds íñ “.áftérwórd-báckúp”.</translation>
    </message>
    <message>
        <source>This backup is damaged</source>
        <translation>Thís báckúp ís dámágéd Thís báckúp ís dámágéd</translation>
    </message>
    <message>
        <source>It is incomplete, or something in it has changed since it was made. Your journal is as it was.</source>
        <translation>Ít ís íñcómplété, ór sóméthíñg íñ ít hás cháñgéd síñcé ít wás mádé. Ýóúr jóúrñál ís ás ít wás. Ít ís íñcómplété, ór sóméthíñg íñ ít hás cháñgéd síñcé ít wás mádé. Ýóúr jóúrñál ís ás ít wás.</translation>
    </message>
    <message>
        <source>Use another backup, and leave this file where it is.</source>
        <translation>Úsé áñóthér báckúp, áñd léávé thís fílé whéré ít ís. Úsé áñóthér báckúp, áñd léávé thís fílé whéré ít ís.</translation>
    </message>
    <message>
        <source>This backup has other keys than this journal</source>
        <translation>Thís báckúp hás óthér kéýs tháñ thís jóúrñál Thís báckúp hás óthér kéýs tháñ thís jóúrñál</translation>
    </message>
    <message>
        <source>It was made of another journal, or before the keys of this one were renewed. Nothing was changed.</source>
        <translation>Ít wás mádé óf áñóthér jóúrñál, ór béfóré thé kéýs óf thís óñé wéré réñéwéd. Ñóthíñg wás cháñgéd. Ít wás mádé óf áñóthér jóúrñál, ór béfóré thé kéýs óf thís óñé wéré réñéwéd. Ñóthíñg wás cháñgéd.</translation>
    </message>
    <message>
        <source>Restore it into a folder of its own, with the passphrase it had then.</source>
        <translation>Réstóré ít íñtó á fóldér óf íts ówñ, wíth thé pássphrásé ít hád théñ. Réstóré ít íñtó á fóldér óf íts ówñ, wíth thé pássphrásé ít hád théñ.</translation>
    </message>
    <message>
        <source>The folder for backups is not there</source>
        <translation>Thé fóldér fór báckúps ís ñót théré Thé fóldér fór báckúps ís ñót théré</translation>
    </message>
    <message>
        <source>The stick or the share it is on may not be connected. Nothing was changed.</source>
        <translation>Thé stíck ór thé sháré ít ís óñ máý ñót bé cóññéctéd. Ñóthíñg wás cháñgéd. Thé stíck ór thé sháré ít ís óñ máý ñót bé cóññéctéd. Ñóthíñg wás cháñgéd.</translation>
    </message>
    <message>
        <source>Connect it and try again, or choose another folder.</source>
        <translation>Cóññéct ít áñd trý ágáíñ, ór chóósé áñóthér fóldér. Cóññéct ít áñd trý ágáíñ, ór chóósé áñóthér fóldér.</translation>
    </message>
    <message>
        <source>The copy is not the same as the journal</source>
        <translation>Thé cópý ís ñót thé sámé ás thé jóúrñál Thé cópý ís ñót thé sámé ás thé jóúrñál</translation>
    </message>
    <message>
        <source>They were compared entry by entry before anything was exchanged. Your journal is as it was.</source>
        <translation>Théý wéré cómpáréd éñtrý bý éñtrý béfóré áñýthíñg wás éxcháñgéd. Ýóúr jóúrñál ís ás ít wás. Théý wéré cómpáréd éñtrý bý éñtrý béfóré áñýthíñg wás éxcháñgéd. Ýóúr jóúrñál ís ás ít wás.</translation>
    </message>
    <message>
        <source>Try again; if it happens twice, look at the disk.</source>
        <translation>Trý ágáíñ; íf ít háppéñs twícé, lóók át thé dísk. Trý ágáíñ; íf ít háppéñs twícé, lóók át thé dísk.</translation>
    </message>
    <message>
        <source>No entry could be rescued</source>
        <translation>Ñó éñtrý cóúld bé réscúéd Ñó éñtrý cóúld bé réscúéd</translation>
    </message>
    <message>
        <source>Your passphrase is right, but no page of the entries file is readable. Nothing was changed.</source>
        <translation>Ýóúr pássphrásé ís ríght, bút ñó págé óf thé éñtríés fílé ís réádáblé. Ñóthíñg wás cháñgéd. Ýóúr pássphrásé ís ríght, bút ñó págé óf thé éñtríés fílé ís réádáblé. Ñóthíñg wás cháñgéd.</translation>
    </message>
    <message>
        <source>Keep the folder as it is and restore a backup.</source>
        <translation>Kéép thé fóldér ás ít ís áñd réstóré á báckúp. Kéép thé fóldér ás ít ís áñd réstóré á báckúp.</translation>
    </message>
    <message>
        <source>This was stopped before it was done</source>
        <translation>Thís wás stóppéd béfóré ít wás dóñé Thís wás stóppéd béfóré ít wás dóñé</translation>
    </message>
    <message>
        <source>Nothing was changed, and nothing half done was left behind.</source>
        <translation>Ñóthíñg wás cháñgéd, áñd ñóthíñg hálf dóñé wás léft béhíñd. Ñóthíñg wás cháñgéd, áñd ñóthíñg hálf dóñé wás léft béhíñd.</translation>
    </message>
    <message>
        <source>Begin again whenever you like.</source>
        <translation>Bégíñ ágáíñ whéñévér ýóú líké. Bégíñ ágáíñ whéñévér ýóú líké.</translation>
    </message>
    <message>
        <source>There is no journal here</source>
        <translation>Théré ís ñó jóúrñál héré Théré ís ñó jóúrñál héré</translation>
    </message>
    <message>
        <source>The folder does not exist, or the disk it is on is not connected.</source>
        <translation>Thé fóldér dóés ñót éxíst, ór thé dísk ít ís óñ ís ñót cóññéctéd. Thé fóldér dóés ñót éxíst, ór thé dísk ít ís óñ ís ñót cóññéctéd.</translation>
    </message>
    <message>
        <source>Connect the disk, or choose the folder your journal is in.</source>
        <translation>Cóññéct thé dísk, ór chóósé thé fóldér ýóúr jóúrñál ís íñ. Cóññéct thé dísk, ór chóósé thé fóldér ýóúr jóúrñál ís íñ.</translation>
    </message>
    <message>
        <source>This is not an Afterword journal</source>
        <translation>Thís ís ñót áñ Áftérwórd jóúrñál Thís ís ñót áñ Áftérwórd jóúrñál</translation>
    </message>
    <message>
        <source>The folder holds none of the files a journal has. Nothing was changed.</source>
        <translation>Thé fóldér hólds ñóñé óf thé fílés á jóúrñál hás. Ñóthíñg wás cháñgéd. Thé fóldér hólds ñóñé óf thé fílés á jóúrñál hás. Ñóthíñg wás cháñgéd.</translation>
    </message>
    <message>
        <source>Choose the folder that holds vault.hdr and journal.db.</source>
        <translation>Chóósé thé fóldér thát hólds váúlt.hdr áñd jóúrñál.db. Chóósé thé fóldér thát hólds váúlt.hdr áñd jóúrñál.db.</translation>
    </message>
    <message>
        <source>There is already a journal in this folder</source>
        <translation>Théré ís álréádý á jóúrñál íñ thís fóldér Théré ís álréádý á jóúrñál íñ thís fóldér</translation>
    </message>
    <message>
        <source>Afterword never writes a new journal over another one.</source>
        <translation>Áftérwórd ñévér wrítés á ñéw jóúrñál óvér áñóthér óñé. Áftérwórd ñévér wrítés á ñéw jóúrñál óvér áñóthér óñé.</translation>
    </message>
    <message>
        <source>Open the journal that is there, or choose an empty folder.</source>
        <translation>Ópéñ thé jóúrñál thát ís théré, ór chóósé áñ émptý fóldér. Ópéñ thé jóúrñál thát ís théré, ór chóósé áñ émptý fóldér.</translation>
    </message>
    <message>
        <source>A journal cannot be made there</source>
        <translation>Á jóúrñál cáññót bé mádé théré Á jóúrñál cáññót bé mádé théré</translation>
    </message>
    <message>
        <source>Part of that path is a file, or its name is not one a folder can have.</source>
        <translation>Párt óf thát páth ís á fílé, ór íts ñámé ís ñót óñé á fóldér cáñ hávé. Párt óf thát páth ís á fílé, ór íts ñámé ís ñót óñé á fóldér cáñ hávé.</translation>
    </message>
    <message>
        <source>This folder is not empty</source>
        <translation>Thís fóldér ís ñót émptý Thís fóldér ís ñót émptý</translation>
    </message>
    <message>
        <source>A journal needs a folder of its own, so that nothing gets mixed up.</source>
        <translation>Á jóúrñál ñééds á fóldér óf íts ówñ, só thát ñóthíñg géts míxéd úp. Á jóúrñál ñééds á fóldér óf íts ówñ, só thát ñóthíñg géts míxéd úp.</translation>
    </message>
    <message>
        <source>Choose an empty folder or the name of a new one.</source>
        <translation>Chóósé áñ émptý fóldér ór thé ñámé óf á ñéw óñé. Chóósé áñ émptý fóldér ór thé ñámé óf á ñéw óñé.</translation>
    </message>
    <message>
        <source>This worksheet cannot be used</source>
        <translation>Thís wórkshéét cáññót bé úséd Thís wórkshéét cáññót bé úséd</translation>
    </message>
    <message>
        <source>In {file}, {table}: {key}{reason}.</source>
        <translation>Íñ {file}, {table}: {key}{reason}. Íñ , : .</translation>
    </message>
    <message>
        <source>Nothing you have written depends on it; put it right or take the file away.</source>
        <translation>Ñóthíñg ýóú hávé wríttéñ dépéñds óñ ít; pút ít ríght ór táké thé fílé áwáý. Ñóthíñg ýóú hávé wríttéñ dépéñds óñ ít; pút ít ríght ór táké thé fílé áwáý.</translation>
    </message>
    <message>
        <source>The worksheet “{id}” is not here</source>
        <translation>Thé wórkshéét “{id}” ís ñót héré Thé wórkshéét “” ís ñót héré</translation>
    </message>
    <message>
        <source>Pages written with it can still be read, because each page keeps its own questions.</source>
        <translation>Págés wríttéñ wíth ít cáñ stíll bé réád, bécáúsé éách págé kééps íts ówñ qúéstíóñs. Págés wríttéñ wíth ít cáñ stíll bé réád, bécáúsé éách págé kééps íts ówñ qúéstíóñs.</translation>
    </message>
    <message>
        <source>Put its file back to write with it again.</source>
        <translation>Pút íts fílé báck tó wríté wíth ít ágáíñ. Pút íts fílé báck tó wríté wíth ít ágáíñ.</translation>
    </message>
</context>
<context>
    <name>ExitRow</name>
    <message>
        <source>Done</source>
        <translation>Dóñé Dóñé</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Lét gó Lét gó</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Úñdó Úñdó</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>Fróm {day} Fróm</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>In which form</source>
        <translation>Íñ whích fórm Íñ whích fórm</translation>
    </message>
    <message>
        <source>File to make</source>
        <translation>Fílé tó máké Fílé tó máké</translation>
    </message>
    <message>
        <source>I know that anyone who gets hold of it can read it.</source>
        <translation>Í kñów thát áñýóñé whó géts hóld óf ít cáñ réád ít. Í kñów thát áñýóñé whó géts hóld óf ít cáñ réád ít.</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Wríté ít Wríté ít</translation>
    </message>
    <message>
        <source>Complete copy</source>
        <translation>Cómplété cópý Cómplété cópý</translation>
    </message>
    <message>
        <source>Text files</source>
        <translation>Téxt fílés Téxt fílés</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Tó réád Tó réád</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Ñúmbérs Ñúmbérs</translation>
    </message>
    <message>
        <source>JSON. Everything there is, with earlier versions and the bin, for other programs and for another journal of Afterword: nothing is lost on the way.</source>
        <translation>JSÓÑ. Évérýthíñg théré ís, wíth éárlíér vérsíóñs áñd thé bíñ, fór óthér prógráms áñd fór áñóthér jóúrñál óf Áftérwórd: ñóthíñg ís lóst óñ thé wáý. JSÓÑ. Évérýthíñg théré ís, wíth éárlíér vérsíóñs áñd thé bíñ, fór óthér prógráms áñd fór áñóthér jóúrñál óf Áftérwórd: ñóthíñg ís lóst óñ thé wáý.</translation>
    </message>
    <message>
        <source>Markdown. A folder with a file for each page, to read and change with any editor of text. Pages in the bin stay behind.</source>
        <translation>Márkdówñ. Á fóldér wíth á fílé fór éách págé, tó réád áñd cháñgé wíth áñý édítór óf téxt. Págés íñ thé bíñ stáý béhíñd. Márkdówñ. Á fóldér wíth á fílé fór éách págé, tó réád áñd cháñgé wíth áñý édítór óf téxt. Págés íñ thé bíñ stáý béhíñd.</translation>
    </message>
    <message>
        <source>HTML. One file to read in a browser or to print, in the order of writing. Pages in the bin stay behind.</source>
        <translation>HTML. Óñé fílé tó réád íñ á brówsér ór tó príñt, íñ thé órdér óf wrítíñg. Págés íñ thé bíñ stáý béhíñd. HTML. Óñé fílé tó réád íñ á brówsér ór tó príñt, íñ thé órdér óf wrítíñg. Págés íñ thé bíñ stáý béhíñd.</translation>
    </message>
    <message>
        <source>CSV. The numbers behind your trends, as a table for a spreadsheet: a row for each point, and no text.</source>
        <translation>CSV. Thé ñúmbérs béhíñd ýóúr tréñds, ás á táblé fór á spréádshéét: á rów fór éách póíñt, áñd ñó téxt. CSV. Thé ñúmbérs béhíñd ýóúr tréñds, ás á táblé fór á spréádshéét: á rów fór éách póíñt, áñd ñó téxt.</translation>
    </message>
    <message>
        <source>Take it elsewhere</source>
        <translation>Táké ít élséwhéré Táké ít élséwhéré</translation>
    </message>
    <message>
        <source>The journal stays as it is; what is written is a copy.</source>
        <translation>Thé jóúrñál stáýs ás ít ís; whát ís wríttéñ ís á cópý. Thé jóúrñál stáýs ás ít ís; whát ís wríttéñ ís á cópý.</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Hów múch Hów múch</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Whéré tó Whéré tó</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Chóósé á fóldér Chóósé á fóldér</translation>
    </message>
    <message>
        <source>What is written there is not encrypted.</source>
        <translation>Whát ís wríttéñ théré ís ñót éñcrýptéd. Whát ís wríttéñ théré ís ñót éñcrýptéd.</translation>
    </message>
    <message>
        <source>It can be read without your passphrase, found by the search of the computer, and copied by a service that synchronises the folder. When you no longer need it, delete it, and empty the bin of the computer. Afterword notes that something left, and nothing of what it said.</source>
        <translation>Ít cáñ bé réád wíthóút ýóúr pássphrásé, fóúñd bý thé séárch óf thé cómpútér, áñd cópíéd bý á sérvícé thát sýñchróñísés thé fóldér. Whéñ ýóú ñó lóñgér ñééd ít, délété ít, áñd émptý thé bíñ óf thé cómpútér. Áftérwórd ñótés thát sóméthíñg léft, áñd ñóthíñg óf whát ít sáíd. Ít cáñ bé réád wíthóút ýóúr pássphrásé, fóúñd bý thé séárch óf thé cómpútér, áñd cópíéd bý á sérvícé thát sýñchróñísés thé fóldér. Whéñ ýóú ñó lóñgér ñééd ít, délété ít, áñd émptý thé bíñ óf thé cómpútér. Áftérwórd ñótés thát sóméthíñg léft, áñd ñóthíñg óf whát ít sáíd.</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>Báck tó thé séttíñgs Báck tó thé séttíñgs</translation>
    </message>
    <message>
        <source>The numbers of these days; tags make no difference to them.</source>
        <translation>Thé ñúmbérs óf thésé dáýs; tágs máké ñó dífféréñcé tó thém. Thé ñúmbérs óf thésé dáýs; tágs máké ñó dífféréñcé tó thém.</translation>
    </message>
    <message>
        <source>One page.</source>
        <translation>Óñé págé. Óñé págé.</translation>
    </message>
    <message>
        <source>{count} pages, sealed ones included.</source>
        <translation>{count} págés, séáléd óñés íñclúdéd. págés, séáléd óñés íñclúdéd.</translation>
    </message>
    <message>
        <source>Folder for the copy</source>
        <translation>Fóldér fór thé cópý Fóldér fór thé cópý</translation>
    </message>
    <message>
        <source>That is not a full path.</source>
        <translation>Thát ís ñót á fúll páth. Thát ís ñót á fúll páth.</translation>
    </message>
    <message>
        <source>It begins with the disk or a slash.</source>
        <translation>Ít bégíñs wíth thé dísk ór á slásh. Ít bégíñs wíth thé dísk ór á slásh.</translation>
    </message>
    <message>
        <source>This folder does not seem to be on this computer alone.</source>
        <translation>Thís fóldér dóés ñót séém tó bé óñ thís cómpútér álóñé. Thís fóldér dóés ñót séém tó bé óñ thís cómpútér álóñé.</translation>
    </message>
    <message>
        <source>A readable copy goes wherever it is copied to. A folder on this computer is safer.</source>
        <translation>Á réádáblé cópý góés whérévér ít ís cópíéd tó. Á fóldér óñ thís cómpútér ís sáfér. Á réádáblé cópý góés whérévér ít ís cópíéd tó. Á fóldér óñ thís cómpútér ís sáfér.</translation>
    </message>
    <message>
        <source>{count} rows are in “{name}” now.</source>
        <translation>{count} róws áré íñ “{name}” ñów. róws áré íñ “” ñów.</translation>
    </message>
    <message>
        <source>{count} pages are in “{name}” now.</source>
        <translation>{count} págés áré íñ “{name}” ñów. págés áré íñ “” ñów.</translation>
    </message>
    <message>
        <source>It is not encrypted: keep it as you would keep the pages on paper.</source>
        <translation>Ít ís ñót éñcrýptéd: kéép ít ás ýóú wóúld kéép thé págés óñ pápér. Ít ís ñót éñcrýptéd: kéép ít ás ýóú wóúld kéép thé págés óñ pápér.</translation>
    </message>
</context>
<context>
    <name>FailureScreen</name>
    <message>
        <source>Try again</source>
        <translation>Trý ágáíñ Trý ágáíñ</translation>
    </message>
    <message>
        <source>Copy technical details</source>
        <translation>Cópý téchñícál détáíls Cópý téchñícál détáíls</translation>
    </message>
    <message>
        <source>Copy technical details, which hold nothing of your journal</source>
        <translation>Cópý téchñícál détáíls, whích hóld ñóthíñg óf ýóúr jóúrñál Cópý téchñícál détáíls, whích hóld ñóthíñg óf ýóúr jóúrñál</translation>
    </message>
    <message>
        <source>Close Afterword</source>
        <translation>Clósé Áftérwórd Clósé Áftérwórd</translation>
    </message>
    <message>
        <source>Continue with this copy</source>
        <translation>Cóñtíñúé wíth thís cópý Cóñtíñúé wíth thís cópý</translation>
    </message>
    <message>
        <source>Bring back the key file</source>
        <translation>Bríñg báck thé kéý fílé Bríñg báck thé kéý fílé</translation>
    </message>
    <message>
        <source>Rescue what can be read</source>
        <translation>Réscúé whát cáñ bé réád Réscúé whát cáñ bé réád</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Réstóré á báckúp Réstóré á báckúp</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>Ópéñ fór réádíñg Ópéñ fór réádíñg</translation>
    </message>
    <message>
        <source>Open another folder</source>
        <translation>Ópéñ áñóthér fóldér Ópéñ áñóthér fóldér</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Cópíéd Cópíéd</translation>
    </message>
</context>
<context>
    <name>Feelings</name>
    <message>
        <source>Or a word of your own</source>
        <translation>Ór á wórd óf ýóúr ówñ Ór á wórd óf ýóúr ówñ</translation>
    </message>
    <message>
        <source>A feeling in a word of your own</source>
        <translation>Á féélíñg íñ á wórd óf ýóúr ówñ Á féélíñg íñ á wórd óf ýóúr ówñ</translation>
    </message>
</context>
<context>
    <name>Felt</name>
    <message>
        <source>Then: {feelings}</source>
        <translation>Théñ: {feelings} Théñ:</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Empty the field</source>
        <translation>Émptý thé fíéld Émptý thé fíéld</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Kind</source>
        <translation>Kíñd Kíñd</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tág Tág</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Péríód Péríód</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Shówñ Shówñ</translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation>Ñárrów dówñ Ñárrów dówñ</translation>
    </message>
    <message>
        <source>{name}: {choice}</source>
        <translation>{name}: {choice} :</translation>
    </message>
    <message>
        <source>any</source>
        <translation>áñý áñý</translation>
    </message>
    <message>
        <source>{first} and {count} more</source>
        <translation>{first} áñd {count} móré áñd móré</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} tó {last} tó</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Síñcé {day} Síñcé</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Úñtíl {day} Úñtíl</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Áll tímé Áll tímé</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Lást 7 dáýs Lást 7 dáýs</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Lást 30 dáýs Lást 30 dáýs</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Lást 90 dáýs Lást 90 dáýs</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Thís ýéár Thís ýéár</translation>
    </message>
    <message>
        <source>Own dates…</source>
        <translation>Ówñ dátés… Ówñ dátés…</translation>
    </message>
    <message>
        <source>All but the bin</source>
        <translation>Áll bút thé bíñ Áll bút thé bíñ</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Dráfts Dráfts</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Séáléd Séáléd</translation>
    </message>
    <message>
        <source>The bin</source>
        <translation>Thé bíñ Thé bíñ</translation>
    </message>
    <message>
        <source>{tag} ({count})</source>
        <translation>{tag} ({count}) ()</translation>
    </message>
</context>
<context>
    <name>FindLine</name>
    <message>
        <source>Find a kind by any of its names</source>
        <translation>Fíñd á kíñd bý áñý óf íts ñámés Fíñd á kíñd bý áñý óf íts ñámés</translation>
    </message>
    <message>
        <source>Find a kind</source>
        <translation>Fíñd á kíñd Fíñd á kíñd</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>“{before}{words}{after}”</source>
        <translation>“{before}{words}{after}” “”</translation>
    </message>
    <message>
        <source>{quotation} What was found: {words}</source>
        <translation>{quotation} Whát wás fóúñd: {words} Whát wás fóúñd:</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Táké ít óút Táké ít óút</translation>
    </message>
    <message>
        <source>Call them {code}</source>
        <translation>Cáll thém {code} Cáll thém</translation>
    </message>
    <message>
        <source>Call it {code}</source>
        <translation>Cáll ít {code} Cáll ít</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Kéép ít Kéép ít</translation>
    </message>
    <message>
        <source>Always ignore</source>
        <translation>Álwáýs ígñóré Álwáýs ígñóré</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>The key file was missing</source>
        <translation>Thé kéý fílé wás míssíñg Thé kéý fílé wás míssíñg</translation>
    </message>
    <message>
        <source>It has been put back from its spare copy. Nothing was lost.</source>
        <translation>Ít hás bééñ pút báck fróm íts spáré cópý. Ñóthíñg wás lóst. Ít hás bééñ pút báck fróm íts spáré cópý. Ñóthíñg wás lóst.</translation>
    </message>
    <message>
        <source>The key file was damaged</source>
        <translation>Thé kéý fílé wás dámágéd Thé kéý fílé wás dámágéd</translation>
    </message>
    <message>
        <source>It has been repaired from its spare copy. Nothing was lost.</source>
        <translation>Ít hás bééñ répáíréd fróm íts spáré cópý. Ñóthíñg wás lóst. Ít hás bééñ répáíréd fróm íts spáré cópý. Ñóthíñg wás lóst.</translation>
    </message>
    <message>
        <source>The key file had unsafe settings</source>
        <translation>Thé kéý fílé hád úñsáfé séttíñgs Thé kéý fílé hád úñsáfé séttíñgs</translation>
    </message>
    <message>
        <source>It was not used and may have been altered by someone. The spare copy was sound and has taken its place.</source>
        <translation>Ít wás ñót úséd áñd máý hávé bééñ áltéréd bý sóméóñé. Thé spáré cópý wás sóúñd áñd hás tákéñ íts plácé. Ít wás ñót úséd áñd máý hávé bééñ áltéréd bý sóméóñé. Thé spáré cópý wás sóúñd áñd hás tákéñ íts plácé.</translation>
    </message>
    <message>
        <source>The key file had been altered</source>
        <translation>Thé kéý fílé hád bééñ áltéréd Thé kéý fílé hád bééñ áltéréd</translation>
    </message>
    <message>
        <source>Something other than Afterword changed it. The spare copy was sound and has taken its place.</source>
        <translation>Sóméthíñg óthér tháñ Áftérwórd cháñgéd ít. Thé spáré cópý wás sóúñd áñd hás tákéñ íts plácé. Sóméthíñg óthér tháñ Áftérwórd cháñgéd ít. Thé spáré cópý wás sóúñd áñd hás tákéñ íts plácé.</translation>
    </message>
    <message>
        <source>The spare copy of the key file was renewed</source>
        <translation>Thé spáré cópý óf thé kéý fílé wás réñéwéd Thé spáré cópý óf thé kéý fílé wás réñéwéd</translation>
    </message>
    <message>
        <source>It was missing, damaged or out of date. Nothing was lost.</source>
        <translation>Ít wás míssíñg, dámágéd ór óút óf dáté. Ñóthíñg wás lóst. Ít wás míssíñg, dámágéd ór óút óf dáté. Ñóthíñg wás lóst.</translation>
    </message>
    <message>
        <source>A copy of the key file could not be repaired</source>
        <translation>Á cópý óf thé kéý fílé cóúld ñót bé répáíréd Á cópý óf thé kéý fílé cóúld ñót bé répáíréd</translation>
    </message>
    <message>
        <source>The other copy is sound and was used. Afterword tries again next time.</source>
        <translation>Thé óthér cópý ís sóúñd áñd wás úséd. Áftérwórd tríés ágáíñ ñéxt tímé. Thé óthér cópý ís sóúñd áñd wás úséd. Áftérwórd tríés ágáíñ ñéxt tímé.</translation>
    </message>
    <message>
        <source>The first bytes of the entries file were damaged</source>
        <translation>Thé fírst býtés óf thé éñtríés fílé wéré dámágéd Thé fírst býtés óf thé éñtríés fílé wéré dámágéd</translation>
    </message>
    <message>
        <source>They have been written again from the key file. Nothing was lost.</source>
        <translation>Théý hávé bééñ wríttéñ ágáíñ fróm thé kéý fílé. Ñóthíñg wás lóst. Théý hávé bééñ wríttéñ ágáíñ fróm thé kéý fílé. Ñóthíñg wás lóst.</translation>
    </message>
    <message>
        <source>Afterword closed unexpectedly last time</source>
        <translation>Áftérwórd clóséd úñéxpéctédlý lást tímé Áftérwórd clóséd úñéxpéctédlý lást tímé</translation>
    </message>
    <message>
        <source>Everything that was saved has been checked and is fine.</source>
        <translation>Évérýthíñg thát wás sávéd hás bééñ chéckéd áñd ís fíñé. Évérýthíñg thát wás sávéd hás bééñ chéckéd áñd ís fíñé.</translation>
    </message>
    <message>
        <source>There was no room for the copy that a full check needs, so that check has not been made.</source>
        <translation>Théré wás ñó róóm fór thé cópý thát á fúll chéck ñééds, só thát chéck hás ñót bééñ mádé. Théré wás ñó róóm fór thé cópý thát á fúll chéck ñééds, só thát chéck hás ñót bééñ mádé.</translation>
    </message>
    <message>
        <source>Part of the entries file is damaged</source>
        <translation>Párt óf thé éñtríés fílé ís dámágéd Párt óf thé éñtríés fílé ís dámágéd</translation>
    </message>
    <message>
        <source>You are reading a copy of it. What cannot be read is left out; nothing was changed.</source>
        <translation>Ýóú áré réádíñg á cópý óf ít. Whát cáññót bé réád ís léft óút; ñóthíñg wás cháñgéd. Ýóú áré réádíñg á cópý óf ít. Whát cáññót bé réád ís léft óút; ñóthíñg wás cháñgéd.</translation>
    </message>
    <message>
        <source>Opened for reading only</source>
        <translation>Ópéñéd fór réádíñg óñlý Ópéñéd fór réádíñg óñlý</translation>
    </message>
    <message>
        <source>You are reading a private copy. Changes cannot be saved here.</source>
        <translation>Ýóú áré réádíñg á príváté cópý. Cháñgés cáññót bé sávéd héré. Ýóú áré réádíñg á príváté cópý. Cháñgés cáññót bé sávéd héré.</translation>
    </message>
    <message>
        <source>You continued with an older copy</source>
        <translation>Ýóú cóñtíñúéd wíth áñ óldér cópý Ýóú cóñtíñúéd wíth áñ óldér cópý</translation>
    </message>
    <message>
        <source>It was saved on {this}; the newest one known here on {newest}.</source>
        <translation>Ít wás sávéd óñ {this}; thé ñéwést óñé kñówñ héré óñ {newest}. Ít wás sávéd óñ ; thé ñéwést óñé kñówñ héré óñ .</translation>
    </message>
    <message>
        <source>You continued with an older key file</source>
        <translation>Ýóú cóñtíñúéd wíth áñ óldér kéý fílé Ýóú cóñtíñúéd wíth áñ óldér kéý fílé</translation>
    </message>
    <message>
        <source>The passphrase it belongs to opens this journal again. Consider changing it.</source>
        <translation>Thé pássphrásé ít bélóñgs tó ópéñs thís jóúrñál ágáíñ. Cóñsídér cháñgíñg ít. Thé pássphrásé ít bélóñgs tó ópéñs thís jóúrñál ágáíñ. Cóñsídér cháñgíñg ít.</translation>
    </message>
    <message>
        <source>One recovery word was put right</source>
        <translation>Óñé récóvérý wórd wás pút ríght Óñé récóvérý wórd wás pút ríght</translation>
    </message>
    <message>
        <source>Word {position} differed from the one you were given. Correct it on your sheet.</source>
        <translation>Wórd {position} dífféréd fróm thé óñé ýóú wéré gívéñ. Córréct ít óñ ýóúr shéét. Wórd dífféréd fróm thé óñé ýóú wéré gívéñ. Córréct ít óñ ýóúr shéét.</translation>
    </message>
    <message>
        <source>Your computer's clock seems to have changed</source>
        <translation>Ýóúr cómpútér's clóck sééms tó hávé cháñgéd Ýóúr cómpútér's clóck sééms tó hávé cháñgéd</translation>
    </message>
    <message>
        <source>Something here was written later than it is now. New entries are kept in the order you write them.</source>
        <translation>Sóméthíñg héré wás wríttéñ látér tháñ ít ís ñów. Ñéw éñtríés áré képt íñ thé órdér ýóú wríté thém. Sóméthíñg héré wás wríttéñ látér tháñ ít ís ñów. Ñéw éñtríés áré képt íñ thé órdér ýóú wríté thém.</translation>
    </message>
    <message>
        <source>Your list</source>
        <translation>Ýóúr líst Ýóúr líst</translation>
    </message>
    <message>
        <source>NHS number</source>
        <translation>ÑHS ñúmbér ÑHS ñúmbér</translation>
    </message>
    <message>
        <source>NI number</source>
        <translation>ÑÍ ñúmbér ÑÍ ñúmbér</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Dáté óf bírth Dáté óf bírth</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dáté Dáté</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Póstcódé Póstcódé</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phóñé Phóñé</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Émáíl Émáíl</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Óñlíñé Óñlíñé</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Ñúmbér Ñúmbér</translation>
    </message>
    <message>
        <source>Place?</source>
        <translation>Plácé? Plácé?</translation>
    </message>
    <message>
        <source>Name?</source>
        <translation>Ñámé? Ñámé?</translation>
    </message>
    <message>
        <source>It is a title with a name after it.</source>
        <translation>Ít ís á títlé wíth á ñámé áftér ít. Ít ís á títlé wíth á ñámé áftér ít.</translation>
    </message>
    <message>
        <source>It begins with a word from the list of given names.</source>
        <translation>Ít bégíñs wíth á wórd fróm thé líst óf gívéñ ñámés. Ít bégíñs wíth á wórd fróm thé líst óf gívéñ ñámés.</translation>
    </message>
    <message>
        <source>It has a capital letter where none is due, and it is not in the word lists.</source>
        <translation>Ít hás á cápítál léttér whéré ñóñé ís dúé, áñd ít ís ñót íñ thé wórd lísts. Ít hás á cápítál léttér whéré ñóñé ís dúé, áñd ít ís ñót íñ thé wórd lísts.</translation>
    </message>
    <message>
        <source>It is on your own list.</source>
        <translation>Ít ís óñ ýóúr ówñ líst. Ít ís óñ ýóúr ówñ líst.</translation>
    </message>
    <message>
        <source>Ten digits, and the last one checks the others as in an NHS number.</source>
        <translation>Téñ dígíts, áñd thé lást óñé chécks thé óthérs ás íñ áñ ÑHS ñúmbér. Téñ dígíts, áñd thé lást óñé chécks thé óthérs ás íñ áñ ÑHS ñúmbér.</translation>
    </message>
    <message>
        <source>It has the form of a National Insurance number.</source>
        <translation>Ít hás thé fórm óf á Ñátíóñál Íñsúráñcé ñúmbér. Ít hás thé fórm óf á Ñátíóñál Íñsúráñcé ñúmbér.</translation>
    </message>
    <message>
        <source>A date that stands beside words about being born.</source>
        <translation>Á dáté thát stáñds bésídé wórds ábóút béíñg bórñ. Á dáté thát stáñds bésídé wórds ábóút béíñg bórñ.</translation>
    </message>
    <message>
        <source>With a place or an event, a day can be enough to tell who it was.</source>
        <translation>Wíth á plácé ór áñ évéñt, á dáý cáñ bé éñóúgh tó téll whó ít wás. Wíth á plácé ór áñ évéñt, á dáý cáñ bé éñóúgh tó téll whó ít wás.</translation>
    </message>
    <message>
        <source>It has the form of a postcode.</source>
        <translation>Ít hás thé fórm óf á póstcódé. Ít hás thé fórm óf á póstcódé.</translation>
    </message>
    <message>
        <source>It has the form of a phone number.</source>
        <translation>Ít hás thé fórm óf á phóñé ñúmbér. Ít hás thé fórm óf á phóñé ñúmbér.</translation>
    </message>
    <message>
        <source>It has the form of an email address.</source>
        <translation>Ít hás thé fórm óf áñ émáíl áddréss. Ít hás thé fórm óf áñ émáíl áddréss.</translation>
    </message>
    <message>
        <source>It has the form of an address or a name online.</source>
        <translation>Ít hás thé fórm óf áñ áddréss ór á ñámé óñlíñé. Ít hás thé fórm óf áñ áddréss ór á ñámé óñlíñé.</translation>
    </message>
    <message>
        <source>A number that may belong to one record or one person.</source>
        <translation>Á ñúmbér thát máý bélóñg tó óñé récórd ór óñé pérsóñ. Á ñúmbér thát máý bélóñg tó óñé récórd ór óñé pérsóñ.</translation>
    </message>
    <message>
        <source>It reads like a street, a ward, a school or another place.</source>
        <translation>Ít réáds líké á stréét, á wárd, á schóól ór áñóthér plácé. Ít réáds líké á stréét, á wárd, á schóól ór áñóthér plácé.</translation>
    </message>
</context>
<context>
    <name>FindingsView</name>
    <message>
        <source>Check before it is paper</source>
        <translation>Chéck béfóré ít ís pápér Chéck béfóré ít ís pápér</translation>
    </message>
    <message>
        <source>This helps. It cannot promise that nobody is recognisable: a story can be, without a name.</source>
        <translation>Thís hélps. Ít cáññót prómísé thát ñóbódý ís récógñísáblé: á stórý cáñ bé, wíthóút á ñámé. Thís hélps. Ít cáññót prómísé thát ñóbódý ís récógñísáblé: á stórý cáñ bé, wíthóút á ñámé.</translation>
    </message>
    <message>
        <source>Nothing is left that looks like a name, a number or a place.</source>
        <translation>Ñóthíñg ís léft thát lóóks líké á ñámé, á ñúmbér ór á plácé. Ñóthíñg ís léft thát lóóks líké á ñámé, á ñúmbér ór á plácé.</translation>
    </message>
    <message>
        <source>There are {count} to look at. These are the first.</source>
        <translation>Théré áré {count} tó lóók át. Thésé áré thé fírst. Théré áré tó lóók át. Thésé áré thé fírst.</translation>
    </message>
    <message>
        <source>There is one to look at.</source>
        <translation>Théré ís óñé tó lóók át. Théré ís óñé tó lóók át.</translation>
    </message>
    <message>
        <source>There are {count} to look at.</source>
        <translation>Théré áré {count} tó lóók át. Théré áré tó lóók át.</translation>
    </message>
</context>
<context>
    <name>FirstPicture</name>
    <message>
        <source>Chart</source>
        <translation>Chárt Chárt</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>This folder seems to be on another computer.</source>
        <translation>Thís fóldér sééms tó bé óñ áñóthér cómpútér. Thís fóldér sééms tó bé óñ áñóthér cómpútér.</translation>
    </message>
    <message>
        <source>This folder seems to belong to {service}.</source>
        <translation>Thís fóldér sééms tó bélóñg tó {service}. Thís fóldér sééms tó bélóñg tó .</translation>
    </message>
    <message>
        <source>This folder seems to be synchronised.</source>
        <translation>Thís fóldér sééms tó bé sýñchróñíséd. Thís fóldér sééms tó bé sýñchróñíséd.</translation>
    </message>
    <message>
        <source>Whoever looks after that computer can copy the journal, though not read it, and a lost connection can damage it. A folder on this computer is safer.</source>
        <translation>Whóévér lóóks áftér thát cómpútér cáñ cópý thé jóúrñál, thóúgh ñót réád ít, áñd á lóst cóññéctíóñ cáñ dámágé ít. Á fóldér óñ thís cómpútér ís sáfér. Whóévér lóóks áftér thát cómpútér cáñ cópý thé jóúrñál, thóúgh ñót réád ít, áñd á lóst cóññéctíóñ cáñ dámágé ít. Á fóldér óñ thís cómpútér ís sáfér.</translation>
    </message>
    <message>
        <source>Every version of the journal would be copied to that service. It stays encrypted, but old copies keep old passphrases, and two computers can damage it. A folder on this computer alone is safer.</source>
        <translation>Évérý vérsíóñ óf thé jóúrñál wóúld bé cópíéd tó thát sérvícé. Ít stáýs éñcrýptéd, bút óld cópíés kéép óld pássphrásés, áñd twó cómpútérs cáñ dámágé ít. Á fóldér óñ thís cómpútér álóñé ís sáfér. Évérý vérsíóñ óf thé jóúrñál wóúld bé cópíéd tó thát sérvícé. Ít stáýs éñcrýptéd, bút óld cópíés kéép óld pássphrásés, áñd twó cómpútérs cáñ dámágé ít. Á fóldér óñ thís cómpútér álóñé ís sáfér.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Support and phone lines</source>
        <translation>Súppórt áñd phóñé líñés Súppórt áñd phóñé líñés</translation>
    </message>
    <message>
        <source>Count first-person words</source>
        <translation>Cóúñt fírst-pérsóñ wórds Cóúñt fírst-pérsóñ wórds</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Báck Báck</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Cóñtíñúé Cóñtíñúé</translation>
    </message>
    <message>
        <source>{title} instead</source>
        <translation>{title} íñstéád íñstéád</translation>
    </message>
    <message>
        <source>One so far</source>
        <translation>Óñé só fár Óñé só fár</translation>
    </message>
    <message>
        <source>{count} so far</source>
        <translation>{count} só fár só fár</translation>
    </message>
    <message>
        <source>None so far</source>
        <translation>Ñóñé só fár Ñóñé só fár</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Another prompt</source>
        <translation>Áñóthér prómpt Áñóthér prómpt</translation>
    </message>
    <message>
        <source>Just write</source>
        <translation>Júst wríté Júst wríté</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Stóp héré Stóp héré</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Dóñé Dóñé</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Éñtér Ctrl+Éñtér</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>Partly translated: some of the words are from another version of this tool.</source>
        <translation>Pártlý tráñslátéd: sómé óf thé wórds áré fróm áñóthér vérsíóñ óf thís tóól. Pártlý tráñslátéd: sómé óf thé wórds áré fróm áñóthér vérsíóñ óf thís tóól.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détáíls Détáíls</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Dóñé Dóñé</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Éñtér Ctrl+Éñtér</translation>
    </message>
</context>
<context>
    <name>HeavyFoot</name>
    <message>
        <source>You can stop at any time; everything is kept.</source>
        <translation>Ýóú cáñ stóp át áñý tímé; évérýthíñg ís képt. Ýóú cáñ stóp át áñý tímé; évérýthíñg ís képt.</translation>
    </message>
    <message>
        <source>Support and phone lines</source>
        <translation>Súppórt áñd phóñé líñés Súppórt áñd phóñé líñés</translation>
    </message>
</context>
<context>
    <name>HeldLock</name>
    <message>
        <source>Try again</source>
        <translation>Trý ágáíñ Trý ágáíñ</translation>
    </message>
    <message>
        <source>Go on without them</source>
        <translation>Gó óñ wíthóút thém Gó óñ wíthóút thém</translation>
    </message>
    <message>
        <source>What was typed since the last save is then lost.</source>
        <translation>Whát wás týpéd síñcé thé lást sávé ís théñ lóst. Whát wás týpéd síñcé thé lást sávé ís théñ lóst.</translation>
    </message>
    <message>
        <source>Your last words are not saved yet</source>
        <translation>Ýóúr lást wórds áré ñót sávéd ýét Ýóúr lást wórds áré ñót sávéd ýét</translation>
    </message>
    <message>
        <source>The disk did not take them: it may be full, or it may have been taken out. Everything saved before is safe. The page is hidden, and Afterword tries again by itself every few seconds.</source>
        <translation>Thé dísk díd ñót táké thém: ít máý bé fúll, ór ít máý hávé bééñ tákéñ óút. Évérýthíñg sávéd béfóré ís sáfé. Thé págé ís híddéñ, áñd Áftérwórd tríés ágáíñ bý ítsélf évérý féw sécóñds. Thé dísk díd ñót táké thém: ít máý bé fúll, ór ít máý hávé bééñ tákéñ óút. Évérýthíñg sávéd béfóré ís sáfé. Thé págé ís híddéñ, áñd Áftérwórd tríés ágáíñ bý ítsélf évérý féw sécóñds.</translation>
    </message>
    <message>
        <source>Without them, what was typed since the last save is lost.</source>
        <translation>Wíthóút thém, whát wás týpéd síñcé thé lást sávé ís lóst. Wíthóút thém, whát wás týpéd síñcé thé lást sávé ís lóst.</translation>
    </message>
</context>
<context>
    <name>HomeView</name>
    <message>
        <source>Choose answers from your pages, and they become a sheet to talk over: a copy that you can change, with the people in it taken out, on one or two sides of paper. To put a page forward, or only the words you select in it, open it in the journal and press {keys}.</source>
        <translation>Chóósé áñswérs fróm ýóúr págés, áñd théý bécómé á shéét tó tálk óvér: á cópý thát ýóú cáñ cháñgé, wíth thé péóplé íñ ít tákéñ óút, óñ óñé ór twó sídés óf pápér. Tó pút á págé fórwárd, ór óñlý thé wórds ýóú séléct íñ ít, ópéñ ít íñ thé jóúrñál áñd préss {keys}. Chóósé áñswérs fróm ýóúr págés, áñd théý bécómé á shéét tó tálk óvér: á cópý thát ýóú cáñ cháñgé, wíth thé péóplé íñ ít tákéñ óút, óñ óñé ór twó sídés óf pápér. Tó pút á págé fórwárd, ór óñlý thé wórds ýóú séléct íñ ít, ópéñ ít íñ thé jóúrñál áñd préss .</translation>
    </message>
    <message>
        <source>Sheets so far</source>
        <translation>Shééts só fár Shééts só fár</translation>
    </message>
    <message>
        <source>What has left the journal</source>
        <translation>Whát hás léft thé jóúrñál Whát hás léft thé jóúrñál</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Shów áll Shów áll</translation>
    </message>
    <message>
        <source>Show everything that has left the journal</source>
        <translation>Shów évérýthíñg thát hás léft thé jóúrñál Shów évérýthíñg thát hás léft thé jóúrñál</translation>
    </message>
    <message>
        <source>Prepare a sheet</source>
        <translation>Prépáré á shéét Prépáré á shéét</translation>
    </message>
    <message>
        <source>A new sheet looks back on what you wrote since {day}.</source>
        <translation>Á ñéw shéét lóóks báck óñ whát ýóú wróté síñcé {day}. Á ñéw shéét lóóks báck óñ whát ýóú wróté síñcé .</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Súpérvísíóñ Súpérvísíóñ</translation>
    </message>
    <message>
        <source>Record what came of it</source>
        <translation>Récórd whát cámé óf ít Récórd whát cámé óf ít</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Délété Délété</translation>
    </message>
    <message>
        <source>Delete “{title}”</source>
        <translation>Délété “{title}” Délété “”</translation>
    </message>
    <message>
        <source>Open “{title}”</source>
        <translation>Ópéñ “{title}” Ópéñ “”</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} tó {last} tó</translation>
    </message>
</context>
<context>
    <name>HourBars</name>
    <message>
        <source>When you write, by the hour</source>
        <translation>Whéñ ýóú wríté, bý thé hóúr Whéñ ýóú wríté, bý thé hóúr</translation>
    </message>
    <message>
        <source>Begun between {hour} and {next} o’clock: {count}.</source>
        <translation>Bégúñ bétwééñ {hour} áñd {next} ó’clóck: {count}. Bégúñ bétwééñ áñd ó’clóck: .</translation>
    </message>
    <message>
        <source>Early</source>
        <translation>Éárlý Éárlý</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Láté Láté</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Ñíght Ñíght</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Where it comes from</source>
        <translation>Whéré ít cómés fróm Whéré ít cómés fróm</translation>
    </message>
    <message>
        <source>File or folder to read</source>
        <translation>Fílé ór fóldér tó réád Fílé ór fóldér tó réád</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Lóók át ít Lóók át ít</translation>
    </message>
    <message>
        <source>Bring them in</source>
        <translation>Bríñg thém íñ Bríñg thém íñ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stóp Stóp</translation>
    </message>
    <message>
        <source>See them in the journal</source>
        <translation>Séé thém íñ thé jóúrñál Séé thém íñ thé jóúrñál</translation>
    </message>
    <message>
        <source>Bring in another journal</source>
        <translation>Bríñg íñ áñóthér jóúrñál Bríñg íñ áñóthér jóúrñál</translation>
    </message>
    <message>
        <source>You see what would come before anything is added. What is here stays as it is, nothing is merged, and what is here already does not come twice.</source>
        <translation>Ýóú séé whát wóúld cómé béfóré áñýthíñg ís áddéd. Whát ís héré stáýs ás ít ís, ñóthíñg ís mérgéd, áñd whát ís héré álréádý dóés ñót cómé twícé. Ýóú séé whát wóúld cómé béfóré áñýthíñg ís áddéd. Whát ís héré stáýs ás ít ís, ñóthíñg ís mérgéd, áñd whát ís héré álréádý dóés ñót cómé twícé.</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>Fílé ór fóldér Fílé ór fóldér</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Chóósé á fílé Chóósé á fílé</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Chóósé á fóldér Chóósé á fóldér</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>Báck tó thé séttíñgs Báck tó thé séttíñgs</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>Hów múch ís dóñé Hów múch ís dóñé</translation>
    </message>
    <message>
        <source>Choose the program that wrote it.</source>
        <translation>Chóósé thé prógrám thát wróté ít. Chóósé thé prógrám thát wróté ít.</translation>
    </message>
    <message>
        <source>File to bring in</source>
        <translation>Fílé tó bríñg íñ Fílé tó bríñg íñ</translation>
    </message>
    <message>
        <source>Folder to bring in</source>
        <translation>Fóldér tó bríñg íñ Fóldér tó bríñg íñ</translation>
    </message>
    <message>
        <source>Choose where it comes from first.</source>
        <translation>Chóósé whéré ít cómés fróm fírst. Chóósé whéré ít cómés fróm fírst.</translation>
    </message>
    <message>
        <source>That is not a full path.</source>
        <translation>Thát ís ñót á fúll páth. Thát ís ñót á fúll páth.</translation>
    </message>
    <message>
        <source>It begins with the disk or a slash.</source>
        <translation>Ít bégíñs wíth thé dísk ór á slásh. Ít bégíñs wíth thé dísk ór á slásh.</translation>
    </message>
    <message>
        <source>One page was brought in.</source>
        <translation>Óñé págé wás bróúght íñ. Óñé págé wás bróúght íñ.</translation>
    </message>
    <message>
        <source>{count} pages were brought in.</source>
        <translation>{count} págés wéré bróúght íñ. págés wéré bróúght íñ.</translation>
    </message>
    <message>
        <source>They are encrypted here. What was read is still where it was, and not encrypted: delete it when you no longer need it.</source>
        <translation>Théý áré éñcrýptéd héré. Whát wás réád ís stíll whéré ít wás, áñd ñót éñcrýptéd: délété ít whéñ ýóú ñó lóñgér ñééd ít. Théý áré éñcrýptéd héré. Whát wás réád ís stíll whéré ít wás, áñd ñót éñcrýptéd: délété ít whéñ ýóú ñó lóñgér ñééd ít.</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>Thé ímpórt wás stóppéd. Thé ímpórt wás stóppéd.</translation>
    </message>
    <message>
        <source>Nothing was added to the journal.</source>
        <translation>Ñóthíñg wás áddéd tó thé jóúrñál. Ñóthíñg wás áddéd tó thé jóúrñál.</translation>
    </message>
</context>
<context>
    <name>InTheBody</name>
    <message>
        <source>In your own words. {question}</source>
        <translation>Íñ ýóúr ówñ wórds. {question} Íñ ýóúr ówñ wórds.</translation>
    </message>
    <message>
        <source>Or a word of your own, then Enter</source>
        <translation>Ór á wórd óf ýóúr ówñ, théñ Éñtér Ór á wórd óf ýóúr ówñ, théñ Éñtér</translation>
    </message>
</context>
<context>
    <name>InvitationRow</name>
    <message>
        <source>From {day}</source>
        <translation>Fróm {day} Fróm</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Látér Látér</translation>
    </message>
    <message>
        <source>Ask again in three days</source>
        <translation>Ásk ágáíñ íñ thréé dáýs Ásk ágáíñ íñ thréé dáýs</translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation>Stóp áskíñg Stóp áskíñg</translation>
    </message>
</context>
<context>
    <name>Invitations</name>
    <message>
        <source>Do it</source>
        <translation>Dó ít Dó ít</translation>
    </message>
    <message>
        <source>“{action}” How did it go?</source>
        <translation>“{action}” Hów díd ít gó? “” Hów díd ít gó?</translation>
    </message>
    <message>
        <source>“{action}” Does it still fit?</source>
        <translation>“{action}” Dóés ít stíll fít? “” Dóés ít stíll fít?</translation>
    </message>
    <message>
        <source>Say how it went</source>
        <translation>Sáý hów ít wéñt Sáý hów ít wéñt</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Lóók át ít Lóók át ít</translation>
    </message>
    <message>
        <source>today</source>
        <translation>tódáý tódáý</translation>
    </message>
    <message>
        <source>“{title}”: the next one is {day}.</source>
        <translation>“{title}”: thé ñéxt óñé ís {day}. “”: thé ñéxt óñé ís .</translation>
    </message>
    <message>
        <source>“{title}” can go on, with session {next} of {series}.</source>
        <translation>“{title}” cáñ gó óñ, wíth séssíóñ {next} óf {series}. “” cáñ gó óñ, wíth séssíóñ óf .</translation>
    </message>
    <message>
        <source>“{title}”: {days} days since the last time.</source>
        <translation>“{title}”: {days} dáýs síñcé thé lást tímé. “”: dáýs síñcé thé lást tímé.</translation>
    </message>
    <message>
        <source>“{title}” is ready to be looked at again.</source>
        <translation>“{title}” ís réádý tó bé lóókéd át ágáíñ. “” ís réádý tó bé lóókéd át ágáíñ.</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>The day it belongs to</source>
        <translation>Thé dáý ít bélóñgs tó Thé dáý ít bélóñgs tó</translation>
    </message>
</context>
<context>
    <name>KindCard</name>
    <message>
        <source>Also called {names}</source>
        <translation>Álsó cálléd {names} Álsó cálléd</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}” “”</translation>
    </message>
    <message>
        <source>How it can sound</source>
        <translation>Hów ít cáñ sóúñd Hów ít cáñ sóúñd</translation>
    </message>
    <message>
        <source>What may help to ask</source>
        <translation>Whát máý hélp tó ásk Whát máý hélp tó ásk</translation>
    </message>
    <message>
        <source>The question to ask</source>
        <translation>Thé qúéstíóñ tó ásk Thé qúéstíóñ tó ásk</translation>
    </message>
    <message>
        <source>When it is something else</source>
        <translation>Whéñ ít ís sóméthíñg élsé Whéñ ít ís sóméthíñg élsé</translation>
    </message>
</context>
<context>
    <name>KindsPage</name>
    <message>
        <source>Kinds of thinking</source>
        <translation>Kíñds óf thíñkíñg Kíñds óf thíñkíñg</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cháñgé ít Cháñgé ít</translation>
    </message>
    <message>
        <source>Offer it no more</source>
        <translation>Óffér ít ñó móré Óffér ít ñó móré</translation>
    </message>
    <message>
        <source>What goes with what</source>
        <translation>Whát góés wíth whát Whát góés wíth whát</translation>
    </message>
    <message>
        <source>Names for what words may be, errors and none. Each is a question to put to them, never an answer.</source>
        <translation>Ñámés fór whát wórds máý bé, érrórs áñd ñóñé. Éách ís á qúéstíóñ tó pút tó thém, ñévér áñ áñswér. Ñámés fór whát wórds máý bé, érrórs áñd ñóñé. Éách ís á qúéstíóñ tó pút tó thém, ñévér áñ áñswér.</translation>
    </message>
    <message>
        <source>+ A kind of your own</source>
        <translation>+ Á kíñd óf ýóúr ówñ + Á kíñd óf ýóúr ówñ</translation>
    </message>
    <message>
        <source>Add a kind of your own</source>
        <translation>Ádd á kíñd óf ýóúr ówñ Ádd á kíñd óf ýóúr ówñ</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>Óffér ít ágáíñ Óffér ít ágáíñ</translation>
    </message>
    <message>
        <source>You have not marked anything as this.</source>
        <translation>Ýóú hávé ñót márkéd áñýthíñg ás thís. Ýóú hávé ñót márkéd áñýthíñg ás thís.</translation>
    </message>
    <message>
        <source>You have marked it once. More marks may mean no more than more noticing.</source>
        <translation>Ýóú hávé márkéd ít óñcé. Móré márks máý méáñ ñó móré tháñ móré ñótícíñg. Ýóú hávé márkéd ít óñcé. Móré márks máý méáñ ñó móré tháñ móré ñótícíñg.</translation>
    </message>
    <message>
        <source>You have marked it {marks} times, in {entries} pages. More marks may mean no more than more noticing.</source>
        <translation>Ýóú hávé márkéd ít {marks} tímés, íñ {entries} págés. Móré márks máý méáñ ñó móré tháñ móré ñótícíñg. Ýóú hávé márkéd ít tímés, íñ págés. Móré márks máý méáñ ñó móré tháñ móré ñótícíñg.</translation>
    </message>
    <message>
        <source>You have marked it {marks} times, in one page. More marks may mean no more than more noticing.</source>
        <translation>Ýóú hávé márkéd ít {marks} tímés, íñ óñé págé. Móré márks máý méáñ ñó móré tháñ móré ñótícíñg. Ýóú hávé márkéd ít tímés, íñ óñé págé. Móré márks máý méáñ ñó móré tháñ móré ñótícíñg.</translation>
    </message>
    <message>
        <source>There is a kind of this name already. Give yours another one.</source>
        <translation>Théré ís á kíñd óf thís ñámé álréádý. Gívé ýóúrs áñóthér óñé. Théré ís á kíñd óf thís ñámé álréádý. Gívé ýóúrs áñóthér óñé.</translation>
    </message>
</context>
<context>
    <name>LandingView</name>
    <message>
        <source>Next line</source>
        <translation>Ñéxt líñé Ñéxt líñé</translation>
    </message>
</context>
<context>
    <name>Lasted</name>
    <message>
        <source>minutes</source>
        <translation>míñútés míñútés</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>hóúrs hóúrs</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dáýs dáýs</translation>
    </message>
    <message>
        <source>A number fits here.</source>
        <translation>Á ñúmbér fíts héré. Á ñúmbér fíts héré.</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>Left out of your own worksheets</source>
        <translation>Léft óút óf ýóúr ówñ wórkshééts Léft óút óf ýóúr ówñ wórkshééts</translation>
    </message>
    <message>
        <source>These worksheets are used all the same. What is named here is not part of the format.</source>
        <translation>Thésé wórkshééts áré úséd áll thé sámé. Whát ís ñáméd héré ís ñót párt óf thé fórmát. Thésé wórkshééts áré úséd áll thé sámé. Whát ís ñáméd héré ís ñót párt óf thé fórmát.</translation>
    </message>
    <message>
        <source>{table} is not known.</source>
        <translation>{table} ís ñót kñówñ. ís ñót kñówñ.</translation>
    </message>
    <message>
        <source>In {table}, “{key}” is not known.</source>
        <translation>Íñ {table}, “{key}” ís ñót kñówñ. Íñ , “” ís ñót kñówñ.</translation>
    </message>
</context>
<context>
    <name>LineTile</name>
    <message>
        <source>nothing</source>
        <translation>ñóthíñg ñóthíñg</translation>
    </message>
</context>
<context>
    <name>LinesView</name>
    <message>
        <source>These are the days from {first} to {last}.</source>
        <translation>Thésé áré thé dáýs fróm {first} tó {last}. Thésé áré thé dáýs fróm tó .</translation>
    </message>
</context>
<context>
    <name>Linked</name>
    <message>
        <source>There is no such page yet.</source>
        <translation>Théré ís ñó súch págé ýét. Théré ís ñó súch págé ýét.</translation>
    </message>
    <message>
        <source>A page that is not listed here</source>
        <translation>Á págé thát ís ñót lístéd héré Á págé thát ís ñót lístéd héré</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ñóñé Ñóñé</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>There are no more words to look at from here on.</source>
        <translation>Théré áré ñó móré wórds tó lóók át fróm héré óñ. Théré áré ñó móré wórds tó lóók át fróm héré óñ.</translation>
    </message>
    <message>
        <source>“{words}” may be a word to look at. It may also be simply so.</source>
        <translation>“{words}” máý bé á wórd tó lóók át. Ít máý álsó bé símplý só. “” máý bé á wórd tó lóók át. Ít máý álsó bé símplý só.</translation>
    </message>
    <message>
        <source>No word to look at stands here.</source>
        <translation>Ñó wórd tó lóók át stáñds héré. Ñó wórd tó lóók át stáñds héré.</translation>
    </message>
</context>
<context>
    <name>MarkSheet</name>
    <message>
        <source>What is marked here</source>
        <translation>Whát ís márkéd héré Whát ís márkéd héré</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}” “”</translation>
    </message>
    <message>
        <source>These words are no longer on the page. The thought is kept as you marked it.</source>
        <translation>Thésé wórds áré ñó lóñgér óñ thé págé. Thé thóúght ís képt ás ýóú márkéd ít. Thésé wórds áré ñó lóñgér óñ thé págé. Thé thóúght ís képt ás ýóú márkéd ít.</translation>
    </message>
    <message>
        <source>Opens the card of this kind</source>
        <translation>Ópéñs thé cárd óf thís kíñd Ópéñs thé cárd óf thís kíñd</translation>
    </message>
    <message>
        <source>Marked, without a kind</source>
        <translation>Márkéd, wíthóút á kíñd Márkéd, wíthóút á kíñd</translation>
    </message>
    <message>
        <source>Take the mark off</source>
        <translation>Táké thé márk óff Táké thé márk óff</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cháñgé ít Cháñgé ít</translation>
    </message>
    <message>
        <source>Test this thought</source>
        <translation>Tést thís thóúght Tést thís thóúght</translation>
    </message>
</context>
<context>
    <name>MendScreen</name>
    <message>
        <source>{day} at {time}, {size}</source>
        <translation>{day} át {time}, {size} át ,</translation>
    </message>
    <message>
        <source>Or another file</source>
        <translation>Ór áñóthér fílé Ór áñóthér fílé</translation>
    </message>
    <message>
        <source>Backups beside the journal</source>
        <translation>Báckúps bésídé thé jóúrñál Báckúps bésídé thé jóúrñál</translation>
    </message>
    <message>
        <source>No backup lies with this journal.</source>
        <translation>Ñó báckúp líés wíth thís jóúrñál. Ñó báckúp líés wíth thís jóúrñál.</translation>
    </message>
    <message>
        <source>File of the backup, on a stick or elsewhere</source>
        <translation>Fílé óf thé báckúp, óñ á stíck ór élséwhéré Fílé óf thé báckúp, óñ á stíck ór élséwhéré</translation>
    </message>
    <message>
        <source>File of the backup</source>
        <translation>Fílé óf thé báckúp Fílé óf thé báckúp</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Chóósé á fílé Chóósé á fílé</translation>
    </message>
    <message>
        <source>The passphrase you use now</source>
        <translation>Thé pássphrásé ýóú úsé ñów Thé pássphrásé ýóú úsé ñów</translation>
    </message>
    <message>
        <source>The passphrase you used when the backup was made</source>
        <translation>Thé pássphrásé ýóú úséd whéñ thé báckúp wás mádé Thé pássphrásé ýóú úséd whéñ thé báckúp wás mádé</translation>
    </message>
    <message>
        <source>Use the recovery words instead</source>
        <translation>Úsé thé récóvérý wórds íñstéád Úsé thé récóvérý wórds íñstéád</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Léávé évérýthíñg ás ít ís Léávé évérýthíñg ás ít ís</translation>
    </message>
    <message>
        <source>Unlock the journal</source>
        <translation>Úñlóck thé jóúrñál Úñlóck thé jóúrñál</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Réstóré á báckúp Réstóré á báckúp</translation>
    </message>
    <message>
        <source>It is checked from end to end before it becomes your journal. The files that are there now are kept.</source>
        <translation>Ít ís chéckéd fróm éñd tó éñd béfóré ít bécómés ýóúr jóúrñál. Thé fílés thát áré théré ñów áré képt. Ít ís chéckéd fróm éñd tó éñd béfóré ít bécómés ýóúr jóúrñál. Thé fílés thát áré théré ñów áré képt.</translation>
    </message>
    <message>
        <source>Bring back the key file</source>
        <translation>Bríñg báck thé kéý fílé Bríñg báck thé kéý fílé</translation>
    </message>
    <message>
        <source>It is taken from the newest backup that fits. Your entries are in a file of their own and stay as they are, those written since the backup included.</source>
        <translation>Ít ís tákéñ fróm thé ñéwést báckúp thát fíts. Ýóúr éñtríés áré íñ á fílé óf théír ówñ áñd stáý ás théý áré, thósé wríttéñ síñcé thé báckúp íñclúdéd. Ít ís tákéñ fróm thé ñéwést báckúp thát fíts. Ýóúr éñtríés áré íñ á fílé óf théír ówñ áñd stáý ás théý áré, thósé wríttéñ síñcé thé báckúp íñclúdéd.</translation>
    </message>
    <message>
        <source>Rescue what can be read</source>
        <translation>Réscúé whát cáñ bé réád Réscúé whát cáñ bé réád</translation>
    </message>
    <message>
        <source>Every entry that is readable is brought into a fresh file, which is checked before it is used. The damaged one is kept.</source>
        <translation>Évérý éñtrý thát ís réádáblé ís bróúght íñtó á frésh fílé, whích ís chéckéd béfóré ít ís úséd. Thé dámágéd óñé ís képt. Évérý éñtrý thát ís réádáblé ís bróúght íñtó á frésh fílé, whích ís chéckéd béfóré ít ís úséd. Thé dámágéd óñé ís képt.</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Réstóré thís báckúp Réstóré thís báckúp</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Bríñg ít báck Bríñg ít báck</translation>
    </message>
    <message>
        <source>Rescue my entries</source>
        <translation>Réscúé mý éñtríés Réscúé mý éñtríés</translation>
    </message>
    <message>
        <source>The key file is back</source>
        <translation>Thé kéý fílé ís báck Thé kéý fílé ís báck</translation>
    </message>
    <message>
        <source>Entries rescued: {count}</source>
        <translation>Éñtríés réscúéd: {count} Éñtríés réscúéd:</translation>
    </message>
    <message>
        <source>Entries restored: {count}</source>
        <translation>Éñtríés réstóréd: {count} Éñtríés réstóréd:</translation>
    </message>
    <message>
        <source>Every entry is where it was. Unlock the journal with the passphrase you just used.</source>
        <translation>Évérý éñtrý ís whéré ít wás. Úñlóck thé jóúrñál wíth thé pássphrásé ýóú júst úséd. Évérý éñtrý ís whéré ít wás. Úñlóck thé jóúrñál wíth thé pássphrásé ýóú júst úséd.</translation>
    </message>
    <message>
        <source>The files of before are in the folder “quarantine”, inside the folder of the journal.</source>
        <translation>Thé fílés óf béfóré áré íñ thé fóldér “qúáráñtíñé”, íñsídé thé fóldér óf thé jóúrñál. Thé fílés óf béfóré áré íñ thé fóldér “qúáráñtíñé”, íñsídé thé fóldér óf thé jóúrñál.</translation>
    </message>
    <message>
        <source>Nothing is known to be missing.</source>
        <translation>Ñóthíñg ís kñówñ tó bé míssíñg. Ñóthíñg ís kñówñ tó bé míssíñg.</translation>
    </message>
    <message>
        <source>Nothing could be read of {count} entries; the first were begun on {times}.</source>
        <translation>Ñóthíñg cóúld bé réád óf {count} éñtríés; thé fírst wéré bégúñ óñ {times}. Ñóthíñg cóúld bé réád óf éñtríés; thé fírst wéré bégúñ óñ .</translation>
    </message>
    <message>
        <source>Nothing could be read of the entries begun on {times}.</source>
        <translation>Ñóthíñg cóúld bé réád óf thé éñtríés bégúñ óñ {times}. Ñóthíñg cóúld bé réád óf thé éñtríés bégúñ óñ .</translation>
    </message>
    <message>
        <source>Choose a backup, or type the full path of its file.</source>
        <translation>Chóósé á báckúp, ór týpé thé fúll páth óf íts fílé. Chóósé á báckúp, ór týpé thé fúll páth óf íts fílé.</translation>
    </message>
    <message>
        <source>Its name ends in “.afterword-backup”.</source>
        <translation>Íts ñámé éñds íñ “.áftérwórd-báckúp”. Íts ñámé éñds íñ “.áftérwórd-báckúp”.</translation>
    </message>
    <message>
        <source>Use the passphrase instead</source>
        <translation>Úsé thé pássphrásé íñstéád Úsé thé pássphrásé íñstéád</translation>
    </message>
    <message>
        <source>Building and checking…</source>
        <translation>Búíldíñg áñd chéckíñg… Búíldíñg áñd chéckíñg…</translation>
    </message>
</context>
<context>
    <name>MendingFlow</name>
    <message>
        <source>The file of a backup</source>
        <translation>Thé fílé óf á báckúp Thé fílé óf á báckúp</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Days</source>
        <translation>Dáýs Dáýs</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Dáýs óf thé wéék Dáýs óf thé wéék</translation>
    </message>
</context>
<context>
    <name>NameRow</name>
    <message>
        <source>Undo</source>
        <translation>Úñdó Úñdó</translation>
    </message>
    <message>
        <source>What “{words}” is called</source>
        <translation>Whát “{words}” ís cálléd Whát “” ís cálléd</translation>
    </message>
    <message>
        <source>Undo: {words}</source>
        <translation>Úñdó: {words} Úñdó:</translation>
    </message>
</context>
<context>
    <name>NamesView</name>
    <message>
        <source>looked for</source>
        <translation>lóókéd fór lóókéd fór</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>ígñóréd ígñóréd</translation>
    </message>
    <message>
        <source>kept in this copy</source>
        <translation>képt íñ thís cópý képt íñ thís cópý</translation>
    </message>
    <message>
        <source>Other names for people</source>
        <translation>Óthér ñámés fór péóplé Óthér ñámés fór péóplé</translation>
    </message>
    <message>
        <source>Whoever is P1 here is P1 the next time as well. This list never leaves your journal.</source>
        <translation>Whóévér ís P1 héré ís P1 thé ñéxt tímé ás wéll. Thís líst ñévér léávés ýóúr jóúrñál. Whóévér ís P1 héré ís P1 thé ñéxt tímé ás wéll. Thís líst ñévér léávés ýóúr jóúrñál.</translation>
    </message>
    <message>
        <source>Words to take out, such as: the young person</source>
        <translation>Wórds tó táké óút, súch ás: thé ýóúñg pérsóñ Wórds tó táké óút, súch ás: thé ýóúñg pérsóñ</translation>
    </message>
    <message>
        <source>Words to take out</source>
        <translation>Wórds tó táké óút Wórds tó táké óút</translation>
    </message>
    <message>
        <source>Give another name</source>
        <translation>Gívé áñóthér ñámé Gívé áñóthér ñámé</translation>
    </message>
    <message>
        <source>Only look for it</source>
        <translation>Óñlý lóók fór ít Óñlý lóók fór ít</translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>Just happened</source>
        <translation>Júst háppéñéd Júst háppéñéd</translation>
    </message>
    <message>
        <source>Unwind</source>
        <translation>Úñwíñd Úñwíñd</translation>
    </message>
    <message>
        <source>Think it through</source>
        <translation>Thíñk ít thróúgh Thíñk ít thróúgh</translation>
    </message>
    <message>
        <source>Look after myself</source>
        <translation>Lóók áftér mýsélf Lóók áftér mýsélf</translation>
    </message>
    <message>
        <source>Plan and talk</source>
        <translation>Pláñ áñd tálk Pláñ áñd tálk</translation>
    </message>
    <message>
        <source>Lead others</source>
        <translation>Léád óthérs Léád óthérs</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Wríté Wríté</translation>
    </message>
</context>
<context>
    <name>NewKeysForm</name>
    <message>
        <source>The passphrase you use now</source>
        <translation>Thé pássphrásé ýóú úsé ñów Thé pássphrásé ýóú úsé ñów</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Ñéw pássphrásé Ñéw pássphrásé</translation>
    </message>
    <message>
        <source>Your new recovery words</source>
        <translation>Ýóúr ñéw récóvérý wórds Ýóúr ñéw récóvérý wórds</translation>
    </message>
    <message>
        <source>Copy them by hand, in their order. The old words no longer open the journal.</source>
        <translation>Cópý thém bý háñd, íñ théír órdér. Thé óld wórds ñó lóñgér ópéñ thé jóúrñál. Cópý thém bý háñd, íñ théír órdér. Thé óld wórds ñó lóñgér ópéñ thé jóúrñál.</translation>
    </message>
    <message>
        <source>They are on paper</source>
        <translation>Théý áré óñ pápér Théý áré óñ pápér</translation>
    </message>
    <message>
        <source>Backups made before, and the files that are kept, still open with what opened them: remove them if somebody may have them too.</source>
        <translation>Báckúps mádé béfóré, áñd thé fílés thát áré képt, stíll ópéñ wíth whát ópéñéd thém: rémóvé thém íf sómébódý máý hávé thém tóó. Báckúps mádé béfóré, áñd thé fílés thát áré képt, stíll ópéñ wíth whát ópéñéd thém: rémóvé thém íf sómébódý máý hávé thém tóó.</translation>
    </message>
    <message>
        <source>Make new keys and lock</source>
        <translation>Máké ñéw kéýs áñd lóck Máké ñéw kéýs áñd lóck</translation>
    </message>
    <message>
        <source>Leave the keys as they are</source>
        <translation>Léávé thé kéýs ás théý áré Léávé thé kéýs ás théý áré</translation>
    </message>
    <message>
        <source>Building and comparing…</source>
        <translation>Búíldíñg áñd cómpáríñg… Búíldíñg áñd cómpáríñg…</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Passphrase</source>
        <translation>Pássphrásé Pássphrásé</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Thé sámé óñcé móré Thé sámé óñcé móré</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Cáps Lóck ís óñ. Cáps Lóck ís óñ.</translation>
    </message>
    <message>
        <source>Five words drawn by chance, if you like them</source>
        <translation>Fívé wórds dráwñ bý cháñcé, íf ýóú líké thém Fívé wórds dráwñ bý cháñcé, íf ýóú líké thém</translation>
    </message>
    <message>
        <source>Suggested passphrase</source>
        <translation>Súggéstéd pássphrásé Súggéstéd pássphrásé</translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation>Úsé thésé wórds Úsé thésé wórds</translation>
    </message>
    <message>
        <source>Use the suggested passphrase</source>
        <translation>Úsé thé súggéstéd pássphrásé Úsé thé súggéstéd pássphrásé</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Áñóthér Áñóthér</translation>
    </message>
    <message>
        <source>Suggest another passphrase</source>
        <translation>Súggést áñóthér pássphrásé Súggést áñóthér pássphrásé</translation>
    </message>
    <message>
        <source>Choose a passphrase first.</source>
        <translation>Chóósé á pássphrásé fírst. Chóósé á pássphrásé fírst.</translation>
    </message>
    <message>
        <source>This passphrase would be guessed too soon. A longer one holds.</source>
        <translation>Thís pássphrásé wóúld bé gúésséd tóó sóóñ. Á lóñgér óñé hólds. Thís pássphrásé wóúld bé gúésséd tóó sóóñ. Á lóñgér óñé hólds.</translation>
    </message>
    <message>
        <source>The two fields differ.</source>
        <translation>Thé twó fíélds díffér. Thé twó fíélds díffér.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>I have seen this</source>
        <translation>Í hávé sééñ thís Í hávé sééñ thís</translation>
    </message>
</context>
<context>
    <name>OneKind</name>
    <message>
        <source>{kind}, marked {count} times</source>
        <translation>{kind}, márkéd {count} tímés , márkéd tímés</translation>
    </message>
    <message>
        <source>{kind}, marked once</source>
        <translation>{kind}, márkéd óñcé , márkéd óñcé</translation>
    </message>
    <message>
        <source>Marked most in the last {days} days</source>
        <translation>Márkéd móst íñ thé lást {days} dáýs Márkéd móst íñ thé lást dáýs</translation>
    </message>
    <message>
        <source>Or another one</source>
        <translation>Ór áñóthér óñé Ór áñóthér óñé</translation>
    </message>
    <message>
        <source>Nothing was marked in the last {days} days. Choose one you know from yourself.</source>
        <translation>Ñóthíñg wás márkéd íñ thé lást {days} dáýs. Chóósé óñé ýóú kñów fróm ýóúrsélf. Ñóthíñg wás márkéd íñ thé lást dáýs. Chóósé óñé ýóú kñów fróm ýóúrsélf.</translation>
    </message>
</context>
<context>
    <name>OneThought</name>
    <message>
        <source>In other words. {question}</source>
        <translation>Íñ óthér wórds. {question} Íñ óthér wórds.</translation>
    </message>
    <message>
        <source>Or in other words</source>
        <translation>Ór íñ óthér wórds Ór íñ óthér wórds</translation>
    </message>
</context>
<context>
    <name>OtherScreen</name>
    <message>
        <source>Open a journal you have</source>
        <translation>Ópéñ á jóúrñál ýóú hávé Ópéñ á jóúrñál ýóú hávé</translation>
    </message>
    <message>
        <source>Type or paste the folder it is in. It is the one that holds the file journal.db.</source>
        <translation>Týpé ór pásté thé fóldér ít ís íñ. Ít ís thé óñé thát hólds thé fílé jóúrñál.db. Týpé ór pásté thé fóldér ít ís íñ. Ít ís thé óñé thát hólds thé fílé jóúrñál.db.</translation>
    </message>
    <message>
        <source>Folder of the journal</source>
        <translation>Fóldér óf thé jóúrñál Fóldér óf thé jóúrñál</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Fóldér Fóldér</translation>
    </message>
    <message>
        <source>Open this folder</source>
        <translation>Ópéñ thís fóldér Ópéñ thís fóldér</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Báck Báck</translation>
    </message>
    <message>
        <source>Make a new journal</source>
        <translation>Máké á ñéw jóúrñál Máké á ñéw jóúrñál</translation>
    </message>
    <message>
        <source>That is not a full path.</source>
        <translation>Thát ís ñót á fúll páth. Thát ís ñót á fúll páth.</translation>
    </message>
    <message>
        <source>It begins with the disk or a slash.</source>
        <translation>Ít bégíñs wíth thé dísk ór á slásh. Ít bégíñs wíth thé dísk ór á slásh.</translation>
    </message>
    <message>
        <source>There is no journal in that folder.</source>
        <translation>Théré ís ñó jóúrñál íñ thát fóldér. Théré ís ñó jóúrñál íñ thát fóldér.</translation>
    </message>
    <message>
        <source>Look for the one that holds journal.db.</source>
        <translation>Lóók fór thé óñé thát hólds jóúrñál.db. Lóók fór thé óñé thát hólds jóúrñál.db.</translation>
    </message>
</context>
<context>
    <name>Overdue</name>
    <message>
        <source>It is past {time}, the time you set for being out. Are you out and safe? Afterword has told nobody.</source>
        <translation>Ít ís pást {time}, thé tímé ýóú sét fór béíñg óút. Áré ýóú óút áñd sáfé? Áftérwórd hás tóld ñóbódý. Ít ís pást , thé tímé ýóú sét fór béíñg óút. Áré ýóú óút áñd sáfé? Áftérwórd hás tóld ñóbódý.</translation>
    </message>
    <message>
        <source>Open the check</source>
        <translation>Ópéñ thé chéck Ópéñ thé chéck</translation>
    </message>
    <message>
        <source>In ten minutes</source>
        <translation>Íñ téñ míñútés Íñ téñ míñútés</translation>
    </message>
    <message>
        <source>At {time} a line here reminds you. For a line on the locked window as well, the time alone is kept outside the journal, unencrypted, until the visit is over.</source>
        <translation>Át {time} á líñé héré rémíñds ýóú. Fór á líñé óñ thé lóckéd wíñdów ás wéll, thé tímé álóñé ís képt óútsídé thé jóúrñál, úñéñcrýptéd, úñtíl thé vísít ís óvér. Át á líñé héré rémíñds ýóú. Fór á líñé óñ thé lóckéd wíñdów ás wéll, thé tímé álóñé ís képt óútsídé thé jóúrñál, úñéñcrýptéd, úñtíl thé vísít ís óvér.</translation>
    </message>
    <message>
        <source>Remind me there too</source>
        <translation>Rémíñd mé théré tóó Rémíñd mé théré tóó</translation>
    </message>
    <message>
        <source>Only while it is open</source>
        <translation>Óñlý whílé ít ís ópéñ Óñlý whílé ít ís ópéñ</translation>
    </message>
</context>
<context>
    <name>OwnKind</name>
    <message>
        <source>What you call it</source>
        <translation>Whát ýóú cáll ít Whát ýóú cáll ít</translation>
    </message>
    <message>
        <source>What it is, if you want to say</source>
        <translation>Whát ít ís, íf ýóú wáñt tó sáý Whát ít ís, íf ýóú wáñt tó sáý</translation>
    </message>
    <message>
        <source>A question to ask yourself, if you have one</source>
        <translation>Á qúéstíóñ tó ásk ýóúrsélf, íf ýóú hávé óñé Á qúéstíóñ tó ásk ýóúrsélf, íf ýóú hávé óñé</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Kéép ít Kéép ít</translation>
    </message>
    <message>
        <source>A kind of your own</source>
        <translation>Á kíñd óf ýóúr ówñ Á kíñd óf ýóúr ówñ</translation>
    </message>
    <message>
        <source>Change this kind</source>
        <translation>Cháñgé thís kíñd Cháñgé thís kíñd</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ñót ñów Ñót ñów</translation>
    </message>
    <message>
        <source>It needs a name, so that you can find it again.</source>
        <translation>Ít ñééds á ñámé, só thát ýóú cáñ fíñd ít ágáíñ. Ít ñééds á ñámé, só thát ýóú cáñ fíñd ít ágáíñ.</translation>
    </message>
</context>
<context>
    <name>OwnRow</name>
    <message>
        <source>Close</source>
        <translation>Clósé Clósé</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rémóvé Rémóvé</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Whó ít ís Whó ít ís</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Ñúmbér Ñúmbér</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Góód tó kñów Góód tó kñów</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Fíll íñ Fíll íñ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cháñgé Cháñgé</translation>
    </message>
</context>
<context>
    <name>Paced</name>
    <message>
        <source>Start</source>
        <translation>Stárt Stárt</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>Ñéxt líñé Ñéxt líñé</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stóp Stóp</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Óñcé móré Óñcé móré</translation>
    </message>
    <message>
        <source>{elapsed} of {length}</source>
        <translation>{elapsed} óf {length} óf</translation>
    </message>
    <message>
        <source>You stayed with it for {time}.</source>
        <translation>Ýóú stáýéd wíth ít fór {time}. Ýóú stáýéd wíth ít fór .</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>What goes with what</source>
        <translation>Whát góés wíth whát Whát góés wíth whát</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Ás á táblé Ás á táblé</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Táké ít álóñg Táké ít álóñg</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Tréñds Tréñds</translation>
    </message>
    <message>
        <source>Your own answers, with their gaps. No norms, no scores of you.</source>
        <translation>Ýóúr ówñ áñswérs, wíth théír gáps. Ñó ñórms, ñó scórés óf ýóú. Ýóúr ówñ áñswérs, wíth théír gáps. Ñó ñórms, ñó scórés óf ýóú.</translation>
    </message>
</context>
<context>
    <name>PageMenu</name>
    <message>
        <source>Undo</source>
        <translation>Úñdó Úñdó</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rédó Rédó</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cút Cút</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Cópý Cópý</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pásté Pásté</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Séléct áll Séléct áll</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Bóld Bóld</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Ítálíc Ítálíc</translation>
    </message>
    <message>
        <source>Plain paragraph</source>
        <translation>Pláíñ párágráph Pláíñ párágráph</translation>
    </message>
    <message>
        <source>Large heading</source>
        <translation>Lárgé héádíñg Lárgé héádíñg</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Héádíñg Héádíñg</translation>
    </message>
    <message>
        <source>Small heading</source>
        <translation>Smáll héádíñg Smáll héádíñg</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Líst Líst</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Ñúmbéréd líst Ñúmbéréd líst</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Qúótátíóñ Qúótátíóñ</translation>
    </message>
</context>
<context>
    <name>PairLines</name>
    <message>
        <source>+ Another line</source>
        <translation>+ Áñóthér líñé + Áñóthér líñé</translation>
    </message>
    <message>
        <source>Another line</source>
        <translation>Áñóthér líñé Áñóthér líñé</translation>
    </message>
    <message>
        <source>{column}, line {number}</source>
        <translation>{column}, líñé {number} , líñé</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Págé {number} óf {count} Págé óf</translation>
    </message>
</context>
<context>
    <name>PaperBar</name>
    <message>
        <source>Size of the paper</source>
        <translation>Sízé óf thé pápér Sízé óf thé pápér</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Sízé óf thé téxt Sízé óf thé téxt</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Bláck áñd whíté Bláck áñd whíté</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Príñt Príñt</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Sávé ás PDF Sávé ás PDF</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>Á4 Á4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Léttér Léttér</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Smáll Smáll</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Médíúm Médíúm</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Lárgé Lárgé</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>Thé pápér Thé pápér</translation>
    </message>
    <message>
        <source>Printing hands the text to the print system of this computer, which may keep a copy of it.</source>
        <translation>Príñtíñg háñds thé téxt tó thé príñt sýstém óf thís cómpútér, whích máý kéép á cópý óf ít. Príñtíñg háñds thé téxt tó thé príñt sýstém óf thís cómpútér, whích máý kéép á cópý óf ít.</translation>
    </message>
    <message>
        <source>From here on it is in your hands</source>
        <translation>Fróm héré óñ ít ís íñ ýóúr háñds Fróm héré óñ ít ís íñ ýóúr háñds</translation>
    </message>
    <message>
        <source>Paper, a PDF and the queue of a printer are outside your journal. Afterword cannot lock, change or take back what is there. This is said once.</source>
        <translation>Pápér, á PDF áñd thé qúéúé óf á príñtér áré óútsídé ýóúr jóúrñál. Áftérwórd cáññót lóck, cháñgé ór táké báck whát ís théré. Thís ís sáíd óñcé. Pápér, á PDF áñd thé qúéúé óf á príñtér áré óútsídé ýóúr jóúrñál. Áftérwórd cáññót lóck, cháñgé ór táké báck whát ís théré. Thís ís sáíd óñcé.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Gó óñ Gó óñ</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ñót ñów Ñót ñów</translation>
    </message>
    <message>
        <source>The print system of this computer has it now.</source>
        <translation>Thé príñt sýstém óf thís cómpútér hás ít ñów. Thé príñt sýstém óf thís cómpútér hás ít ñów.</translation>
    </message>
    <message>
        <source>Nothing was printed, because a file was chosen.</source>
        <translation>Ñóthíñg wás príñtéd, bécáúsé á fílé wás chóséñ. Ñóthíñg wás príñtéd, bécáúsé á fílé wás chóséñ.</translation>
    </message>
    <message>
        <source>Save it as a PDF here: that file says nothing about you or this computer.</source>
        <translation>Sávé ít ás á PDF héré: thát fílé sáýs ñóthíñg ábóút ýóú ór thís cómpútér. Sávé ít ás á PDF héré: thát fílé sáýs ñóthíñg ábóút ýóú ór thís cómpútér.</translation>
    </message>
    <message>
        <source>There is no printer on this computer.</source>
        <translation>Théré ís ñó príñtér óñ thís cómpútér. Théré ís ñó príñtér óñ thís cómpútér.</translation>
    </message>
    <message>
        <source>You can save a PDF instead, and print that where there is one.</source>
        <translation>Ýóú cáñ sávé á PDF íñstéád, áñd príñt thát whéré théré ís óñé. Ýóú cáñ sávé á PDF íñstéád, áñd príñt thát whéré théré ís óñé.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Théré ís á fílé óf thát ñámé álréádý. Théré ís á fílé óf thát ñámé álréádý.</translation>
    </message>
    <message>
        <source>It was left as it is. Another name will do.</source>
        <translation>Ít wás léft ás ít ís. Áñóthér ñámé wíll dó. Ít wás léft ás ít ís. Áñóthér ñámé wíll dó.</translation>
    </message>
    <message>
        <source>The PDF is saved. From now on it is yours to keep safe.</source>
        <translation>Thé PDF ís sávéd. Fróm ñów óñ ít ís ýóúrs tó kéép sáfé. Thé PDF ís sávéd. Fróm ñów óñ ít ís ýóúrs tó kéép sáfé.</translation>
    </message>
</context>
<context>
    <name>PartEditor</name>
    <message>
        <source>Empty, so it stays off the paper.</source>
        <translation>Émptý, só ít stáýs óff thé pápér. Émptý, só ít stáýs óff thé pápér.</translation>
    </message>
    <message>
        <source>What it shows.</source>
        <translation>Whát ít shóws. Whát ít shóws.</translation>
    </message>
    <message>
        <source>Words of this part</source>
        <translation>Wórds óf thís párt Wórds óf thís párt</translation>
    </message>
    <message>
        <source>A heading of your own</source>
        <translation>Á héádíñg óf ýóúr ówñ Á héádíñg óf ýóúr ówñ</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Héádíñg Héádíñg</translation>
    </message>
    <message>
        <source>Chart from {first} to {last}, on a scale from {low} to {high}</source>
        <translation>Chárt fróm {first} tó {last}, óñ á scálé fróm {low} tó {high} Chárt fróm tó , óñ á scálé fróm tó</translation>
    </message>
    <message>
        <source>this part</source>
        <translation>thís párt thís párt</translation>
    </message>
    <message>
        <source>Move “{heading}” up</source>
        <translation>Móvé “{heading}” úp Móvé “” úp</translation>
    </message>
    <message>
        <source>Move “{heading}” down</source>
        <translation>Móvé “{heading}” dówñ Móvé “” dówñ</translation>
    </message>
    <message>
        <source>Take “{heading}” out of this copy</source>
        <translation>Táké “{heading}” óút óf thís cópý Táké “” óút óf thís cópý</translation>
    </message>
    <message>
        <source>Put a table into “{heading}”</source>
        <translation>Pút á táblé íñtó “{heading}” Pút á táblé íñtó “”</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Whát Whát</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Béfóré Béfóré</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ñów Ñów</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show</source>
        <translation>Shów Shów</translation>
    </message>
    <message>
        <source>Show the passphrase as letters</source>
        <translation>Shów thé pássphrásé ás léttérs Shów thé pássphrásé ás léttérs</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Hídé Hídé</translation>
    </message>
</context>
<context>
    <name>Patterns</name>
    <message>
        <source>{kind}, marked once.</source>
        <translation>{kind}, márkéd óñcé. , márkéd óñcé.</translation>
    </message>
    <message>
        <source>{kind}, marked {marks} times in one page.</source>
        <translation>{kind}, márkéd {marks} tímés íñ óñé págé. , márkéd tímés íñ óñé págé.</translation>
    </message>
    <message>
        <source>{kind}, marked {marks} times in {entries} pages.</source>
        <translation>{kind}, márkéd {marks} tímés íñ {entries} págés. , márkéd tímés íñ págés.</translation>
    </message>
    <message>
        <source>It holds for {with_total} of all {entries} pages in this time.</source>
        <translation>Ít hólds fór {with_total} óf áll {entries} págés íñ thís tímé. Ít hólds fór óf áll págés íñ thís tímé.</translation>
    </message>
    <message>
        <source>{count} of the {total} pages marked “{kind}” carry the tag “{other}”.</source>
        <translation>{count} óf thé {total} págés márkéd “{kind}” cárrý thé tág “{other}”. óf thé págés márkéd “” cárrý thé tág “”.</translation>
    </message>
    <message>
        <source>{count} of the {total} pages marked “{kind}” speak of {other}.</source>
        <translation>{count} óf thé {total} págés márkéd “{kind}” spéák óf {other}. óf thé págés márkéd “” spéák óf .</translation>
    </message>
    <message>
        <source>{count} of the {total} pages marked “{kind}” name the feeling “{other}”.</source>
        <translation>{count} óf thé {total} págés márkéd “{kind}” ñámé thé féélíñg “{other}”. óf thé págés márkéd “” ñámé thé féélíñg “”.</translation>
    </message>
    <message>
        <source>{count} of the {total} pages marked “{kind}” tell of “{other}” in the body.</source>
        <translation>{count} óf thé {total} págés márkéd “{kind}” téll óf “{other}” íñ thé bódý. óf thé págés márkéd “” téll óf “” íñ thé bódý.</translation>
    </message>
    <message>
        <source>{count} of the {total} pages marked “{kind}” were begun in the morning.</source>
        <translation>{count} óf thé {total} págés márkéd “{kind}” wéré bégúñ íñ thé mórñíñg. óf thé págés márkéd “” wéré bégúñ íñ thé mórñíñg.</translation>
    </message>
    <message>
        <source>{count} of the {total} pages marked “{kind}” were begun in the afternoon.</source>
        <translation>{count} óf thé {total} págés márkéd “{kind}” wéré bégúñ íñ thé áftérñóóñ. óf thé págés márkéd “” wéré bégúñ íñ thé áftérñóóñ.</translation>
    </message>
    <message>
        <source>{count} of the {total} pages marked “{kind}” were begun in the evening.</source>
        <translation>{count} óf thé {total} págés márkéd “{kind}” wéré bégúñ íñ thé évéñíñg. óf thé págés márkéd “” wéré bégúñ íñ thé évéñíñg.</translation>
    </message>
    <message>
        <source>{count} of the {total} pages marked “{kind}” were begun at night.</source>
        <translation>{count} óf thé {total} págés márkéd “{kind}” wéré bégúñ át ñíght. óf thé págés márkéd “” wéré bégúñ át ñíght.</translation>
    </message>
</context>
<context>
    <name>PatternsPage</name>
    <message>
        <source>Last month</source>
        <translation>Lást móñth Lást móñth</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>Thréé móñths Thréé móñths</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>Óñé ýéár Óñé ýéár</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Áll óf ít Áll óf ít</translation>
    </message>
    <message>
        <source>Which time</source>
        <translation>Whích tímé Whích tímé</translation>
    </message>
    <message>
        <source>What goes with what</source>
        <translation>Whát góés wíth whát Whát góés wíth whát</translation>
    </message>
    <message>
        <source>Counted from what you marked yourself. It says what stands together in your pages, and nothing of why.</source>
        <translation>Cóúñtéd fróm whát ýóú márkéd ýóúrsélf. Ít sáýs whát stáñds tógéthér íñ ýóúr págés, áñd ñóthíñg óf whý. Cóúñtéd fróm whát ýóú márkéd ýóúrsélf. Ít sáýs whát stáñds tógéthér íñ ýóúr págés, áñd ñóthíñg óf whý.</translation>
    </message>
    <message>
        <source>Look back at one of them</source>
        <translation>Lóók báck át óñé óf thém Lóók báck át óñé óf thém</translation>
    </message>
    <message>
        <source>The cards of all kinds</source>
        <translation>Thé cárds óf áll kíñds Thé cárds óf áll kíñds</translation>
    </message>
    <message>
        <source>What you marked</source>
        <translation>Whát ýóú márkéd Whát ýóú márkéd</translation>
    </message>
    <message>
        <source>Nothing is marked in this time. In any page, choose a sentence and press {keys} to say what it may be.</source>
        <translation>Ñóthíñg ís márkéd íñ thís tímé. Íñ áñý págé, chóósé á séñtéñcé áñd préss {keys} tó sáý whát ít máý bé. Ñóthíñg ís márkéd íñ thís tímé. Íñ áñý págé, chóósé á séñtéñcé áñd préss tó sáý whát ít máý bé.</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>Shów {count} móré Shów móré</translation>
    </message>
    <message>
        <source>Show all kinds you marked</source>
        <translation>Shów áll kíñds ýóú márkéd Shów áll kíñds ýóú márkéd</translation>
    </message>
    <message>
        <source>More marks may mean no more than more noticing.</source>
        <translation>Móré márks máý méáñ ñó móré tháñ móré ñótícíñg. Móré márks máý méáñ ñó móré tháñ móré ñótícíñg.</translation>
    </message>
    <message>
        <source>What stood beside it</source>
        <translation>Whát stóód bésídé ít Whát stóód bésídé ít</translation>
    </message>
    <message>
        <source>Two things are told together once they stand together in {fewest} pages; with fewer, it would be chance as like as not. People, feelings, words for the body and tags of a page all count.</source>
        <translation>Twó thíñgs áré tóld tógéthér óñcé théý stáñd tógéthér íñ {fewest} págés; wíth féwér, ít wóúld bé cháñcé ás líké ás ñót. Péóplé, féélíñgs, wórds fór thé bódý áñd tágs óf á págé áll cóúñt. Twó thíñgs áré tóld tógéthér óñcé théý stáñd tógéthér íñ págés; wíth féwér, ít wóúld bé cháñcé ás líké ás ñót. Péóplé, féélíñgs, wórds fór thé bódý áñd tágs óf á págé áll cóúñt.</translation>
    </message>
    <message>
        <source>Show all that stood beside them</source>
        <translation>Shów áll thát stóód bésídé thém Shów áll thát stóód bésídé thém</translation>
    </message>
</context>
<context>
    <name>PdfForm</name>
    <message>
        <source>Folder for the PDF</source>
        <translation>Fóldér fór thé PDF Fóldér fór thé PDF</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Ñámé óf thé fílé Ñámé óf thé fílé</translation>
    </message>
    <message>
        <source>Password of the PDF</source>
        <translation>Pásswórd óf thé PDF Pásswórd óf thé PDF</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Fóldér Fóldér</translation>
    </message>
    <message>
        <source>Password to open it, if you want one</source>
        <translation>Pásswórd tó ópéñ ít, íf ýóú wáñt óñé Pásswórd tó ópéñ ít, íf ýóú wáñt óñé</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sávé Sávé</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ñót ñów Ñót ñów</translation>
    </message>
    <message>
        <source>This folder cannot be used.</source>
        <translation>Thís fóldér cáññót bé úséd. Thís fóldér cáññót bé úséd.</translation>
    </message>
    <message>
        <source>Give the full path of a folder.</source>
        <translation>Gívé thé fúll páth óf á fóldér. Gívé thé fúll páth óf á fóldér.</translation>
    </message>
    <message>
        <source>The file needs a name.</source>
        <translation>Thé fílé ñééds á ñámé. Thé fílé ñééds á ñámé.</translation>
    </message>
    <message>
        <source>A name without strokes will do.</source>
        <translation>Á ñámé wíthóút strókés wíll dó. Á ñámé wíthóút strókés wíll dó.</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>Give days as month and year</source>
        <translation>Gívé dáýs ás móñth áñd ýéár Gívé dáýs ás móñth áñd ýéár</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dáýs Dáýs</translation>
    </message>
    <message>
        <source>{code} stands for other words as well, so it is left where it is. Where “{words}” is written, the new name is used.</source>
        <translation>{code} stáñds fór óthér wórds ás wéll, só ít ís léft whéré ít ís. Whéré “{words}” ís wríttéñ, thé ñéw ñámé ís úséd. stáñds fór óthér wórds ás wéll, só ít ís léft whéré ít ís. Whéré “” ís wríttéñ, thé ñéw ñámé ís úséd.</translation>
    </message>
    <message>
        <source>It was made while {code} stood for “{words}”. You can write that back wherever you want it.</source>
        <translation>Ít wás mádé whílé {code} stóód fór “{words}”. Ýóú cáñ wríté thát báck whérévér ýóú wáñt ít. Ít wás mádé whílé stóód fór “”. Ýóú cáñ wríté thát báck whérévér ýóú wáñt ít.</translation>
    </message>
    <message>
        <source>This copy keeps {code}.</source>
        <translation>Thís cópý kééps {code}. Thís cópý kééps .</translation>
    </message>
</context>
<context>
    <name>PeriodBar</name>
    <message>
        <source>Time shown</source>
        <translation>Tímé shówñ Tímé shówñ</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Móñth Móñth</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Qúártér Qúártér</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ýéár Ýéár</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Áll Áll</translation>
    </message>
    <message>
        <source>Own dates</source>
        <translation>Ówñ dátés Ówñ dátés</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fróm Fróm</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Fírst dáý Fírst dáý</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Tó Tó</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Lást dáý Lást dáý</translation>
    </message>
</context>
<context>
    <name>PeriodRow</name>
    <message>
        <source>From</source>
        <translation>Fróm Fróm</translation>
    </message>
    <message>
        <source>The first day to look back on</source>
        <translation>Thé fírst dáý tó lóók báck óñ Thé fírst dáý tó lóók báck óñ</translation>
    </message>
    <message>
        <source>until</source>
        <translation>úñtíl úñtíl</translation>
    </message>
    <message>
        <source>The last day to look back on</source>
        <translation>Thé lást dáý tó lóók báck óñ Thé lást dáý tó lóók báck óñ</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Perhaps a thinking error</source>
        <translation>Pérháps á thíñkíñg érrór Pérháps á thíñkíñg érrór</translation>
    </message>
    <message>
        <source>Not a thinking error</source>
        <translation>Ñót á thíñkíñg érrór Ñót á thíñkíñg érrór</translation>
    </message>
    <message>
        <source>Nothing here is called that. You can add a kind of your own.</source>
        <translation>Ñóthíñg héré ís cálléd thát. Ýóú cáñ ádd á kíñd óf ýóúr ówñ. Ñóthíñg héré ís cálléd thát. Ýóú cáñ ádd á kíñd óf ýóúr ówñ.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Dóñé Dóñé</translation>
    </message>
    <message>
        <source>See its whole card</source>
        <translation>Séé íts whólé cárd Séé íts whólé cárd</translation>
    </message>
    <message>
        <source>What these words may be</source>
        <translation>Whát thésé wórds máý bé Whát thésé wórds máý bé</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}” “”</translation>
    </message>
    <message>
        <source>Enter takes the one that is found. With nothing typed, Enter is done.</source>
        <translation>Éñtér tákés thé óñé thát ís fóúñd. Wíth ñóthíñg týpéd, Éñtér ís dóñé. Éñtér tákés thé óñé thát ís fóúñd. Wíth ñóthíñg týpéd, Éñtér ís dóñé.</translation>
    </message>
    <message>
        <source>Add a kind of your own</source>
        <translation>Ádd á kíñd óf ýóúr ówñ Ádd á kíñd óf ýóúr ówñ</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Léávé ít Léávé ít</translation>
    </message>
</context>
<context>
    <name>Pinned</name>
    <message>
        <source>Last time you chose</source>
        <translation>Lást tímé ýóú chósé Lást tímé ýóú chósé</translation>
    </message>
    <message>
        <source>{action} ({status})</source>
        <translation>{action} ({status}) ()</translation>
    </message>
</context>
<context>
    <name>PlacesPart</name>
    <message>
        <source>Where your data is</source>
        <translation>Whéré ýóúr dátá ís Whéré ýóúr dátá ís</translation>
    </message>
    <message>
        <source>Nothing is kept anywhere else, and nothing leaves this computer.</source>
        <translation>Ñóthíñg ís képt áñýwhéré élsé, áñd ñóthíñg léávés thís cómpútér. Ñóthíñg ís képt áñýwhéré élsé, áñd ñóthíñg léávés thís cómpútér.</translation>
    </message>
    <message>
        <source>This copy of Afterword keeps everything in the folder beside the program, so that both travel together. Nothing is kept on this computer.</source>
        <translation>Thís cópý óf Áftérwórd kééps évérýthíñg íñ thé fóldér bésídé thé prógrám, só thát bóth trávél tógéthér. Ñóthíñg ís képt óñ thís cómpútér. Thís cópý óf Áftérwórd kééps évérýthíñg íñ thé fóldér bésídé thé prógrám, só thát bóth trávél tógéthér. Ñóthíñg ís képt óñ thís cómpútér.</translation>
    </message>
    <message>
        <source>Move the journal to another folder</source>
        <translation>Móvé thé jóúrñál tó áñóthér fóldér Móvé thé jóúrñál tó áñóthér fóldér</translation>
    </message>
    <message>
        <source>Give room back to the disk</source>
        <translation>Gívé róóm báck tó thé dísk Gívé róóm báck tó thé dísk</translation>
    </message>
    <message>
        <source>Make new keys</source>
        <translation>Máké ñéw kéýs Máké ñéw kéýs</translation>
    </message>
    <message>
        <source>New folder of the journal</source>
        <translation>Ñéw fóldér óf thé jóúrñál Ñéw fóldér óf thé jóúrñál</translation>
    </message>
    <message>
        <source>Do it and lock</source>
        <translation>Dó ít áñd lóck Dó ít áñd lóck</translation>
    </message>
    <message>
        <source>Leave it where it is</source>
        <translation>Léávé ít whéré ít ís Léávé ít whéré ít ís</translation>
    </message>
    <message>
        <source>Encrypted.</source>
        <translation>Éñcrýptéd. Éñcrýptéd.</translation>
    </message>
    <message>
        <source>Not encrypted.</source>
        <translation>Ñót éñcrýptéd. Ñót éñcrýptéd.</translation>
    </message>
    <message>
        <source>{size}. {locked} {meaning}</source>
        <translation>{size}. {locked} {meaning} .</translation>
    </message>
    <message>
        <source>The journal</source>
        <translation>Thé jóúrñál Thé jóúrñál</translation>
    </message>
    <message>
        <source>Everything you write, drafts and the search included.</source>
        <translation>Évérýthíñg ýóú wríté, dráfts áñd thé séárch íñclúdéd. Évérýthíñg ýóú wríté, dráfts áñd thé séárch íñclúdéd.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Báckúps Báckúps</translation>
    </message>
    <message>
        <source>Each is a whole journal.</source>
        <translation>Éách ís á whólé jóúrñál. Éách ís á whólé jóúrñál.</translation>
    </message>
    <message>
        <source>Files of before</source>
        <translation>Fílés óf béfóré Fílés óf béfóré</translation>
    </message>
    <message>
        <source>Kept when a backup or a rebuilt journal took their place. Afterword never removes them.</source>
        <translation>Képt whéñ á báckúp ór á rébúílt jóúrñál tóók théír plácé. Áftérwórd ñévér rémóvés thém. Képt whéñ á báckúp ór á rébúílt jóúrñál tóók théír plácé. Áftérwórd ñévér rémóvés thém.</translation>
    </message>
    <message>
        <source>Worksheets of your own</source>
        <translation>Wórkshééts óf ýóúr ówñ Wórkshééts óf ýóúr ówñ</translation>
    </message>
    <message>
        <source>Questions, and no answers.</source>
        <translation>Qúéstíóñs, áñd ñó áñswérs. Qúéstíóñs, áñd ñó áñswérs.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préféréñcés Préféréñcés</translation>
    </message>
    <message>
        <source>How the window looks; nothing you wrote.</source>
        <translation>Hów thé wíñdów lóóks; ñóthíñg ýóú wróté. Hów thé wíñdów lóóks; ñóthíñg ýóú wróté.</translation>
    </message>
    <message>
        <source>A note of the newest journal</source>
        <translation>Á ñóté óf thé ñéwést jóúrñál Á ñóté óf thé ñéwést jóúrñál</translation>
    </message>
    <message>
        <source>Random numbers and a time, by which an older copy is noticed.</source>
        <translation>Ráñdóm ñúmbérs áñd á tímé, bý whích áñ óldér cópý ís ñótícéd. Ráñdóm ñúmbérs áñd á tímé, bý whích áñ óldér cópý ís ñótícéd.</translation>
    </message>
    <message>
        <source>Log of failures</source>
        <translation>Lóg óf fáílúrés Lóg óf fáílúrés</translation>
    </message>
    <message>
        <source>Codes and line numbers; nothing you wrote.</source>
        <translation>Códés áñd líñé ñúmbérs; ñóthíñg ýóú wróté. Códés áñd líñé ñúmbérs; ñóthíñg ýóú wróté.</translation>
    </message>
    <message>
        <source>The journal is built there with its backups, compared entry by entry, and opened from there after locking. The present folder stays as it is; remove it yourself once you are content.</source>
        <translation>Thé jóúrñál ís búílt théré wíth íts báckúps, cómpáréd éñtrý bý éñtrý, áñd ópéñéd fróm théré áftér lóckíñg. Thé préséñt fóldér stáýs ás ít ís; rémóvé ít ýóúrsélf óñcé ýóú áré cóñtéñt. Thé jóúrñál ís búílt théré wíth íts báckúps, cómpáréd éñtrý bý éñtrý, áñd ópéñéd fróm théré áftér lóckíñg. Thé préséñt fóldér stáýs ás ít ís; rémóvé ít ýóúrsélf óñcé ýóú áré cóñtéñt.</translation>
    </message>
    <message>
        <source>The journal is built anew without the room that deleted text has left, compared entry by entry, and used from the next unlocking on. The files of before are kept.</source>
        <translation>Thé jóúrñál ís búílt áñéw wíthóút thé róóm thát délétéd téxt hás léft, cómpáréd éñtrý bý éñtrý, áñd úséd fróm thé ñéxt úñlóckíñg óñ. Thé fílés óf béfóré áré képt. Thé jóúrñál ís búílt áñéw wíthóút thé róóm thát délétéd téxt hás léft, cómpáréd éñtrý bý éñtrý, áñd úséd fróm thé ñéxt úñlóckíñg óñ. Thé fílés óf béfóré áré képt.</translation>
    </message>
    <message>
        <source>Building and comparing…</source>
        <translation>Búíldíñg áñd cómpáríñg… Búíldíñg áñd cómpáríñg…</translation>
    </message>
    <message>
        <source>That is not a full path.</source>
        <translation>Thát ís ñót á fúll páth. Thát ís ñót á fúll páth.</translation>
    </message>
    <message>
        <source>It begins with the disk or a slash.</source>
        <translation>Ít bégíñs wíth thé dísk ór á slásh. Ít bégíñs wíth thé dísk ór á slásh.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Page before</source>
        <translation>Págé béfóré Págé béfóré</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Ñéxt págé Ñéxt págé</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Prévíéw Prévíéw</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>What would be brought in</source>
        <translation>Whát wóúld bé bróúght íñ Whát wóúld bé bróúght íñ</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>Áñd {count} móré. Áñd móré.</translation>
    </message>
    <message>
        <source>Nothing in it is new.</source>
        <translation>Ñóthíñg íñ ít ís ñéw. Ñóthíñg íñ ít ís ñéw.</translation>
    </message>
    <message>
        <source>One page is new.</source>
        <translation>Óñé págé ís ñéw. Óñé págé ís ñéw.</translation>
    </message>
    <message>
        <source>{count} pages are new.</source>
        <translation>{count} págés áré ñéw. págés áré ñéw.</translation>
    </message>
    <message>
        <source>From {first} to {last}.</source>
        <translation>Fróm {first} tó {last}. Fróm tó .</translation>
    </message>
    <message>
        <source>{count} are in the journal already, and stay as they are.</source>
        <translation>{count} áré íñ thé jóúrñál álréádý, áñd stáý ás théý áré. áré íñ thé jóúrñál álréádý, áñd stáý ás théý áré.</translation>
    </message>
    <message>
        <source>One thing cannot be brought in.</source>
        <translation>Óñé thíñg cáññót bé bróúght íñ. Óñé thíñg cáññót bé bróúght íñ.</translation>
    </message>
    <message>
        <source>{count} things cannot be brought in.</source>
        <translation>{count} thíñgs cáññót bé bróúght íñ. thíñgs cáññót bé bróúght íñ.</translation>
    </message>
    <message>
        <source>{name}: {why}.</source>
        <translation>{name}: {why}. : .</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} óf {all} óf</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>líñkéd líñkéd</translation>
    </message>
    <message>
        <source>written</source>
        <translation>wríttéñ wríttéñ</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>áñswéréd áñswéréd</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 wórd 1 wórd</translation>
    </message>
    <message>
        <source>{count} words</source>
        <translation>{count} wórds wórds</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 líñé 1 líñé</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation>{count} líñés líñés</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>Plácés Plácés</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lóck Lóck</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Méñú Méñú</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Méñú (F10) Méñú (F10)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tódáý Tódáý</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Jóúrñál Jóúrñál</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Tóóls Tóóls</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Tréñds Tréñds</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Áctíóñs Áctíóñs</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Súpérvísíóñ Súpérvísíóñ</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Súppórt Súppórt</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Séttíñgs Séttíñgs</translation>
    </message>
</context>
<context>
    <name>Rated</name>
    <message>
        <source>Then: {number}</source>
        <translation>Théñ: {number} Théñ:</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Back</source>
        <translation>Báck Báck</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Báck tó thé líst Báck tó thé líst</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édít Édít</translation>
    </message>
    <message>
        <source>Open it up</source>
        <translation>Ópéñ ít úp Ópéñ ít úp</translation>
    </message>
    <message>
        <source>Begin a page with this line</source>
        <translation>Bégíñ á págé wíth thís líñé Bégíñ á págé wíth thís líñé</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Pút ít báck Pút ít báck</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Délété fór góód Délété fór góód</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Móré Móré</translation>
    </message>
    <message>
        <source>More for this entry</source>
        <translation>Móré fór thís éñtrý Móré fór thís éñtrý</translation>
    </message>
    <message>
        <source>Newer entry</source>
        <translation>Ñéwér éñtrý Ñéwér éñtrý</translation>
    </message>
    <message>
        <source>Newer entry (Alt+Up)</source>
        <translation>Ñéwér éñtrý (Ált+Úp) Ñéwér éñtrý (Ált+Úp)</translation>
    </message>
    <message>
        <source>Older entry</source>
        <translation>Óldér éñtrý Óldér éñtrý</translation>
    </message>
    <message>
        <source>Older entry (Alt+Down)</source>
        <translation>Óldér éñtrý (Ált+Dówñ) Óldér éñtrý (Ált+Dówñ)</translation>
    </message>
    <message>
        <source>Choose an entry to read it here.</source>
        <translation>Chóósé áñ éñtrý tó réád ít héré. Chóósé áñ éñtrý tó réád ít héré.</translation>
    </message>
    <message>
        <source>This entry is sealed. Its words are shown only when you ask for them, and covered again afterwards.</source>
        <translation>Thís éñtrý ís séáléd. Íts wórds áré shówñ óñlý whéñ ýóú ásk fór thém, áñd cóvéréd ágáíñ áftérwárds. Thís éñtrý ís séáléd. Íts wórds áré shówñ óñlý whéñ ýóú ásk fór thém, áñd cóvéréd ágáíñ áftérwárds.</translation>
    </message>
    <message>
        <source>Show its words</source>
        <translation>Shów íts wórds Shów íts wórds</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Cóñtíñúé Cóñtíñúé</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+É Ctrl+É</translation>
    </message>
</context>
<context>
    <name>ReaderText</name>
    <message>
        <source>Entry</source>
        <translation>Éñtrý Éñtrý</translation>
    </message>
    <message>
        <source>{kind} · {dates}</source>
        <translation>{kind} · {dates} ·</translation>
    </message>
    <message>
        <source>{day}, written at {time}</source>
        <translation>{day}, wríttéñ át {time} , wríttéñ át</translation>
    </message>
    <message>
        <source>{day}, written on {written} at {time}</source>
        <translation>{day}, wríttéñ óñ {written} át {time} , wríttéñ óñ át</translation>
    </message>
</context>
<context>
    <name>ReadyScreen</name>
    <message>
        <source>Your journal is ready</source>
        <translation>Ýóúr jóúrñál ís réádý Ýóúr jóúrñál ís réádý</translation>
    </message>
    <message>
        <source>It is encrypted, empty, and yours.</source>
        <translation>Ít ís éñcrýptéd, émptý, áñd ýóúrs. Ít ís éñcrýptéd, émptý, áñd ýóúrs.</translation>
    </message>
    <message>
        <source>Making your journal…</source>
        <translation>Mákíñg ýóúr jóúrñál… Mákíñg ýóúr jóúrñál…</translation>
    </message>
    <message>
        <source>Its lock is fitted to this computer, which takes a few seconds.</source>
        <translation>Íts lóck ís fíttéd tó thís cómpútér, whích tákés á féw sécóñds. Íts lóck ís fíttéd tó thís cómpútér, whích tákés á féw sécóñds.</translation>
    </message>
    <message>
        <source>When you step away</source>
        <translation>Whéñ ýóú stép áwáý Whéñ ýóú stép áwáý</translation>
    </message>
    <message>
        <source>Ctrl+L locks it at once. Everything you have written is kept.</source>
        <translation>Ctrl+L lócks ít át óñcé. Évérýthíñg ýóú hávé wríttéñ ís képt. Ctrl+L lócks ít át óñcé. Évérýthíñg ýóú hávé wríttéñ ís képt.</translation>
    </message>
    <message>
        <source>Start writing</source>
        <translation>Stárt wrítíñg Stárt wrítíñg</translation>
    </message>
    <message>
        <source>After one minute without a key or a movement it locks by itself.</source>
        <translation>Áftér óñé míñúté wíthóút á kéý ór á móvéméñt ít lócks bý ítsélf. Áftér óñé míñúté wíthóút á kéý ór á móvéméñt ít lócks bý ítsélf.</translation>
    </message>
    <message>
        <source>After {minutes} minutes without a key or a movement it locks by itself.</source>
        <translation>Áftér {minutes} míñútés wíthóút á kéý ór á móvéméñt ít lócks bý ítsélf. Áftér míñútés wíthóút á kéý ór á móvéméñt ít lócks bý ítsélf.</translation>
    </message>
</context>
<context>
    <name>RecoverScreen</name>
    <message>
        <source>Use your recovery words</source>
        <translation>Úsé ýóúr récóvérý wórds Úsé ýóúr récóvérý wórds</translation>
    </message>
    <message>
        <source>They are the fifteen words you wrote down when you made this journal. The first four letters of each are enough.</source>
        <translation>Théý áré thé fíftééñ wórds ýóú wróté dówñ whéñ ýóú mádé thís jóúrñál. Thé fírst fóúr léttérs óf éách áré éñóúgh. Théý áré thé fíftééñ wórds ýóú wróté dówñ whéñ ýóú mádé thís jóúrñál. Thé fírst fóúr léttérs óf éách áré éñóúgh.</translation>
    </message>
    <message>
        <source>Open the journal</source>
        <translation>Ópéñ thé jóúrñál Ópéñ thé jóúrñál</translation>
    </message>
    <message>
        <source>Back to the passphrase</source>
        <translation>Báck tó thé pássphrásé Báck tó thé pássphrásé</translation>
    </message>
    <message>
        <source>Word {position} differs from your sheet</source>
        <translation>Wórd {position} dífférs fróm ýóúr shéét Wórd dífférs fróm ýóúr shéét</translation>
    </message>
    <message>
        <source>The other fourteen fit together, and with them it can only be “{word}”.</source>
        <translation>Thé óthér fóúrtééñ fít tógéthér, áñd wíth thém ít cáñ óñlý bé “{word}”. Thé óthér fóúrtééñ fít tógéthér, áñd wíth thém ít cáñ óñlý bé “”.</translation>
    </message>
    <message>
        <source>Use “{word}”</source>
        <translation>Úsé “{word}” Úsé “”</translation>
    </message>
    <message>
        <source>Opening your journal…</source>
        <translation>Ópéñíñg ýóúr jóúrñál… Ópéñíñg ýóúr jóúrñál…</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Word {position}: {word}</source>
        <translation>Wórd {position}: {word} Wórd :</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>Your own worksheets that cannot be used</source>
        <translation>Ýóúr ówñ wórkshééts thát cáññót bé úséd Ýóúr ówñ wórkshééts thát cáññót bé úséd</translation>
    </message>
    <message>
        <source>Nothing you have written depends on these files. Mend a file, or take it away.</source>
        <translation>Ñóthíñg ýóú hávé wríttéñ dépéñds óñ thésé fílés. Méñd á fílé, ór táké ít áwáý. Ñóthíñg ýóú hávé wríttéñ dépéñds óñ thésé fílés. Méñd á fílé, ór táké ít áwáý.</translation>
    </message>
</context>
<context>
    <name>RenewScreen</name>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Chóósé á ñéw pássphrásé Chóósé á ñéw pássphrásé</translation>
    </message>
    <message>
        <source>Your words fit, and everything is there. From now on this passphrase opens it, and the old one no longer does.</source>
        <translation>Ýóúr wórds fít, áñd évérýthíñg ís théré. Fróm ñów óñ thís pássphrásé ópéñs ít, áñd thé óld óñé ñó lóñgér dóés. Ýóúr wórds fít, áñd évérýthíñg ís théré. Fróm ñów óñ thís pássphrásé ópéñs ít, áñd thé óld óñé ñó lóñgér dóés.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Ñéw pássphrásé Ñéw pássphrásé</translation>
    </message>
    <message>
        <source>Keep it and open the journal</source>
        <translation>Kéép ít áñd ópéñ thé jóúrñál Kéép ít áñd ópéñ thé jóúrñál</translation>
    </message>
    <message>
        <source>Your recovery words stay the same. Put the sheet back where it was.</source>
        <translation>Ýóúr récóvérý wórds stáý thé sámé. Pút thé shéét báck whéré ít wás. Ýóúr récóvérý wórds stáý thé sámé. Pút thé shéét báck whéré ít wás.</translation>
    </message>
    <message>
        <source>Making the new lock…</source>
        <translation>Mákíñg thé ñéw lóck… Mákíñg thé ñéw lóck…</translation>
    </message>
</context>
<context>
    <name>Repeats</name>
    <message>
        <source>+ Another</source>
        <translation>+ Áñóthér + Áñóthér</translation>
    </message>
    <message>
        <source>Another: {section}</source>
        <translation>Áñóthér: {section} Áñóthér:</translation>
    </message>
</context>
<context>
    <name>RestoreForm</name>
    <message>
        <source>Restore the backup of {moment}</source>
        <translation>Réstóré thé báckúp óf {moment} Réstóré thé báckúp óf</translation>
    </message>
    <message>
        <source>The passphrase you used when it was made</source>
        <translation>Thé pássphrásé ýóú úséd whéñ ít wás mádé Thé pássphrásé ýóú úséd whéñ ít wás mádé</translation>
    </message>
    <message>
        <source>Build it and compare</source>
        <translation>Búíld ít áñd cómpáré Búíld ít áñd cómpáré</translation>
    </message>
    <message>
        <source>Restore it and lock</source>
        <translation>Réstóré ít áñd lóck Réstóré ít áñd lóck</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Léávé évérýthíñg ás ít ís Léávé évérýthíñg ás ít ís</translation>
    </message>
    <message>
        <source>It is built, checked and ready; nothing has changed yet.</source>
        <translation>Ít ís búílt, chéckéd áñd réádý; ñóthíñg hás cháñgéd ýét. Ít ís búílt, chéckéd áñd réádý; ñóthíñg hás cháñgéd ýét.</translation>
    </message>
    <message>
        <source>Building and checking…</source>
        <translation>Búíldíñg áñd chéckíñg… Búíldíñg áñd chéckíñg…</translation>
    </message>
</context>
<context>
    <name>RetentionPart</name>
    <message>
        <source>How long pages stay</source>
        <translation>Hów lóñg págés stáý Hów lóñg págés stáý</translation>
    </message>
    <message>
        <source>Pages are for thinking, and some have done their work. After the time you choose they are listed here to look through; nothing goes by itself. Accounts, sheets and actions made from a page stay.</source>
        <translation>Págés áré fór thíñkíñg, áñd sómé hávé dóñé théír wórk. Áftér thé tímé ýóú chóósé théý áré lístéd héré tó lóók thróúgh; ñóthíñg góés bý ítsélf. Áccóúñts, shééts áñd áctíóñs mádé fróm á págé stáý. Págés áré fór thíñkíñg, áñd sómé hávé dóñé théír wórk. Áftér thé tímé ýóú chóósé théý áré lístéd héré tó lóók thróúgh; ñóthíñg góés bý ítsélf. Áccóúñts, shééts áñd áctíóñs mádé fróm á págé stáý.</translation>
    </message>
    <message>
        <source>Ask about pages older than</source>
        <translation>Ásk ábóút págés óldér tháñ Ásk ábóút págés óldér tháñ</translation>
    </message>
    <message>
        <source>Look through them</source>
        <translation>Lóók thróúgh thém Lóók thróúgh thém</translation>
    </message>
    <message>
        <source>Tick what may go.</source>
        <translation>Tíck whát máý gó. Tíck whát máý gó.</translation>
    </message>
    <message>
        <source>Deleting reaches this journal, its earlier versions and its search. It does not reach backups made before, which still hold the pages until they make room or you remove them, and a disk, an SSD above all, may keep traces, encrypted as they were.</source>
        <translation>Délétíñg réáchés thís jóúrñál, íts éárlíér vérsíóñs áñd íts séárch. Ít dóés ñót réách báckúps mádé béfóré, whích stíll hóld thé págés úñtíl théý máké róóm ór ýóú rémóvé thém, áñd á dísk, áñ SSD ábóvé áll, máý kéép trácés, éñcrýptéd ás théý wéré. Délétíñg réáchés thís jóúrñál, íts éárlíér vérsíóñs áñd íts séárch. Ít dóés ñót réách báckúps mádé béfóré, whích stíll hóld thé págés úñtíl théý máké róóm ór ýóú rémóvé thém, áñd á dísk, áñ SSD ábóvé áll, máý kéép trácés, éñcrýptéd ás théý wéré.</translation>
    </message>
    <message>
        <source>Delete the ticked, keep the others</source>
        <translation>Délété thé tíckéd, kéép thé óthérs Délété thé tíckéd, kéép thé óthérs</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ñót ñów Ñót ñów</translation>
    </message>
    <message>
        <source>Keep them all</source>
        <translation>Kéép thém áll Kéép thém áll</translation>
    </message>
    <message>
        <source>{count} months</source>
        <translation>{count} móñths móñths</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 ýéár 1 ýéár</translation>
    </message>
    <message>
        <source>{count} years</source>
        <translation>{count} ýéárs ýéárs</translation>
    </message>
    <message>
        <source>Nothing is asked about.</source>
        <translation>Ñóthíñg ís áskéd ábóút. Ñóthíñg ís áskéd ábóút.</translation>
    </message>
    <message>
        <source>No page is older than that.</source>
        <translation>Ñó págé ís óldér tháñ thát. Ñó págé ís óldér tháñ thát.</translation>
    </message>
    <message>
        <source>Older pages: {count}</source>
        <translation>Óldér págés: {count} Óldér págés:</translation>
    </message>
    <message>
        <source>{day}: {title}</source>
        <translation>{day}: {title} :</translation>
    </message>
    <message>
        <source>Delete {count} pages for good?</source>
        <translation>Délété {count} págés fór góód? Délété págés fór góód?</translation>
    </message>
    <message>
        <source>Delete one page for good?</source>
        <translation>Délété óñé págé fór góód? Délété óñé págé fór góód?</translation>
    </message>
    <message>
        <source>They cannot be brought back from this journal. The others stay and are asked about later.</source>
        <translation>Théý cáññót bé bróúght báck fróm thís jóúrñál. Thé óthérs stáý áñd áré áskéd ábóút látér. Théý cáññót bé bróúght báck fróm thís jóúrñál. Thé óthérs stáý áñd áré áskéd ábóút látér.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Délété fór góód Délété fór góód</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Léávé thém Léávé thém</translation>
    </message>
</context>
<context>
    <name>RhythmView</name>
    <message>
        <source>Steps done</source>
        <translation>Stéps dóñé Stéps dóñé</translation>
    </message>
    <message>
        <source>Pages begun</source>
        <translation>Págés bégúñ Págés bégúñ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Whát Whát</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Whéré Whéré</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fróm Fróm</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Tó Tó</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Ñúmbér Ñúmbér</translation>
    </message>
    <message>
        <source>Steps done and hours of writing</source>
        <translation>Stéps dóñé áñd hóúrs óf wrítíñg Stéps dóñé áñd hóúrs óf wrítíñg</translation>
    </message>
    <message>
        <source>Steps done in thirty days, by where they set in</source>
        <translation>Stéps dóñé íñ thírtý dáýs, bý whéré théý sét íñ Stéps dóñé íñ thírtý dáýs, bý whéré théý sét íñ</translation>
    </message>
    <message>
        <source>No step was marked as done in this time. Steps come from every tool and stand under Actions.</source>
        <translation>Ñó stép wás márkéd ás dóñé íñ thís tímé. Stéps cómé fróm évérý tóól áñd stáñd úñdér Áctíóñs. Ñó stép wás márkéd ás dóñé íñ thís tímé. Stéps cómé fróm évérý tóól áñd stáñd úñdér Áctíóñs.</translation>
    </message>
    <message>
        <source>When you write</source>
        <translation>Whéñ ýóú wríté Whéñ ýóú wríté</translation>
    </message>
    <message>
        <source>Point at a bar to read it; the arrow keys do the same.</source>
        <translation>Póíñt át á bár tó réád ít; thé árrów kéýs dó thé sámé. Póíñt át á bár tó réád ít; thé árrów kéýs dó thé sámé.</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>A role, then Enter</source>
        <translation>Á rólé, théñ Éñtér Á rólé, théñ Éñtér</translation>
    </message>
    <message>
        <source>This may be a name. A role keeps it safer: the senior carer, the father.</source>
        <translation>Thís máý bé á ñámé. Á rólé kééps ít sáfér: thé séñíór cárér, thé fáthér. Thís máý bé á ñámé. Á rólé kééps ít sáfér: thé séñíór cárér, thé fáthér.</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>Sealed. Its words show when you open it.</source>
        <translation>Séáléd. Íts wórds shów whéñ ýóú ópéñ ít. Séáléd. Íts wórds shów whéñ ýóú ópéñ ít.</translation>
    </message>
</context>
<context>
    <name>SavedState</name>
    <message>
        <source>Saved state</source>
        <translation>Sávéd státé Sávéd státé</translation>
    </message>
    <message>
        <source>Saved {time}, encrypted</source>
        <translation>Sávéd {time}, éñcrýptéd Sávéd , éñcrýptéd</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Sávíñg… Sávíñg…</translation>
    </message>
    <message>
        <source>Not saved: {reason}. Your text is still here.</source>
        <translation>Ñót sávéd: {reason}. Ýóúr téxt ís stíll héré. Ñót sávéd: . Ýóúr téxt ís stíll héré.</translation>
    </message>
    <message>
        <source>This page is never saved</source>
        <translation>Thís págé ís ñévér sávéd Thís págé ís ñévér sávéd</translation>
    </message>
    <message>
        <source>For supervision</source>
        <translation>Fór súpérvísíóñ Fór súpérvísíóñ</translation>
    </message>
</context>
<context>
    <name>ScoreSettings</name>
    <message>
        <source>Scores</source>
        <translation>Scórés Scórés</translation>
    </message>
    <message>
        <source>Show a questionnaire’s words for parts of a score</source>
        <translation>Shów á qúéstíóññáíré’s wórds fór párts óf á scóré Shów á qúéstíóññáíré’s wórds fór párts óf á scóré</translation>
    </message>
    <message>
        <source>A questionnaire of your own may have a word for a low, a middle and a high score. Such a word is somebody’s name for a part of a range and not a diagnosis, so it is left out until you want it.</source>
        <translation>Á qúéstíóññáíré óf ýóúr ówñ máý hávé á wórd fór á lów, á míddlé áñd á hígh scóré. Súch á wórd ís sómébódý’s ñámé fór á párt óf á ráñgé áñd ñót á díágñósís, só ít ís léft óút úñtíl ýóú wáñt ít. Á qúéstíóññáíré óf ýóúr ówñ máý hávé á wórd fór á lów, á míddlé áñd á hígh scóré. Súch á wórd ís sómébódý’s ñámé fór á párt óf á ráñgé áñd ñót á díágñósís, só ít ís léft óút úñtíl ýóú wáñt ít.</translation>
    </message>
</context>
<context>
    <name>Scores</name>
    <message>
        <source>Not enough answered for a number: {answered}, and it takes {needed}.</source>
        <translation>Ñót éñóúgh áñswéréd fór á ñúmbér: {answered}, áñd ít tákés {needed}. Ñót éñóúgh áñswéréd fór á ñúmbér: , áñd ít tákés .</translation>
    </message>
    <message>
        <source>This is not a diagnosis.</source>
        <translation>Thís ís ñót á díágñósís. Thís ís ñót á díágñósís.</translation>
    </message>
    <message>
        <source>{value}, {answered} of {of} answered</source>
        <translation>{value}, {answered} óf {of} áñswéréd , óf áñswéréd</translation>
    </message>
    <message>
        <source>{value} of {most}, {answered} of {of} answered</source>
        <translation>{value} óf {most}, {answered} óf {of} áñswéréd óf , óf áñswéréd</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Séárch Séárch</translation>
    </message>
    <message>
        <source>Search everything you wrote</source>
        <translation>Séárch évérýthíñg ýóú wróté Séárch évérýthíñg ýóú wróté</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>Séárch thé jóúrñál Séárch thé jóúrñál</translation>
    </message>
    <message>
        <source>Results appear as you type. Escape clears the search.</source>
        <translation>Résúlts áppéár ás ýóú týpé. Éscápé cléárs thé séárch. Résúlts áppéár ás ýóú týpé. Éscápé cléárs thé séárch.</translation>
    </message>
</context>
<context>
    <name>SectionView</name>
    <message>
        <source>Back</source>
        <translation>Báck Báck</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Dóñé Dóñé</translation>
    </message>
    <message>
        <source>Next: {section}</source>
        <translation>Ñéxt: {section} Ñéxt:</translation>
    </message>
    <message>
        <source>Under “More”, a step can say where it sets in: at the source, in how you respond, or in recovery.</source>
        <translation>Úñdér “Móré”, á stép cáñ sáý whéré ít séts íñ: át thé sóúrcé, íñ hów ýóú réspóñd, ór íñ récóvérý. Úñdér “Móré”, á stép cáñ sáý whéré ít séts íñ: át thé sóúrcé, íñ hów ýóú réspóñd, ór íñ récóvérý.</translation>
    </message>
</context>
<context>
    <name>SecuritySettings</name>
    <message>
        <source>Lock</source>
        <translation>Lóck Lóck</translation>
    </message>
    <message>
        <source>Lock by itself after</source>
        <translation>Lóck bý ítsélf áftér Lóck bý ítsélf áftér</translation>
    </message>
    <message>
        <source>An open journal then stays open when you walk away. Ctrl+L locks it, and so does locking the computer where the system tells Afterword about it.</source>
        <translation>Áñ ópéñ jóúrñál théñ stáýs ópéñ whéñ ýóú wálk áwáý. Ctrl+L lócks ít, áñd só dóés lóckíñg thé cómpútér whéré thé sýstém télls Áftérwórd ábóút ít. Áñ ópéñ jóúrñál théñ stáýs ópéñ whéñ ýóú wálk áwáý. Ctrl+L lócks ít, áñd só dóés lóckíñg thé cómpútér whéré thé sýstém télls Áftérwórd ábóút ít.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Ñévér Ñévér</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 míñúté 1 míñúté</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} míñútés míñútés</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cháñgé thé pássphrásé Cháñgé thé pássphrásé</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Pássphrásé Pássphrásé</translation>
    </message>
    <message>
        <source>There is one, and nobody can reset it.</source>
        <translation>Théré ís óñé, áñd ñóbódý cáñ rését ít. Théré ís óñé, áñd ñóbódý cáñ rését ít.</translation>
    </message>
    <message>
        <source>Show the recovery words</source>
        <translation>Shów thé récóvérý wórds Shów thé récóvérý wórds</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>Récóvérý wórds Récóvérý wórds</translation>
    </message>
    <message>
        <source>They open the journal when the passphrase is forgotten. To see them you need the passphrase.</source>
        <translation>Théý ópéñ thé jóúrñál whéñ thé pássphrásé ís fórgóttéñ. Tó séé thém ýóú ñééd thé pássphrásé. Théý ópéñ thé jóúrñál whéñ thé pássphrásé ís fórgóttéñ. Tó séé thém ýóú ñééd thé pássphrásé.</translation>
    </message>
    <message>
        <source>The new passphrase opens this journal from now on.</source>
        <translation>Thé ñéw pássphrásé ópéñs thís jóúrñál fróm ñów óñ. Thé ñéw pássphrásé ópéñs thís jóúrñál fróm ñów óñ.</translation>
    </message>
    <message>
        <source>Backups and copies of the folder made before today still open with the old one.</source>
        <translation>Báckúps áñd cópíés óf thé fóldér mádé béfóré tódáý stíll ópéñ wíth thé óld óñé. Báckúps áñd cópíés óf thé fóldér mádé béfóré tódáý stíll ópéñ wíth thé óld óñé.</translation>
    </message>
</context>
<context>
    <name>Selection</name>
    <message>
        <source>Everything</source>
        <translation>Évérýthíñg Évérýthíñg</translation>
    </message>
    <message>
        <source>Some pages</source>
        <translation>Sómé págés Sómé págés</translation>
    </message>
    <message>
        <source>What goes along</source>
        <translation>Whát góés álóñg Whát góés álóñg</translation>
    </message>
    <message>
        <source>With any tag, or none</source>
        <translation>Wíth áñý tág, ór ñóñé Wíth áñý tág, ór ñóñé</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Fírst dáý Fírst dáý</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Lást dáý Lást dáý</translation>
    </message>
    <message>
        <source>Only pages with this tag</source>
        <translation>Óñlý págés wíth thís tág Óñlý págés wíth thís tág</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fróm Fróm</translation>
    </message>
    <message>
        <source>to</source>
        <translation>tó tó</translation>
    </message>
</context>
<context>
    <name>SelectionRow</name>
    <message>
        <source>Saved choices</source>
        <translation>Sávéd chóícés Sávéd chóícés</translation>
    </message>
    <message>
        <source>Such as “every month”</source>
        <translation>Súch ás “évérý móñth” Súch ás “évérý móñth”</translation>
    </message>
    <message>
        <source>A name for this choice</source>
        <translation>Á ñámé fór thís chóícé Á ñámé fór thís chóícé</translation>
    </message>
    <message>
        <source>Save this choice for another time</source>
        <translation>Sávé thís chóícé fór áñóthér tímé Sávé thís chóícé fór áñóthér tímé</translation>
    </message>
    <message>
        <source>Tick these</source>
        <translation>Tíck thésé Tíck thésé</translation>
    </message>
    <message>
        <source>Forget this one</source>
        <translation>Fórgét thís óñé Fórgét thís óñé</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Sávé ít Sávé ít</translation>
    </message>
    <message>
        <source>Saved as “{name}”. It keeps which questions go along, and none of your words.</source>
        <translation>Sávéd ás “{name}”. Ít kééps whích qúéstíóñs gó álóñg, áñd ñóñé óf ýóúr wórds. Sávéd ás “”. Ít kééps whích qúéstíóñs gó álóñg, áñd ñóñé óf ýóúr wórds.</translation>
    </message>
    <message>
        <source>A saved choice</source>
        <translation>Á sávéd chóícé Á sávéd chóícé</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <source>{title}, {ordinal} of {count}</source>
        <translation>{title}, {ordinal} óf {count} , óf</translation>
    </message>
    <message>
        <source>first</source>
        <translation>fírst fírst</translation>
    </message>
    <message>
        <source>second</source>
        <translation>sécóñd sécóñd</translation>
    </message>
    <message>
        <source>third</source>
        <translation>thírd thírd</translation>
    </message>
    <message>
        <source>fourth</source>
        <translation>fóúrth fóúrth</translation>
    </message>
    <message>
        <source>fifth</source>
        <translation>fífth fífth</translation>
    </message>
    <message>
        <source>sixth</source>
        <translation>síxth síxth</translation>
    </message>
    <message>
        <source>one</source>
        <translation>óñé óñé</translation>
    </message>
    <message>
        <source>two</source>
        <translation>twó twó</translation>
    </message>
    <message>
        <source>three</source>
        <translation>thréé thréé</translation>
    </message>
    <message>
        <source>four</source>
        <translation>fóúr fóúr</translation>
    </message>
    <message>
        <source>five</source>
        <translation>fívé fívé</translation>
    </message>
    <message>
        <source>six</source>
        <translation>síx síx</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The backup of today could not be made. {reason}.</source>
        <translation>Thé báckúp óf tódáý cóúld ñót bé mádé. {reason}. Thé báckúp óf tódáý cóúld ñót bé mádé. .</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Séttíñgs Séttíñgs</translation>
    </message>
    <message>
        <source>How Afterword looks and behaves on this computer.</source>
        <translation>Hów Áftérwórd lóóks áñd béhávés óñ thís cómpútér. Hów Áftérwórd lóóks áñd béhávés óñ thís cómpútér.</translation>
    </message>
</context>
<context>
    <name>Shared</name>
    <message>
        <source>Something else that played a part, then Enter</source>
        <translation>Sóméthíñg élsé thát pláýéd á párt, théñ Éñtér Sóméthíñg élsé thát pláýéd á párt, théñ Éñtér</translation>
    </message>
    <message>
        <source>Something else that played a part</source>
        <translation>Sóméthíñg élsé thát pláýéd á párt Sóméthíñg élsé thát pláýéd á párt</translation>
    </message>
    <message>
        <source>All of it is shared out.</source>
        <translation>Áll óf ít ís sháréd óút. Áll óf ít ís sháréd óút.</translation>
    </message>
    <message>
        <source>{left} of {total} still to share out.</source>
        <translation>{left} óf {total} stíll tó sháré óút. óf stíll tó sháré óút.</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>{name}, {day}</source>
        <translation>{name}, {day} ,</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>márkéd márkéd</translation>
    </message>
    <message>
        <source>prepared</source>
        <translation>prépáréd prépáréd</translation>
    </message>
    <message>
        <source>audit</source>
        <translation>áúdít áúdít</translation>
    </message>
    <message>
        <source>words marked</source>
        <translation>wórds márkéd wórds márkéd</translation>
    </message>
    <message>
        <source>thinking marked</source>
        <translation>thíñkíñg márkéd thíñkíñg márkéd</translation>
    </message>
    <message>
        <source>private</source>
        <translation>príváté príváté</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>ýóúr chóícé ýóúr chóícé</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}” “”</translation>
    </message>
    <message>
        <source>Left out: {left}</source>
        <translation>Léft óút: {left} Léft óút:</translation>
    </message>
    <message>
        <source>Goes along: {taken}</source>
        <translation>Góés álóñg: {taken} Góés álóñg:</translation>
    </message>
    <message>
        <source>Nothing was written in this time. You can look further back, or begin empty.</source>
        <translation>Ñóthíñg wás wríttéñ íñ thís tímé. Ýóú cáñ lóók fúrthér báck, ór bégíñ émptý. Ñóthíñg wás wríttéñ íñ thís tímé. Ýóú cáñ lóók fúrthér báck, ór bégíñ émptý.</translation>
    </message>
    <message>
        <source>Answers in the account: {chosen} of {total}.</source>
        <translation>Áñswérs íñ thé áccóúñt: {chosen} óf {total}. Áñswérs íñ thé áccóúñt: óf .</translation>
    </message>
    <message>
        <source>Answers on the sheet: {chosen} of {total}.</source>
        <translation>Áñswérs óñ thé shéét: {chosen} óf {total}. Áñswérs óñ thé shéét: óf .</translation>
    </message>
    <message>
        <source>The other one stays in your journal; it is marked as private.</source>
        <translation>Thé óthér óñé stáýs íñ ýóúr jóúrñál; ít ís márkéd ás príváté. Thé óthér óñé stáýs íñ ýóúr jóúrñál; ít ís márkéd ás príváté.</translation>
    </message>
    <message>
        <source>The other one stays in your journal.</source>
        <translation>Thé óthér óñé stáýs íñ ýóúr jóúrñál. Thé óthér óñé stáýs íñ ýóúr jóúrñál.</translation>
    </message>
    <message>
        <source>The others stay in your journal.</source>
        <translation>Thé óthérs stáý íñ ýóúr jóúrñál. Thé óthérs stáý íñ ýóúr jóúrñál.</translation>
    </message>
    <message>
        <source>The others stay in your journal; one of them is marked as private.</source>
        <translation>Thé óthérs stáý íñ ýóúr jóúrñál; óñé óf thém ís márkéd ás príváté. Thé óthérs stáý íñ ýóúr jóúrñál; óñé óf thém ís márkéd ás príváté.</translation>
    </message>
    <message>
        <source>The others stay in your journal; {private} of them are marked as private.</source>
        <translation>Thé óthérs stáý íñ ýóúr jóúrñál; {private} óf thém áré márkéd ás príváté. Thé óthérs stáý íñ ýóúr jóúrñál; óf thém áré márkéd ás príváté.</translation>
    </message>
    <message>
        <source>{page}: {answers}</source>
        <translation>{page}: {answers} :</translation>
    </message>
    <message>
        <source>Actions: {words}</source>
        <translation>Áctíóñs: {words} Áctíóñs:</translation>
    </message>
    <message>
        <source>Trends: {words}</source>
        <translation>Tréñds: {words} Tréñds:</translation>
    </message>
    <message>
        <source>{named} · {count} more</source>
        <translation>{named} · {count} móré · móré</translation>
    </message>
    <message>
        <source>done</source>
        <translation>dóñé dóñé</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>lét gó lét gó</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ópéñ ópéñ</translation>
    </message>
</context>
<context>
    <name>SheetHeader</name>
    <message>
        <source>Columns</source>
        <translation>Cólúmñs Cólúmñs</translation>
    </message>
    <message>
        <source>{column}. The arrow keys go from column to column, Enter sorts by one.</source>
        <translation>{column}. Thé árrów kéýs gó fróm cólúmñ tó cólúmñ, Éñtér sórts bý óñé. . Thé árrów kéýs gó fróm cólúmñ tó cólúmñ, Éñtér sórts bý óñé.</translation>
    </message>
</context>
<context>
    <name>SheetPanel</name>
    <message>
        <source>Line shown</source>
        <translation>Líñé shówñ Líñé shówñ</translation>
    </message>
</context>
<context>
    <name>SheetTable</name>
    <message>
        <source>Control with the arrow up or down sorts by the column at the cursor, Enter opens the page.</source>
        <translation>Cóñtról wíth thé árrów úp ór dówñ sórts bý thé cólúmñ át thé cúrsór, Éñtér ópéñs thé págé. Cóñtról wíth thé árrów úp ór dówñ sórts bý thé cólúmñ át thé cúrsór, Éñtér ópéñs thé págé.</translation>
    </message>
</context>
<context>
    <name>SheetTabs</name>
    <message>
        <source>People</source>
        <translation>Péóplé Péóplé</translation>
    </message>
    <message>
        <source>People, {count} to look at</source>
        <translation>Péóplé, {count} tó lóók át Péóplé, tó lóók át</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stéps Stéps</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wórds Wórds</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Pápér Pápér</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Prévíéw Prévíéw</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>A copy you can change. Your pages stay as they are.</source>
        <translation>Á cópý ýóú cáñ cháñgé. Ýóúr págés stáý ás théý áré. Á cópý ýóú cáñ cháñgé. Ýóúr págés stáý ás théý áré.</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Áll áccóúñts Áll áccóúñts</translation>
    </message>
    <message>
        <source>All sheets</source>
        <translation>Áll shééts Áll shééts</translation>
    </message>
    <message>
        <source>Title of the account</source>
        <translation>Títlé óf thé áccóúñt Títlé óf thé áccóúñt</translation>
    </message>
    <message>
        <source>Title of the sheet</source>
        <translation>Títlé óf thé shéét Títlé óf thé shéét</translation>
    </message>
    <message>
        <source>Next: take people out</source>
        <translation>Ñéxt: táké péóplé óút Ñéxt: táké péóplé óút</translation>
    </message>
    <message>
        <source>Next: the paper</source>
        <translation>Ñéxt: thé pápér Ñéxt: thé pápér</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Menu</source>
        <translation>Méñú Méñú</translation>
    </message>
</context>
<context>
    <name>ShortcutSettings</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Kéýbóárd shórtcúts Kéýbóárd shórtcúts</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Edit the entry you are reading</source>
        <translation>Édít thé éñtrý ýóú áré réádíñg Édít thé éñtrý ýóú áré réádíñg</translation>
    </message>
    <message>
        <source>Go to the newer entry</source>
        <translation>Gó tó thé ñéwér éñtrý Gó tó thé ñéwér éñtrý</translation>
    </message>
    <message>
        <source>Go to the older entry</source>
        <translation>Gó tó thé óldér éñtrý Gó tó thé óldér éñtrý</translation>
    </message>
    <message>
        <source>Move the chosen entry to the bin</source>
        <translation>Móvé thé chóséñ éñtrý tó thé bíñ Móvé thé chóséñ éñtrý tó thé bíñ</translation>
    </message>
    <message>
        <source>Clear the search, or go back to the list</source>
        <translation>Cléár thé séárch, ór gó báck tó thé líst Cléár thé séárch, ór gó báck tó thé líst</translation>
    </message>
</context>
<context>
    <name>Sliding</name>
    <message>
        <source>Take back</source>
        <translation>Táké báck Táké báck</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Ñót áñswéréd Ñót áñswéréd</translation>
    </message>
</context>
<context>
    <name>SoftTimer</name>
    <message>
        <source>Show the time</source>
        <translation>Shów thé tímé Shów thé tímé</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} míñútés míñútés</translation>
    </message>
    <message>
        <source>{count} of {minutes} minutes</source>
        <translation>{count} óf {minutes} míñútés óf míñútés</translation>
    </message>
    <message>
        <source>Hide the time</source>
        <translation>Hídé thé tímé Hídé thé tímé</translation>
    </message>
</context>
<context>
    <name>SourceRow</name>
    <message>
        <source>Answers</source>
        <translation>Áñswérs Áñswérs</translation>
    </message>
    <message>
        <source>Choose answers of {name}</source>
        <translation>Chóósé áñswérs óf {name} Chóósé áñswérs óf</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Afterword</source>
        <translation>Áftérwórd Áftérwórd</translation>
    </message>
    <message>
        <source>The complete copy (JSON) of another journal. Nothing is lost on the way.</source>
        <translation>Thé cómplété cópý (JSÓÑ) óf áñóthér jóúrñál. Ñóthíñg ís lóst óñ thé wáý. Thé cómplété cópý (JSÓÑ) óf áñóthér jóúrñál. Ñóthíñg ís lóst óñ thé wáý.</translation>
    </message>
    <message>
        <source>Day One</source>
        <translation>Dáý Óñé Dáý Óñé</translation>
    </message>
    <message>
        <source>The zip file of its JSON export. The time zone of each page is kept.</source>
        <translation>Thé zíp fílé óf íts JSÓÑ éxpórt. Thé tímé zóñé óf éách págé ís képt. Thé zíp fílé óf íts JSÓÑ éxpórt. Thé tímé zóñé óf éách págé ís képt.</translation>
    </message>
    <message>
        <source>Daylio</source>
        <translation>Dáýlíó Dáýlíó</translation>
    </message>
    <message>
        <source>The CSV file of its export. Activities become tags; moods and scales stay in words.</source>
        <translation>Thé CSV fílé óf íts éxpórt. Áctívítíés bécómé tágs; móóds áñd scálés stáý íñ wórds. Thé CSV fílé óf íts éxpórt. Áctívítíés bécómé tágs; móóds áñd scálés stáý íñ wórds.</translation>
    </message>
    <message>
        <source>Joplin</source>
        <translation>Jóplíñ Jóplíñ</translation>
    </message>
    <message>
        <source>The JEX file of its export, or the folder of a RAW export. Notebooks become tags.</source>
        <translation>Thé JÉX fílé óf íts éxpórt, ór thé fóldér óf á RÁW éxpórt. Ñótébóóks bécómé tágs. Thé JÉX fílé óf íts éxpórt, ór thé fóldér óf á RÁW éxpórt. Ñótébóóks bécómé tágs.</translation>
    </message>
    <message>
        <source>RedNotebook</source>
        <translation>RédÑótébóók RédÑótébóók</translation>
    </message>
    <message>
        <source>Its data folder, or the zip file of a backup.</source>
        <translation>Íts dátá fóldér, ór thé zíp fílé óf á báckúp. Íts dátá fóldér, ór thé zíp fílé óf á báckúp.</translation>
    </message>
    <message>
        <source>jrnl</source>
        <translation>jrñl jrñl</translation>
    </message>
    <message>
        <source>The file of its JSON export, or a journal of plain text that is not encrypted.</source>
        <translation>Thé fílé óf íts JSÓÑ éxpórt, ór á jóúrñál óf pláíñ téxt thát ís ñót éñcrýptéd. Thé fílé óf íts JSÓÑ éxpórt, ór á jóúrñál óf pláíñ téxt thát ís ñót éñcrýptéd.</translation>
    </message>
    <message>
        <source>FreeCBT or Quirk</source>
        <translation>FrééCBT ór Qúírk FrééCBT ór Qúírk</translation>
    </message>
    <message>
        <source>A text file with its archive. Kinds of thinking come along where they are known here.</source>
        <translation>Á téxt fílé wíth íts árchívé. Kíñds óf thíñkíñg cómé álóñg whéré théý áré kñówñ héré. Á téxt fílé wíth íts árchívé. Kíñds óf thíñkíñg cómé álóñg whéré théý áré kñówñ héré.</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Márkdówñ Márkdówñ</translation>
    </message>
    <message>
        <source>A folder of Markdown files, from Obsidian, Logseq or any editor, or a zip file of one.</source>
        <translation>Á fóldér óf Márkdówñ fílés, fróm Óbsídíáñ, Lógséq ór áñý édítór, ór á zíp fílé óf óñé. Á fóldér óf Márkdówñ fílés, fróm Óbsídíáñ, Lógséq ór áñý édítór, ór á zíp fílé óf óñé.</translation>
    </message>
    <message>
        <source>it has no day that can be read</source>
        <translation>ít hás ñó dáý thát cáñ bé réád ít hás ñó dáý thát cáñ bé réád</translation>
    </message>
    <message>
        <source>nothing is written in it</source>
        <translation>ñóthíñg ís wríttéñ íñ ít ñóthíñg ís wríttéñ íñ ít</translation>
    </message>
    <message>
        <source>it is encrypted by the other program</source>
        <translation>ít ís éñcrýptéd bý thé óthér prógrám ít ís éñcrýptéd bý thé óthér prógrám</translation>
    </message>
    <message>
        <source>it is damaged, or no text</source>
        <translation>ít ís dámágéd, ór ñó téxt ít ís dámágéd, ór ñó téxt</translation>
    </message>
    <message>
        <source>it is longer than a page can be</source>
        <translation>ít ís lóñgér tháñ á págé cáñ bé ít ís lóñgér tháñ á págé cáñ bé</translation>
    </message>
    <message>
        <source>Pictures and recordings are not brought along: {count}. The pages say what they were called.</source>
        <translation>Píctúrés áñd récórdíñgs áré ñót bróúght álóñg: {count}. Thé págés sáý whát théý wéré cálléd. Píctúrés áñd récórdíñgs áré ñót bróúght álóñg: . Thé págés sáý whát théý wéré cálléd.</translation>
    </message>
    <message>
        <source>Pages that do not say their day: {count}. They get the day on which their file last changed.</source>
        <translation>Págés thát dó ñót sáý théír dáý: {count}. Théý gét thé dáý óñ whích théír fílé lást cháñgéd. Págés thát dó ñót sáý théír dáý: . Théý gét thé dáý óñ whích théír fílé lást cháñgéd.</translation>
    </message>
    <message>
        <source>Pages whose time zone is not known here: {count}. Their time is kept as it was in Greenwich.</source>
        <translation>Págés whósé tímé zóñé ís ñót kñówñ héré: {count}. Théír tímé ís képt ás ít wás íñ Grééñwích. Págés whósé tímé zóñé ís ñót kñówñ héré: . Théír tímé ís képt ás ít wás íñ Grééñwích.</translation>
    </message>
</context>
<context>
    <name>StatusLines</name>
    <message>
        <source>From {day} back</source>
        <translation>Fróm {day} báck Fróm báck</translation>
    </message>
    <message>
        <source>{title}. {meaning} {next_step}</source>
        <translation>{title}. {meaning} {next_step} .</translation>
    </message>
    <message>
        <source>Go to the newest</source>
        <translation>Gó tó thé ñéwést Gó tó thé ñéwést</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Shów évérýthíñg Shów évérýthíñg</translation>
    </message>
    <message>
        <source>Moved to the bin.</source>
        <translation>Móvéd tó thé bíñ. Móvéd tó thé bíñ.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Pút ít báck Pút ít báck</translation>
    </message>
    <message>
        <source>First {count} results, newest first</source>
        <translation>Fírst {count} résúlts, ñéwést fírst Fírst résúlts, ñéwést fírst</translation>
    </message>
    <message>
        <source>1 result</source>
        <translation>1 résúlt 1 résúlt</translation>
    </message>
    <message>
        <source>{count} results, newest first</source>
        <translation>{count} résúlts, ñéwést fírst résúlts, ñéwést fírst</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 éñtrý 1 éñtrý</translation>
    </message>
    <message>
        <source>{count} entries, newest first</source>
        <translation>{count} éñtríés, ñéwést fírst éñtríés, ñéwést fírst</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} óf {count} óf</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>How much it matters to you now. {statement}</source>
        <translation>Hów múch ít máttérs tó ýóú ñów. {statement} Hów múch ít máttérs tó ýóú ñów.</translation>
    </message>
    <message>
        <source>Matters now:</source>
        <translation>Máttérs ñów: Máttérs ñów:</translation>
    </message>
</context>
<context>
    <name>StillOpen</name>
    <message>
        <source>One thing could still identify somebody. Look at it first, or go on.</source>
        <translation>Óñé thíñg cóúld stíll ídéñtífý sómébódý. Lóók át ít fírst, ór gó óñ. Óñé thíñg cóúld stíll ídéñtífý sómébódý. Lóók át ít fírst, ór gó óñ.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Lóók át ít Lóók át ít</translation>
    </message>
    <message>
        <source>{count} things could still identify somebody. Look at them first, or go on.</source>
        <translation>{count} thíñgs cóúld stíll ídéñtífý sómébódý. Lóók át thém fírst, ór gó óñ. thíñgs cóúld stíll ídéñtífý sómébódý. Lóók át thém fírst, ór gó óñ.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Lóók át thém Lóók át thém</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>How strong the passphrase is</source>
        <translation>Hów stróñg thé pássphrásé ís Hów stróñg thé pássphrásé ís</translation>
    </message>
    <message>
        <source>Very strong.</source>
        <translation>Vérý stróñg. Vérý stróñg.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Stróñg. Stróñg.</translation>
    </message>
    <message>
        <source>Too easy to guess.</source>
        <translation>Tóó éásý tó gúéss. Tóó éásý tó gúéss.</translation>
    </message>
    <message>
        <source>Not quite there yet.</source>
        <translation>Ñót qúíté théré ýét. Ñót qúíté théré ýét.</translation>
    </message>
    <message>
        <source>Use at least twelve characters.</source>
        <translation>Úsé át léást twélvé cháráctérs. Úsé át léást twélvé cháráctérs.</translation>
    </message>
    <message>
        <source>Leave out names and words that others connect with you.</source>
        <translation>Léávé óút ñámés áñd wórds thát óthérs cóññéct wíth ýóú. Léávé óút ñámés áñd wórds thát óthérs cóññéct wíth ýóú.</translation>
    </message>
    <message>
        <source>Leave out common phrases, or add unrelated words.</source>
        <translation>Léávé óút cómmóñ phrásés, ór ádd úñrélátéd wórds. Léávé óút cómmóñ phrásés, ór ádd úñrélátéd wórds.</translation>
    </message>
    <message>
        <source>Neighbouring keys are tried early.</source>
        <translation>Ñéíghbóúríñg kéýs áré tríéd éárlý. Ñéíghbóúríñg kéýs áré tríéd éárlý.</translation>
    </message>
    <message>
        <source>Repeating something adds little.</source>
        <translation>Répéátíñg sóméthíñg ádds líttlé. Répéátíñg sóméthíñg ádds líttlé.</translation>
    </message>
    <message>
        <source>Sequences such as abc or 6789 are tried early.</source>
        <translation>Séqúéñcés súch ás ábc ór 6789 áré tríéd éárlý. Séqúéñcés súch ás ábc ór 6789 áré tríéd éárlý.</translation>
    </message>
    <message>
        <source>Dates and years are tried early.</source>
        <translation>Dátés áñd ýéárs áré tríéd éárlý. Dátés áñd ýéárs áré tríéd éárlý.</translation>
    </message>
    <message>
        <source>One or two more words would do.</source>
        <translation>Óñé ór twó móré wórds wóúld dó. Óñé ór twó móré wórds wóúld dó.</translation>
    </message>
</context>
<context>
    <name>SupervisionPage</name>
    <message>
        <source>Delete this copy for good?</source>
        <translation>Délété thís cópý fór góód? Délété thís cópý fór góód?</translation>
    </message>
    <message>
        <source>The pages it was made from stay in your journal as they are.</source>
        <translation>Thé págés ít wás mádé fróm stáý íñ ýóúr jóúrñál ás théý áré. Thé págés ít wás mádé fróm stáý íñ ýóúr jóúrñál ás théý áré.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Délété ít Délété ít</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Kéép ít Kéép ít</translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>Printed on {day}. Numbers change: ring one now and then before you need it.</source>
        <translation>Príñtéd óñ {day}. Ñúmbérs cháñgé: ríñg óñé ñów áñd théñ béfóré ýóú ñééd ít. Príñtéd óñ . Ñúmbérs cháñgé: ríñg óñé ñów áñd théñ béfóré ýóú ñééd ít.</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Súppórt Súppórt</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Míñé Míñé</translation>
    </message>
    <message>
        <source>Support card</source>
        <translation>Súppórt cárd Súppórt cárd</translation>
    </message>
    <message>
        <source>Text {words}</source>
        <translation>Téxt {words} Téxt</translation>
    </message>
    <message>
        <source>check first</source>
        <translation>chéck fírst chéck fírst</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Ñó ñúmbér Ñó ñúmbér</translation>
    </message>
    <message>
        <source>England</source>
        <translation>Éñgláñd Éñgláñd</translation>
    </message>
    <message>
        <source>Scotland</source>
        <translation>Scótláñd Scótláñd</translation>
    </message>
    <message>
        <source>Wales</source>
        <translation>Wálés Wálés</translation>
    </message>
    <message>
        <source>Northern Ireland</source>
        <translation>Ñórthérñ Íréláñd Ñórthérñ Íréláñd</translation>
    </message>
    <message>
        <source>When it is too much</source>
        <translation>Whéñ ít ís tóó múch Whéñ ít ís tóó múch</translation>
    </message>
    <message>
        <source>For your profession</source>
        <translation>Fór ýóúr próféssíóñ Fór ýóúr próféssíóñ</translation>
    </message>
    <message>
        <source>Where you work</source>
        <translation>Whéré ýóú wórk Whéré ýóú wórk</translation>
    </message>
    <message>
        <source>Rights and advice</source>
        <translation>Ríghts áñd ádvícé Ríghts áñd ádvícé</translation>
    </message>
    <message>
        <source>Checked on {day}</source>
        <translation>Chéckéd óñ {day} Chéckéd óñ</translation>
    </message>
    <message>
        <source>For {audience}.</source>
        <translation>Fór {audience}. Fór .</translation>
    </message>
</context>
<context>
    <name>SupportLines</name>
    <message>
        <source>Show all of them</source>
        <translation>Shów áll óf thém Shów áll óf thém</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Ñó ñúmbér Ñó ñúmbér</translation>
    </message>
    <message>
        <source>check first</source>
        <translation>chéck fírst chéck fírst</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>Support</source>
        <translation>Súppórt Súppórt</translation>
    </message>
    <message>
        <source>People you can reach. Afterword rings nobody and sends nothing: the numbers are here to read.</source>
        <translation>Péóplé ýóú cáñ réách. Áftérwórd ríñgs ñóbódý áñd séñds ñóthíñg: thé ñúmbérs áré héré tó réád. Péóplé ýóú cáñ réách. Áftérwórd ríñgs ñóbódý áñd séñds ñóthíñg: thé ñúmbérs áré héré tó réád.</translation>
    </message>
    <message>
        <source>Where do you work?</source>
        <translation>Whéré dó ýóú wórk? Whéré dó ýóú wórk?</translation>
    </message>
    <message>
        <source>Choose one to see its own lines as well. It is remembered on this computer.</source>
        <translation>Chóósé óñé tó séé íts ówñ líñés ás wéll. Ít ís rémémbéréd óñ thís cómpútér. Chóósé óñé tó séé íts ówñ líñés ás wéll. Ít ís rémémbéréd óñ thís cómpútér.</translation>
    </message>
    <message>
        <source>Your own people</source>
        <translation>Ýóúr ówñ péóplé Ýóúr ówñ péóplé</translation>
    </message>
    <message>
        <source>Kept in your journal, encrypted, and never shown on the lock screen.</source>
        <translation>Képt íñ ýóúr jóúrñál, éñcrýptéd, áñd ñévér shówñ óñ thé lóck scrééñ. Képt íñ ýóúr jóúrñál, éñcrýptéd, áñd ñévér shówñ óñ thé lóck scrééñ.</translation>
    </message>
    <message>
        <source>Add someone</source>
        <translation>Ádd sóméóñé Ádd sóméóñé</translation>
    </message>
    <message>
        <source>The card could not be saved there.</source>
        <translation>Thé cárd cóúld ñót bé sávéd théré. Thé cárd cóúld ñót bé sávéd théré.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>Chóósé á fóldér thát ýóú máý wríté tó. Chóósé á fóldér thát ýóú máý wríté tó.</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Sávéd ás {file}. Sávéd ás .</translation>
    </message>
</context>
<context>
    <name>SupportScreen</name>
    <message>
        <source>Support and phone lines</source>
        <translation>Súppórt áñd phóñé líñés Súppórt áñd phóñé líñés</translation>
    </message>
    <message>
        <source>Your journal stays locked. Afterword rings nobody: the numbers are here to read.</source>
        <translation>Ýóúr jóúrñál stáýs lóckéd. Áftérwórd ríñgs ñóbódý: thé ñúmbérs áré héré tó réád. Ýóúr jóúrñál stáýs lóckéd. Áftérwórd ríñgs ñóbódý: thé ñúmbérs áré héré tó réád.</translation>
    </message>
    <message>
        <source>Where do you work?</source>
        <translation>Whéré dó ýóú wórk? Whéré dó ýóú wórk?</translation>
    </message>
    <message>
        <source>Back to the passphrase</source>
        <translation>Báck tó thé pássphrásé Báck tó thé pássphrásé</translation>
    </message>
</context>
<context>
    <name>TableActions</name>
    <message>
        <source>Add a row below</source>
        <translation>Ádd á rów bélów Ádd á rów bélów</translation>
    </message>
    <message>
        <source>Add a column beside</source>
        <translation>Ádd á cólúmñ bésídé Ádd á cólúmñ bésídé</translation>
    </message>
    <message>
        <source>Take the row out</source>
        <translation>Táké thé rów óút Táké thé rów óút</translation>
    </message>
    <message>
        <source>Take the column out</source>
        <translation>Táké thé cólúmñ óút Táké thé cólúmñ óút</translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Tags</source>
        <translation>Tágs Tágs</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Ádd á tág Ádd á tág</translation>
    </message>
    <message>
        <source>Take off the tag {tag}</source>
        <translation>Táké óff thé tág {tag} Táké óff thé tág</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Táké óff Táké óff</translation>
    </message>
</context>
<context>
    <name>Tagged</name>
    <message>
        <source>A tag, then Enter</source>
        <translation>Á tág, théñ Éñtér Á tág, théñ Éñtér</translation>
    </message>
</context>
<context>
    <name>TaggedText</name>
    <message>
        <source>Mark these words for supervision</source>
        <translation>Márk thésé wórds fór súpérvísíóñ Márk thésé wórds fór súpérvísíóñ</translation>
    </message>
    <message>
        <source>Marked as {kinds}</source>
        <translation>Márkéd ás {kinds} Márkéd ás</translation>
    </message>
</context>
<context>
    <name>Tagging</name>
    <message>
        <source>Put the cursor on a sentence, or select words, and ask again.</source>
        <translation>Pút thé cúrsór óñ á séñtéñcé, ór séléct wórds, áñd ásk ágáíñ. Pút thé cúrsór óñ á séñtéñcé, ór séléct wórds, áñd ásk ágáíñ.</translation>
    </message>
    <message>
        <source>No longer marked for supervision.</source>
        <translation>Ñó lóñgér márkéd fór súpérvísíóñ. Ñó lóñgér márkéd fór súpérvísíóñ.</translation>
    </message>
    <message>
        <source>Marked for supervision.</source>
        <translation>Márkéd fór súpérvísíóñ. Márkéd fór súpérvísíóñ.</translation>
    </message>
    <message>
        <source>The mark is off.</source>
        <translation>Thé márk ís óff. Thé márk ís óff.</translation>
    </message>
    <message>
        <source>Marked as {kinds}.</source>
        <translation>Márkéd ás {kinds}. Márkéd ás .</translation>
    </message>
    <message>
        <source>It carries no kind any more.</source>
        <translation>Ít cárríés ñó kíñd áñý móré. Ít cárríés ñó kíñd áñý móré.</translation>
    </message>
    <message>
        <source>It is as it was.</source>
        <translation>Ít ís ás ít wás. Ít ís ás ít wás.</translation>
    </message>
    <message>
        <source>There is no marked thought after this one.</source>
        <translation>Théré ís ñó márkéd thóúght áftér thís óñé. Théré ís ñó márkéd thóúght áftér thís óñé.</translation>
    </message>
    <message>
        <source>There is no marked thought before this one.</source>
        <translation>Théré ís ñó márkéd thóúght béfóré thís óñé. Théré ís ñó márkéd thóúght béfóré thís óñé.</translation>
    </message>
    <message>
        <source>You marked “{words}”, which is no longer on the page. The thought is kept.</source>
        <translation>Ýóú márkéd “{words}”, whích ís ñó lóñgér óñ thé págé. Thé thóúght ís képt. Ýóú márkéd “”, whích ís ñó lóñgér óñ thé págé. Thé thóúght ís képt.</translation>
    </message>
    <message>
        <source>One thought you marked is kept, although its words are no longer on the page.</source>
        <translation>Óñé thóúght ýóú márkéd ís képt, álthóúgh íts wórds áré ñó lóñgér óñ thé págé. Óñé thóúght ýóú márkéd ís képt, álthóúgh íts wórds áré ñó lóñgér óñ thé págé.</translation>
    </message>
    <message>
        <source>{count} thoughts you marked are kept, although their words are no longer on the page.</source>
        <translation>{count} thóúghts ýóú márkéd áré képt, álthóúgh théír wórds áré ñó lóñgér óñ thé págé. thóúghts ýóú márkéd áré képt, álthóúgh théír wórds áré ñó lóñgér óñ thé págé.</translation>
    </message>
    <message>
        <source>Words are not marked on this page: what you feel here may be a fair answer to what happened.</source>
        <translation>Wórds áré ñót márkéd óñ thís págé: whát ýóú féél héré máý bé á fáír áñswér tó whát háppéñéd. Wórds áré ñót márkéd óñ thís págé: whát ýóú féél héré máý bé á fáír áñswér tó whát háppéñéd.</translation>
    </message>
</context>
<context>
    <name>TaggingLine</name>
    <message>
        <source>Undo</source>
        <translation>Úñdó Úñdó</translation>
    </message>
    <message>
        <source>See it</source>
        <translation>Séé ít Séé ít</translation>
    </message>
    <message>
        <source>Tag it</source>
        <translation>Tág ít Tág ít</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Léávé ít Léávé ít</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Ñéxt Ñéxt</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Stóp lóókíñg Stóp lóókíñg</translation>
    </message>
    <message>
        <source>{action} ({key})</source>
        <translation>{action} ({key}) ()</translation>
    </message>
</context>
<context>
    <name>TagsField</name>
    <message>
        <source>Remove {word}</source>
        <translation>Rémóvé {word} Rémóvé</translation>
    </message>
</context>
<context>
    <name>TakeAlong</name>
    <message>
        <source>Open the sheet</source>
        <translation>Ópéñ thé shéét Ópéñ thé shéét</translation>
    </message>
    <message>
        <source>There is nothing to take along.</source>
        <translation>Théré ís ñóthíñg tó táké álóñg. Théré ís ñóthíñg tó táké álóñg.</translation>
    </message>
    <message>
        <source>It was left as it is. Another name will do.</source>
        <translation>Ít wás léft ás ít ís. Áñóthér ñámé wíll dó. Ít wás léft ás ít ís. Áñóthér ñámé wíll dó.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Théré ís á fílé óf thát ñámé álréádý. Théré ís á fílé óf thát ñámé álréádý.</translation>
    </message>
    <message>
        <source>The chart is on “{title}”, as a copy.</source>
        <translation>Thé chárt ís óñ “{title}”, ás á cópý. Thé chárt ís óñ “”, ás á cópý.</translation>
    </message>
    <message>
        <source>The file is saved. From now on it is yours to keep safe.</source>
        <translation>Thé fílé ís sávéd. Fróm ñów óñ ít ís ýóúrs tó kéép sáfé. Thé fílé ís sávéd. Fróm ñów óñ ít ís ýóúrs tó kéép sáfé.</translation>
    </message>
</context>
<context>
    <name>TakeForm</name>
    <message>
        <source>Folder for the file</source>
        <translation>Fóldér fór thé fílé Fóldér fór thé fílé</translation>
    </message>
    <message>
        <source>On a new sheet</source>
        <translation>Óñ á ñéw shéét Óñ á ñéw shéét</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Píctúré (PÑG) Píctúré (PÑG)</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Dráwíñg (SVG) Dráwíñg (SVG)</translation>
    </message>
    <message>
        <source>Numbers (CSV)</source>
        <translation>Ñúmbérs (CSV) Ñúmbérs (CSV)</translation>
    </message>
    <message>
        <source>What to take along</source>
        <translation>Whát tó táké álóñg Whát tó táké álóñg</translation>
    </message>
    <message>
        <source>On “{title}”</source>
        <translation>Óñ “{title}” Óñ “”</translation>
    </message>
    <message>
        <source>This folder cannot be used.</source>
        <translation>Thís fóldér cáññót bé úséd. Thís fóldér cáññót bé úséd.</translation>
    </message>
    <message>
        <source>Give the full path of a folder.</source>
        <translation>Gívé thé fúll páth óf á fóldér. Gívé thé fúll páth óf á fóldér.</translation>
    </message>
    <message>
        <source>The file needs a name.</source>
        <translation>Thé fílé ñééds á ñámé. Thé fílé ñééds á ñámé.</translation>
    </message>
    <message>
        <source>A name without strokes will do.</source>
        <translation>Á ñámé wíthóút strókés wíll dó. Á ñámé wíthóút strókés wíll dó.</translation>
    </message>
    <message>
        <source>The file is not encrypted: whoever can open the folder can open it. Afterword notes that something left the journal, and none of what it says.</source>
        <translation>Thé fílé ís ñót éñcrýptéd: whóévér cáñ ópéñ thé fóldér cáñ ópéñ ít. Áftérwórd ñótés thát sóméthíñg léft thé jóúrñál, áñd ñóñé óf whát ít sáýs. Thé fílé ís ñót éñcrýptéd: whóévér cáñ ópéñ thé fóldér cáñ ópéñ ít. Áftérwórd ñótés thát sóméthíñg léft thé jóúrñál, áñd ñóñé óf whát ít sáýs.</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Ñámé óf thé fílé Ñámé óf thé fílé</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Fóldér Fóldér</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Sávé thé fílé Sávé thé fílé</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ñót ñów Ñót ñów</translation>
    </message>
    <message>
        <source>Or put the chart on a supervision sheet. Nothing leaves the journal by that.</source>
        <translation>Ór pút thé chárt óñ á súpérvísíóñ shéét. Ñóthíñg léávés thé jóúrñál bý thát. Ór pút thé chárt óñ á súpérvísíóñ shéét. Ñóthíñg léávés thé jóúrñál bý thát.</translation>
    </message>
</context>
<context>
    <name>ThenView</name>
    <message>
        <source>A ring for the first value in this time, a dot for the last, each on its own scale. Point at a row to read its days; the arrow keys do the same.</source>
        <translation>Á ríñg fór thé fírst válúé íñ thís tímé, á dót fór thé lást, éách óñ íts ówñ scálé. Póíñt át á rów tó réád íts dáýs; thé árrów kéýs dó thé sámé. Á ríñg fór thé fírst válúé íñ thís tímé, á dót fór thé lást, éách óñ íts ówñ scálé. Póíñt át á rów tó réád íts dáýs; thé árrów kéýs dó thé sámé.</translation>
    </message>
    <message>
        <source>Nothing stands twice in this time. Two self-care audits, or two of any tool with several parts, are enough to show here how each part was then and how it is now.</source>
        <translation>Ñóthíñg stáñds twícé íñ thís tímé. Twó sélf-cáré áúdíts, ór twó óf áñý tóól wíth sévérál párts, áré éñóúgh tó shów héré hów éách párt wás théñ áñd hów ít ís ñów. Ñóthíñg stáñds twícé íñ thís tímé. Twó sélf-cáré áúdíts, ór twó óf áñý tóól wíth sévérál párts, áré éñóúgh tó shów héré hów éách párt wás théñ áñd hów ít ís ñów.</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Tóól Tóól</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Párt Párt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Théñ Théñ</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ñów Ñów</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>Théñ áñd ñów Théñ áñd ñów</translation>
    </message>
</context>
<context>
    <name>Thinking</name>
    <message>
        <source>Mark a thought, or see what is marked</source>
        <translation>Márk á thóúght, ór séé whát ís márkéd Márk á thóúght, ór séé whát ís márkéd</translation>
    </message>
    <message>
        <source>Next marked thought</source>
        <translation>Ñéxt márkéd thóúght Ñéxt márkéd thóúght</translation>
    </message>
    <message>
        <source>Marked thought before</source>
        <translation>Márkéd thóúght béfóré Márkéd thóúght béfóré</translation>
    </message>
    <message>
        <source>Words to look at</source>
        <translation>Wórds tó lóók át Wórds tó lóók át</translation>
    </message>
    <message>
        <source>Leave this word</source>
        <translation>Léávé thís wórd Léávé thís wórd</translation>
    </message>
    <message>
        <source>Kinds of thinking</source>
        <translation>Kíñds óf thíñkíñg Kíñds óf thíñkíñg</translation>
    </message>
    <message>
        <source>A card for each: what it is, how it can sound, and the question to ask.</source>
        <translation>Á cárd fór éách: whát ít ís, hów ít cáñ sóúñd, áñd thé qúéstíóñ tó ásk. Á cárd fór éách: whát ít ís, hów ít cáñ sóúñd, áñd thé qúéstíóñ tó ásk.</translation>
    </message>
    <message>
        <source>What goes with what</source>
        <translation>Whát góés wíth whát Whát góés wíth whát</translation>
    </message>
    <message>
        <source>Which kinds you marked, and what stood beside them in your pages.</source>
        <translation>Whích kíñds ýóú márkéd, áñd whát stóód bésídé thém íñ ýóúr págés. Whích kíñds ýóú márkéd, áñd whát stóód bésídé thém íñ ýóúr págés.</translation>
    </message>
    <message>
        <source>For supervision</source>
        <translation>Fór súpérvísíóñ Fór súpérvísíóñ</translation>
    </message>
    <message>
        <source>{kind}, {strength} of 100</source>
        <translation>{kind}, {strength} óf 100 , óf 100</translation>
    </message>
    <message>
        <source>Marked, without a kind</source>
        <translation>Márkéd, wíthóút á kíñd Márkéd, wíthóút á kíñd</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} áñd {last} áñd</translation>
    </message>
</context>
<context>
    <name>ThinkingView</name>
    <message>
        <source>Kinds of thinking, tagged in thirty days</source>
        <translation>Kíñds óf thíñkíñg, tággéd íñ thírtý dáýs Kíñds óf thíñkíñg, tággéd íñ thírtý dáýs</translation>
    </message>
    <message>
        <source>Point at a bar to read it; the arrow keys do the same.</source>
        <translation>Póíñt át á bár tó réád ít; thé árrów kéýs dó thé sámé. Póíñt át á bár tó réád ít; thé árrów kéýs dó thé sámé.</translation>
    </message>
    <message>
        <source>More tags may mean more noticing, and no more of what is noticed.</source>
        <translation>Móré tágs máý méáñ móré ñótícíñg, áñd ñó móré óf whát ís ñótícéd. Móré tágs máý méáñ móré ñótícíñg, áñd ñó móré óf whát ís ñótícéd.</translation>
    </message>
    <message>
        <source>No words were tagged in this time. Words you mark on a page and tag with a kind of thinking are counted here; a handful over a month or two begin to show a shape.</source>
        <translation>Ñó wórds wéré tággéd íñ thís tímé. Wórds ýóú márk óñ á págé áñd tág wíth á kíñd óf thíñkíñg áré cóúñtéd héré; á háñdfúl óvér á móñth ór twó bégíñ tó shów á shápé. Ñó wórds wéré tággéd íñ thís tímé. Wórds ýóú márk óñ á págé áñd tág wíth á kíñd óf thíñkíñg áré cóúñtéd héré; á háñdfúl óvér á móñth ór twó bégíñ tó shów á shápé.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kíñd Kíñd</translation>
    </message>
</context>
<context>
    <name>ThoughtCard</name>
    <message>
        <source>A thought, as it came</source>
        <translation>Á thóúght, ás ít cámé Á thóúght, ás ít cámé</translation>
    </message>
    <message>
        <source>Test this thought</source>
        <translation>Tést thís thóúght Tést thís thóúght</translation>
    </message>
    <message>
        <source>Find a next step</source>
        <translation>Fíñd á ñéxt stép Fíñd á ñéxt stép</translation>
    </message>
    <message>
        <source>Remove: {thought}</source>
        <translation>Rémóvé: {thought} Rémóvé:</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rémóvé Rémóvé</translation>
    </message>
    <message>
        <source>How much you believe it. {thought}</source>
        <translation>Hów múch ýóú bélíévé ít. {thought} Hów múch ýóú bélíévé ít.</translation>
    </message>
    <message>
        <source>For supervision</source>
        <translation>Fór súpérvísíóñ Fór súpérvísíóñ</translation>
    </message>
    <message>
        <source>How much you believe it</source>
        <translation>Hów múch ýóú bélíévé ít Hów múch ýóú bélíévé ít</translation>
    </message>
    <message>
        <source>Tested, and believed {after} of 100 afterwards</source>
        <translation>Téstéd, áñd bélíévéd {after} óf 100 áftérwárds Téstéd, áñd bélíévéd óf 100 áftérwárds</translation>
    </message>
    <message>
        <source>Believed then {before}, now {after}</source>
        <translation>Bélíévéd théñ {before}, ñów {after} Bélíévéd théñ , ñów</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cháñgé Cháñgé</translation>
    </message>
    <message>
        <source>Name the kind</source>
        <translation>Ñámé thé kíñd Ñámé thé kíñd</translation>
    </message>
    <message>
        <source>{strength} of 100</source>
        <translation>{strength} óf 100 óf 100</translation>
    </message>
    <message>
        <source>Change the kinds of this thought</source>
        <translation>Cháñgé thé kíñds óf thís thóúght Cháñgé thé kíñds óf thís thóúght</translation>
    </message>
</context>
<context>
    <name>ThoughtList</name>
    <message>
        <source>+ Another thought</source>
        <translation>+ Áñóthér thóúght + Áñóthér thóúght</translation>
    </message>
    <message>
        <source>Another thought</source>
        <translation>Áñóthér thóúght Áñóthér thóúght</translation>
    </message>
    <message>
        <source>{question} Thought {number}</source>
        <translation>{question} Thóúght {number} Thóúght</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>Set it down</source>
        <translation>Sét ít dówñ Sét ít dówñ</translation>
    </message>
    <message>
        <source>One line, two minutes.</source>
        <translation>Óñé líñé, twó míñútés. Óñé líñé, twó míñútés.</translation>
    </message>
    <message>
        <source>How am I?</source>
        <translation>Hów ám Í? Hów ám Í?</translation>
    </message>
    <message>
        <source>Two sliders and a word.</source>
        <translation>Twó slídérs áñd á wórd. Twó slídérs áñd á wórd.</translation>
    </message>
    <message>
        <source>End of shift</source>
        <translation>Éñd óf shíft Éñd óf shíft</translation>
    </message>
    <message>
        <source>What is done, what waits, and how you cross over.</source>
        <translation>Whát ís dóñé, whát wáíts, áñd hów ýóú cróss óvér. Whát ís dóñé, whát wáíts, áñd hów ýóú cróss óvér.</translation>
    </message>
</context>
<context>
    <name>TimeOfDay</name>
    <message>
        <source>14:30</source>
        <translation>14:30 14:30</translation>
    </message>
    <message>
        <source>A time such as 14:30 fits here.</source>
        <translation>Á tímé súch ás 14:30 fíts héré. Á tímé súch ás 14:30 fíts héré.</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>Days with entries carry a dot.</source>
        <translation>Dáýs wíth éñtríés cárrý á dót. Dáýs wíth éñtríés cárrý á dót.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Jóúrñál Jóúrñál</translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation>Gó tó á dáté Gó tó á dáté</translation>
    </message>
    <message>
        <source>Hide previews</source>
        <translation>Hídé prévíéws Hídé prévíéws</translation>
    </message>
    <message>
        <source>Show previews</source>
        <translation>Shów prévíéws Shów prévíéws</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Entries</source>
        <translation>Éñtríés Éñtríés</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1 Ctrl+1</translation>
    </message>
    <message>
        <source>Where you left off</source>
        <translation>Whéré ýóú léft óff Whéré ýóú léft óff</translation>
    </message>
    <message>
        <source>Left for today</source>
        <translation>Léft fór tódáý Léft fór tódáý</translation>
    </message>
    <message>
        <source>When you are ready</source>
        <translation>Whéñ ýóú áré réádý Whéñ ýóú áré réádý</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Látélý Látélý</translation>
    </message>
    <message>
        <source>Type a line above and your journal has begun: it is saved and encrypted as you write. What you leave unfinished waits here, and so does what you wrote lately.</source>
        <translation>Týpé á líñé ábóvé áñd ýóúr jóúrñál hás bégúñ: ít ís sávéd áñd éñcrýptéd ás ýóú wríté. Whát ýóú léávé úñfíñíshéd wáíts héré, áñd só dóés whát ýóú wróté látélý. Týpé á líñé ábóvé áñd ýóúr jóúrñál hás bégúñ: ít ís sávéd áñd éñcrýptéd ás ýóú wríté. Whát ýóú léávé úñfíñíshéd wáíts héré, áñd só dóés whát ýóú wróté látélý.</translation>
    </message>
    <message>
        <source>{day}. There is nothing you have to do here.</source>
        <translation>{day}. Théré ís ñóthíñg ýóú hávé tó dó héré. . Théré ís ñóthíñg ýóú hávé tó dó héré.</translation>
    </message>
    <message>
        <source>Draft, {words}. Saved and encrypted.</source>
        <translation>Dráft, {words}. Sávéd áñd éñcrýptéd. Dráft, . Sávéd áñd éñcrýptéd.</translation>
    </message>
</context>
<context>
    <name>TogetherRows</name>
    <message>
        <source>What goes with what</source>
        <translation>Whát góés wíth whát Whát góés wíth whát</translation>
    </message>
    <message>
        <source>Going together does not say why. Fewer than {least} values are not compared.</source>
        <translation>Góíñg tógéthér dóés ñót sáý whý. Féwér tháñ {least} válúés áré ñót cómpáréd. Góíñg tógéthér dóés ñót sáý whý. Féwér tháñ válúés áré ñót cómpáréd.</translation>
    </message>
</context>
<context>
    <name>ToolGroup</name>
    <message>
        <source>Partly translated</source>
        <translation>Pártlý tráñslátéd Pártlý tráñslátéd</translation>
    </message>
    <message>
        <source>About {minutes} minutes</source>
        <translation>Ábóút {minutes} míñútés Ábóút míñútés</translation>
    </message>
    <message>
        <source>{least} to {most} minutes</source>
        <translation>{least} tó {most} míñútés tó míñútés</translation>
    </message>
</context>
<context>
    <name>ToolsPage</name>
    <message>
        <source>Look over it</source>
        <translation>Lóók óvér ít Lóók óvér ít</translation>
    </message>
    <message>
        <source>Find a tool</source>
        <translation>Fíñd á tóól Fíñd á tóól</translation>
    </message>
    <message>
        <source>Enter opens the first one.</source>
        <translation>Éñtér ópéñs thé fírst óñé. Éñtér ópéñs thé fírst óñé.</translation>
    </message>
    <message>
        <source>No tool has these words in its title or summary.</source>
        <translation>Ñó tóól hás thésé wórds íñ íts títlé ór súmmárý. Ñó tóól hás thésé wórds íñ íts títlé ór súmmárý.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Tóóls Tóóls</translation>
    </message>
    <message>
        <source>Take whichever fits. Any of them can be left half done.</source>
        <translation>Táké whíchévér fíts. Áñý óf thém cáñ bé léft hálf dóñé. Táké whíchévér fíts. Áñý óf thém cáñ bé léft hálf dóñé.</translation>
    </message>
</context>
<context>
    <name>TransferSettings</name>
    <message>
        <source>Other programs</source>
        <translation>Óthér prógráms Óthér prógráms</translation>
    </message>
    <message>
        <source>Your pages are yours: take them elsewhere in forms that other programs read, or bring in what you wrote before you had this journal.</source>
        <translation>Ýóúr págés áré ýóúrs: táké thém élséwhéré íñ fórms thát óthér prógráms réád, ór bríñg íñ whát ýóú wróté béfóré ýóú hád thís jóúrñál. Ýóúr págés áré ýóúrs: táké thém élséwhéré íñ fórms thát óthér prógráms réád, ór bríñg íñ whát ýóú wróté béfóré ýóú hád thís jóúrñál.</translation>
    </message>
    <message>
        <source>Take it elsewhere</source>
        <translation>Táké ít élséwhéré Táké ít élséwhéré</translation>
    </message>
    <message>
        <source>Bring in another journal</source>
        <translation>Bríñg íñ áñóthér jóúrñál Bríñg íñ áñóthér jóúrñál</translation>
    </message>
</context>
<context>
    <name>TrendChart</name>
    <message>
        <source>Chart</source>
        <translation>Chárt Chárt</translation>
    </message>
</context>
<context>
    <name>TrendSheet</name>
    <message>
        <source>Day</source>
        <translation>Dáý Dáý</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Válúé Válúé</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Áftérwárds Áftérwárds</translation>
    </message>
    <message>
        <source>Median of the last four</source>
        <translation>Médíáñ óf thé lást fóúr Médíáñ óf thé lást fóúr</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Áñswéréd Áñswéréd</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>Óút óf Óút óf</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Rémárk Rémárk</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Íñ áll Íñ áll</translation>
    </message>
    <message>
        <source>You marked: {words}</source>
        <translation>Ýóú márkéd: {words} Ýóú márkéd:</translation>
    </message>
    <message>
        <source>Not enough answered to count.</source>
        <translation>Ñót éñóúgh áñswéréd tó cóúñt. Ñót éñóúgh áñswéréd tó cóúñt.</translation>
    </message>
    <message>
        <source>The questions mean something else from here on.</source>
        <translation>Thé qúéstíóñs méáñ sóméthíñg élsé fróm héré óñ. Thé qúéstíóñs méáñ sóméthíñg élsé fróm héré óñ.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} tó {last} tó</translation>
    </message>
</context>
<context>
    <name>TrendWords</name>
    <message>
        <source>{name}, {first} to {last}: {count}.</source>
        <translation>{name}, {first} tó {last}: {count}. , tó : .</translation>
    </message>
    <message>
        <source>{name}: nothing in this time.</source>
        <translation>{name}: ñóthíñg íñ thís tímé. : ñóthíñg íñ thís tímé.</translation>
    </message>
    <message>
        <source>{name}: {value}.</source>
        <translation>{name}: {value}. : .</translation>
    </message>
    <message>
        <source>{name}: {then} on {first}, {now} on {last}, a change of {change}.</source>
        <translation>{name}: {then} óñ {first}, {now} óñ {last}, á cháñgé óf {change}. : óñ , óñ , á cháñgé óf .</translation>
    </message>
    <message>
        <source>The last month</source>
        <translation>Thé lást móñth Thé lást móñth</translation>
    </message>
    <message>
        <source>Since {month}</source>
        <translation>Síñcé {month} Síñcé</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>Thé lást ýéár Thé lást ýéár</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} tó {last} tó</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Áll óf ít Áll óf ít</translation>
    </message>
    <message>
        <source>Belief in a thought</source>
        <translation>Bélíéf íñ á thóúght Bélíéf íñ á thóúght</translation>
    </message>
    <message>
        <source>Kinds of thinking in a page</source>
        <translation>Kíñds óf thíñkíñg íñ á págé Kíñds óf thíñkíñg íñ á págé</translation>
    </message>
    <message>
        <source>{line}, from “{tool}”</source>
        <translation>{line}, fróm “{tool}” , fróm “”</translation>
    </message>
    <message>
        <source>{line}: nothing in this time.</source>
        <translation>{line}: ñóthíñg íñ thís tímé. : ñóthíñg íñ thís tímé.</translation>
    </message>
    <message>
        <source>{line}: no value yet, from {count} in this time, with too few answers to count.</source>
        <translation>{line}: ñó válúé ýét, fróm {count} íñ thís tímé, wíth tóó féw áñswérs tó cóúñt. : ñó válúé ýét, fróm íñ thís tímé, wíth tóó féw áñswérs tó cóúñt.</translation>
    </message>
    <message>
        <source>One more had too few answers to count.</source>
        <translation>Óñé móré hád tóó féw áñswérs tó cóúñt. Óñé móré hád tóó féw áñswérs tó cóúñt.</translation>
    </message>
    <message>
        <source>{count} more had too few answers to count.</source>
        <translation>{count} móré hád tóó féw áñswérs tó cóúñt. móré hád tóó féw áñswérs tó cóúñt.</translation>
    </message>
    <message>
        <source>The questions changed their meaning in between, and the line begins anew there.</source>
        <translation>Thé qúéstíóñs cháñgéd théír méáñíñg íñ bétwééñ, áñd thé líñé bégíñs áñéw théré. Thé qúéstíóñs cháñgéd théír méáñíñg íñ bétwééñ, áñd thé líñé bégíñs áñéw théré.</translation>
    </message>
    <message>
        <source>{line}: the last value is {last}, from {count}.</source>
        <translation>{line}: thé lást válúé ís {last}, fróm {count}. : thé lást válúé ís , fróm .</translation>
    </message>
    <message>
        <source>{line}: {last} at the last of {count}.</source>
        <translation>{line}: {last} át thé lást óf {count}. : át thé lást óf .</translation>
    </message>
    <message>
        <source>{line}: {last}, as in {since}, from {count}.</source>
        <translation>{line}: {last}, ás íñ {since}, fróm {count}. : , ás íñ , fróm .</translation>
    </message>
    <message>
        <source>{line}: {first} to {last} since {since}, from {count}.</source>
        <translation>{line}: {first} tó {last} síñcé {since}, fróm {count}. : tó síñcé , fróm .</translation>
    </message>
    <message>
        <source>{line}: {count}, none of them rated a second time.</source>
        <translation>{line}: {count}, ñóñé óf thém rátéd á sécóñd tímé. : , ñóñé óf thém rátéd á sécóñd tímé.</translation>
    </message>
    <message>
        <source>{line}: of {count} rated twice, lower afterwards in {lower}, the same in {same}, higher in {higher}.</source>
        <translation>{line}: óf {count} rátéd twícé, lówér áftérwárds íñ {lower}, thé sámé íñ {same}, híghér íñ {higher}. : óf rátéd twícé, lówér áftérwárds íñ , thé sámé íñ , híghér íñ .</translation>
    </message>
    <message>
        <source>one audit</source>
        <translation>óñé áúdít óñé áúdít</translation>
    </message>
    <message>
        <source>{count} audits</source>
        <translation>{count} áúdíts áúdíts</translation>
    </message>
    <message>
        <source>one thought</source>
        <translation>óñé thóúght óñé thóúght</translation>
    </message>
    <message>
        <source>{count} thoughts</source>
        <translation>{count} thóúghts thóúghts</translation>
    </message>
    <message>
        <source>one page</source>
        <translation>óñé págé óñé págé</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation>{count} págés págés</translation>
    </message>
    <message>
        <source>Points stay points here: from {few} on they begin to show a shape, and in this time there is one.</source>
        <translation>Póíñts stáý póíñts héré: fróm {few} óñ théý bégíñ tó shów á shápé, áñd íñ thís tímé théré ís óñé. Póíñts stáý póíñts héré: fróm óñ théý bégíñ tó shów á shápé, áñd íñ thís tímé théré ís óñé.</translation>
    </message>
    <message>
        <source>Points stay points here: from {few} on they begin to show a shape, and in this time there are {count}.</source>
        <translation>Póíñts stáý póíñts héré: fróm {few} óñ théý bégíñ tó shów á shápé, áñd íñ thís tímé théré áré {count}. Póíñts stáý póíñts héré: fróm óñ théý bégíñ tó shów á shápé, áñd íñ thís tímé théré áré .</translation>
    </message>
    <message>
        <source>From {enough} values on, your usual range and a running median are drawn as well.</source>
        <translation>Fróm {enough} válúés óñ, ýóúr úsúál ráñgé áñd á rúññíñg médíáñ áré dráwñ ás wéll. Fróm válúés óñ, ýóúr úsúál ráñgé áñd á rúññíñg médíáñ áré dráwñ ás wéll.</translation>
    </message>
    <message>
        <source>From {enough} values on, your usual range is drawn as well.</source>
        <translation>Fróm {enough} válúés óñ, ýóúr úsúál ráñgé ís dráwñ ás wéll. Fróm válúés óñ, ýóúr úsúál ráñgé ís dráwñ ás wéll.</translation>
    </message>
    <message>
        <source>Since the questions changed there is one.</source>
        <translation>Síñcé thé qúéstíóñs cháñgéd théré ís óñé. Síñcé thé qúéstíóñs cháñgéd théré ís óñé.</translation>
    </message>
    <message>
        <source>Since the questions changed there are {count}.</source>
        <translation>Síñcé thé qúéstíóñs cháñgéd théré áré {count}. Síñcé thé qúéstíóñs cháñgéd théré áré .</translation>
    </message>
    <message>
        <source>So far there are {count}.</source>
        <translation>Só fár théré áré {count}. Só fár théré áré .</translation>
    </message>
    <message>
        <source>{day}: not enough answered to count, {answered} of {of}.</source>
        <translation>{day}: ñót éñóúgh áñswéréd tó cóúñt, {answered} óf {of}. : ñót éñóúgh áñswéréd tó cóúñt, óf .</translation>
    </message>
    <message>
        <source>{day}: {value}, and {second} afterwards.</source>
        <translation>{day}: {value}, áñd {second} áftérwárds. : , áñd áftérwárds.</translation>
    </message>
    <message>
        <source>{day}: {value}, with {answered} of {of} answered.</source>
        <translation>{day}: {value}, wíth {answered} óf {of} áñswéréd. : , wíth óf áñswéréd.</translation>
    </message>
    <message>
        <source>{day}: {value}.</source>
        <translation>{day}: {value}. : .</translation>
    </message>
    <message>
        <source>At least half of your values since the questions changed lie in the shaded band, from {low} to {high}.</source>
        <translation>Át léást hálf óf ýóúr válúés síñcé thé qúéstíóñs cháñgéd líé íñ thé shádéd báñd, fróm {low} tó {high}. Át léást hálf óf ýóúr válúés síñcé thé qúéstíóñs cháñgéd líé íñ thé shádéd báñd, fróm tó .</translation>
    </message>
    <message>
        <source>At least half of all your values lie in the shaded band, from {low} to {high}.</source>
        <translation>Át léást hálf óf áll ýóúr válúés líé íñ thé shádéd báñd, fróm {low} tó {high}. Át léást hálf óf áll ýóúr válúés líé íñ thé shádéd báñd, fróm tó .</translation>
    </message>
    <message>
        <source>{day}: you marked “{words}”.</source>
        <translation>{day}: ýóú márkéd “{words}”. : ýóú márkéd “”.</translation>
    </message>
    <message>
        <source>The open marks are the values given afterwards.</source>
        <translation>Thé ópéñ márks áré thé válúés gívéñ áftérwárds. Thé ópéñ márks áré thé válúés gívéñ áftérwárds.</translation>
    </message>
    <message>
        <source>{low} is “{low_words}”, {high} is “{high_words}”.</source>
        <translation>{low} ís “{low_words}”, {high} ís “{high_words}”. ís “”, ís “”.</translation>
    </message>
    <message>
        <source>{count} values</source>
        <translation>{count} válúés válúés</translation>
    </message>
    <message>
        <source>{line} on days with the tag “{tag}”: median {with_median}. On the other {other}: {other_median}.</source>
        <translation>{line} óñ dáýs wíth thé tág “{tag}”: médíáñ {with_median}. Óñ thé óthér {other}: {other_median}. óñ dáýs wíth thé tág “”: médíáñ . Óñ thé óthér : .</translation>
    </message>
    <message>
        <source>Nothing was written in this time.</source>
        <translation>Ñóthíñg wás wríttéñ íñ thís tímé. Ñóthíñg wás wríttéñ íñ thís tímé.</translation>
    </message>
    <message>
        <source>{early} of {total} pages were begun between 5 and 13 o’clock, {late} between 13 and 21, and {night} at night.</source>
        <translation>{early} óf {total} págés wéré bégúñ bétwééñ 5 áñd 13 ó’clóck, {late} bétwééñ 13 áñd 21, áñd {night} át ñíght. óf págés wéré bégúñ bétwééñ 5 áñd 13 ó’clóck, bétwééñ 13 áñd 21, áñd át ñíght.</translation>
    </message>
</context>
<context>
    <name>TrendsPage</name>
    <message>
        <source>There is nothing to draw yet. Tools with a rating, such as the wellbeing snapshot or the self-care audit, leave a point here each time; three points begin to show a shape, and eight show your usual range.</source>
        <translation>Théré ís ñóthíñg tó dráw ýét. Tóóls wíth á rátíñg, súch ás thé wéllbéíñg sñápshót ór thé sélf-cáré áúdít, léávé á póíñt héré éách tímé; thréé póíñts bégíñ tó shów á shápé, áñd éíght shów ýóúr úsúál ráñgé. Théré ís ñóthíñg tó dráw ýét. Tóóls wíth á rátíñg, súch ás thé wéllbéíñg sñápshót ór thé sélf-cáré áúdít, léávé á póíñt héré éách tímé; thréé póíñts bégíñ tó shów á shápé, áñd éíght shów ýóúr úsúál ráñgé.</translation>
    </message>
</context>
<context>
    <name>TrendsRow</name>
    <message>
        <source>Trends, as charts</source>
        <translation>Tréñds, ás chárts Tréñds, ás chárts</translation>
    </message>
</context>
<context>
    <name>UnlockScreen</name>
    <message>
        <source>Afterword was stopped unexpectedly, so everything is checked first. This may take a moment.</source>
        <translation>Áftérwórd wás stóppéd úñéxpéctédlý, só évérýthíñg ís chéckéd fírst. Thís máý táké á móméñt. Áftérwórd wás stóppéd úñéxpéctédlý, só évérýthíñg ís chéckéd fírst. Thís máý táké á móméñt.</translation>
    </message>
    <message>
        <source>Something you asked to be reminded of is due.</source>
        <translation>Sóméthíñg ýóú áskéd tó bé rémíñdéd óf ís dúé. Sóméthíñg ýóú áskéd tó bé rémíñdéd óf ís dúé.</translation>
    </message>
    <message>
        <source>Unlock to see it.</source>
        <translation>Úñlóck tó séé ít. Úñlóck tó séé ít.</translation>
    </message>
    <message>
        <source>Your journal is locked. Only your passphrase opens it.</source>
        <translation>Ýóúr jóúrñál ís lóckéd. Óñlý ýóúr pássphrásé ópéñs ít. Ýóúr jóúrñál ís lóckéd. Óñlý ýóúr pássphrásé ópéñs ít.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Pássphrásé Pássphrásé</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Cáps Lóck ís óñ. Cáps Lóck ís óñ.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Úñlóck Úñlóck</translation>
    </message>
    <message>
        <source>Use recovery words</source>
        <translation>Úsé récóvérý wórds Úsé récóvérý wórds</translation>
    </message>
    <message>
        <source>Open another journal</source>
        <translation>Ópéñ áñóthér jóúrñál Ópéñ áñóthér jóúrñál</translation>
    </message>
    <message>
        <source>Nothing you write leaves this computer.</source>
        <translation>Ñóthíñg ýóú wríté léávés thís cómpútér. Ñóthíñg ýóú wríté léávés thís cómpútér.</translation>
    </message>
    <message>
        <source>Support and phone lines</source>
        <translation>Súppórt áñd phóñé líñés Súppórt áñd phóñé líñés</translation>
    </message>
    <message>
        <source>This is a demonstration journal with invented pages.</source>
        <translation>Thís ís á démóñstrátíóñ jóúrñál wíth íñvéñtéd págés. Thís ís á démóñstrátíóñ jóúrñál wíth íñvéñtéd págés.</translation>
    </message>
    <message>
        <source>Its passphrase is: {passphrase}</source>
        <translation>Íts pássphrásé ís: {passphrase} Íts pássphrásé ís:</translation>
    </message>
    <message>
        <source>Type your passphrase first.</source>
        <translation>Týpé ýóúr pássphrásé fírst. Týpé ýóúr pássphrásé fírst.</translation>
    </message>
    <message>
        <source>Opening your journal…</source>
        <translation>Ópéñíñg ýóúr jóúrñál… Ópéñíñg ýóúr jóúrñál…</translation>
    </message>
    <message>
        <source>You can try again in one second.</source>
        <translation>Ýóú cáñ trý ágáíñ íñ óñé sécóñd. Ýóú cáñ trý ágáíñ íñ óñé sécóñd.</translation>
    </message>
    <message>
        <source>You can try again in {count} seconds.</source>
        <translation>Ýóú cáñ trý ágáíñ íñ {count} sécóñds. Ýóú cáñ trý ágáíñ íñ sécóñds.</translation>
    </message>
</context>
<context>
    <name>ValueChoice</name>
    <message>
        <source>A value in your own words</source>
        <translation>Á válúé íñ ýóúr ówñ wórds Á válúé íñ ýóúr ówñ wórds</translation>
    </message>
    <message>
        <source>In your own words, then Enter</source>
        <translation>Íñ ýóúr ówñ wórds, théñ Éñtér Íñ ýóúr ówñ wórds, théñ Éñtér</translation>
    </message>
    <message>
        <source>From your compass</source>
        <translation>Fróm ýóúr cómpáss Fróm ýóúr cómpáss</translation>
    </message>
</context>
<context>
    <name>Veil</name>
    <message>
        <source>Hidden. Press any key to return.</source>
        <translation>Híddéñ. Préss áñý kéý tó rétúrñ. Híddéñ. Préss áñý kéý tó rétúrñ.</translation>
    </message>
    <message>
        <source>Press any key to return.</source>
        <translation>Préss áñý kéý tó rétúrñ. Préss áñý kéý tó rétúrñ.</translation>
    </message>
</context>
<context>
    <name>VersionBar</name>
    <message>
        <source>Earlier versions</source>
        <translation>Éárlíér vérsíóñs Éárlíér vérsíóñs</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Óldér Óldér</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>Óldér vérsíóñ Óldér vérsíóñ</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Ñéwér Ñéwér</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>Ñéwér vérsíóñ Ñéwér vérsíóñ</translation>
    </message>
    <message>
        <source>Bring this version back</source>
        <translation>Bríñg thís vérsíóñ báck Bríñg thís vérsíóñ báck</translation>
    </message>
    <message>
        <source>Back to the entry as it is now</source>
        <translation>Báck tó thé éñtrý ás ít ís ñów Báck tó thé éñtrý ás ít ís ñów</translation>
    </message>
    <message>
        <source>Version {number} of {count}, as it was on {day} at {time}: {words}.</source>
        <translation>Vérsíóñ {number} óf {count}, ás ít wás óñ {day} át {time}: {words}. Vérsíóñ óf , ás ít wás óñ át : .</translation>
    </message>
</context>
<context>
    <name>VersionsView</name>
    <message>
        <source>Bring this back</source>
        <translation>Bríñg thís báck Bríñg thís báck</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>Báck tó thé págé Báck tó thé págé</translation>
    </message>
    <message>
        <source>There is no earlier version yet. One is kept when you come back to a page, and every ten minutes.</source>
        <translation>Théré ís ñó éárlíér vérsíóñ ýét. Óñé ís képt whéñ ýóú cómé báck tó á págé, áñd évérý téñ míñútés. Théré ís ñó éárlíér vérsíóñ ýét. Óñé ís képt whéñ ýóú cómé báck tó á págé, áñd évérý téñ míñútés.</translation>
    </message>
    <message>
        <source>Bringing one back keeps the page as it is now among these, so you can change your mind.</source>
        <translation>Bríñgíñg óñé báck kééps thé págé ás ít ís ñów ámóñg thésé, só ýóú cáñ cháñgé ýóúr míñd. Bríñgíñg óñé báck kééps thé págé ás ít ís ñów ámóñg thésé, só ýóú cáñ cháñgé ýóúr míñd.</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 wórd 1 wórd</translation>
    </message>
    <message>
        <source>{count} words</source>
        <translation>{count} wórds wórds</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Éárlíér vérsíóñs Éárlíér vérsíóñs</translation>
    </message>
    <message>
        <source>The version you chose</source>
        <translation>Thé vérsíóñ ýóú chósé Thé vérsíóñ ýóú chósé</translation>
    </message>
</context>
<context>
    <name>ViewTabs</name>
    <message>
        <source>Over time</source>
        <translation>Óvér tímé Óvér tímé</translation>
    </message>
    <message>
        <source>The year</source>
        <translation>Thé ýéár Thé ýéár</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>Théñ áñd ñów Théñ áñd ñów</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Thíñkíñg Thíñkíñg</translation>
    </message>
    <message>
        <source>Steps and hours</source>
        <translation>Stéps áñd hóúrs Stéps áñd hóúrs</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Íñ wórds Íñ wórds</translation>
    </message>
    <message>
        <source>Mark a change</source>
        <translation>Márk á cháñgé Márk á cháñgé</translation>
    </message>
</context>
<context>
    <name>Walk</name>
    <message>
        <source>You can stop at any time; everything is kept.</source>
        <translation>Ýóú cáñ stóp át áñý tímé; évérýthíñg ís képt. Ýóú cáñ stóp át áñý tímé; évérýthíñg ís képt.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Cóñtíñúé Cóñtíñúé</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Lét ít gó Lét ít gó</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Dóñé Dóñé</translation>
    </message>
    <message>
        <source>The minutes are over. You can stop here, or write on for as long as you like.</source>
        <translation>Thé míñútés áré óvér. Ýóú cáñ stóp héré, ór wríté óñ fór ás lóñg ás ýóú líké. Thé míñútés áré óvér. Ýóú cáñ stóp héré, ór wríté óñ fór ás lóñg ás ýóú líké.</translation>
    </message>
    <message>
        <source>{kind}, partly translated</source>
        <translation>{kind}, pártlý tráñslátéd , pártlý tráñslátéd</translation>
    </message>
</context>
<context>
    <name>WordsAgain</name>
    <message>
        <source>Passphrase</source>
        <translation>Pássphrásé Pássphrásé</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Shów thé wórds Shów thé wórds</translation>
    </message>
    <message>
        <source>Put them away</source>
        <translation>Pút thém áwáý Pút thém áwáý</translation>
    </message>
</context>
<context>
    <name>WordsView</name>
    <message>
        <source>Nothing was answered with a rating in this time. One page of a tool with a rating, such as the wellbeing snapshot, says its value here; from three on it is told how they changed.</source>
        <translation>Ñóthíñg wás áñswéréd wíth á rátíñg íñ thís tímé. Óñé págé óf á tóól wíth á rátíñg, súch ás thé wéllbéíñg sñápshót, sáýs íts válúé héré; fróm thréé óñ ít ís tóld hów théý cháñgéd. Ñóthíñg wás áñswéréd wíth á rátíñg íñ thís tímé. Óñé págé óf á tóól wíth á rátíñg, súch ás thé wéllbéíñg sñápshót, sáýs íts válúé héré; fróm thréé óñ ít ís tóld hów théý cháñgéd.</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Tóól Tóól</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Líñé Líñé</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Íñ wórds Íñ wórds</translation>
    </message>
    <message>
        <source>Mark a change</source>
        <translation>Márk á cháñgé Márk á cháñgé</translation>
    </message>
    <message>
        <source>Changes you marked</source>
        <translation>Cháñgés ýóú márkéd Cháñgés ýóú márkéd</translation>
    </message>
</context>
<context>
    <name>WriteDownScreen</name>
    <message>
        <source>Write down your recovery words</source>
        <translation>Wríté dówñ ýóúr récóvérý wórds Wríté dówñ ýóúr récóvérý wórds</translation>
    </message>
    <message>
        <source>If the passphrase is ever forgotten, these fifteen words open your journal.</source>
        <translation>Íf thé pássphrásé ís évér fórgóttéñ, thésé fíftééñ wórds ópéñ ýóúr jóúrñál. Íf thé pássphrásé ís évér fórgóttéñ, thésé fíftééñ wórds ópéñ ýóúr jóúrñál.</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Óñ pápér Óñ pápér</translation>
    </message>
    <message>
        <source>Copy them by hand, with their numbers. The next screen asks for three of them.</source>
        <translation>Cópý thém bý háñd, wíth théír ñúmbérs. Thé ñéxt scrééñ ásks fór thréé óf thém. Cópý thém bý háñd, wíth théír ñúmbérs. Thé ñéxt scrééñ ásks fór thréé óf thém.</translation>
    </message>
    <message>
        <source>Keep the sheet with papers that matter: not beside this computer, not in a photograph.</source>
        <translation>Kéép thé shéét wíth pápérs thát máttér: ñót bésídé thís cómpútér, ñót íñ á phótógráph. Kéép thé shéét wíth pápérs thát máttér: ñót bésídé thís cómpútér, ñót íñ á phótógráph.</translation>
    </message>
    <message>
        <source>Without both</source>
        <translation>Wíthóút bóth Wíthóút bóth</translation>
    </message>
    <message>
        <source>When the passphrase and the words are lost, nobody can open the journal. That includes us.</source>
        <translation>Whéñ thé pássphrásé áñd thé wórds áré lóst, ñóbódý cáñ ópéñ thé jóúrñál. Thát íñclúdés ús. Whéñ thé pássphrásé áñd thé wórds áré lóst, ñóbódý cáñ ópéñ thé jóúrñál. Thát íñclúdés ús.</translation>
    </message>
    <message>
        <source>They are on paper</source>
        <translation>Théý áré óñ pápér Théý áré óñ pápér</translation>
    </message>
</context>
<context>
    <name>WriteTile</name>
    <message>
        <source>Write a page</source>
        <translation>Wríté á págé Wríté á págé</translation>
    </message>
    <message>
        <source>The cursor is ready.</source>
        <translation>Thé cúrsór ís réádý. Thé cúrsór ís réádý.</translation>
    </message>
    <message>
        <source>Your first key opens a page that begins with it.</source>
        <translation>Ýóúr fírst kéý ópéñs á págé thát bégíñs wíth ít. Ýóúr fírst kéý ópéñs á págé thát bégíñs wíth ít.</translation>
    </message>
</context>
<context>
    <name>WriteView</name>
    <message>
        <source>Form of the words</source>
        <translation>Fórm óf thé wórds Fórm óf thé wórds</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détáíls Détáíls</translation>
    </message>
    <message>
        <source>Your page</source>
        <translation>Ýóúr págé Ýóúr págé</translation>
    </message>
    <message>
        <source>What you answered before</source>
        <translation>Whát ýóú áñswéréd béfóré Whát ýóú áñswéréd béfóré</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Úñtítléd Úñtítléd</translation>
    </message>
    <message>
        <source>Title, if the page wants one</source>
        <translation>Títlé, íf thé págé wáñts óñé Títlé, íf thé págé wáñts óñé</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>A question to begin from</source>
        <translation>Á qúéstíóñ tó bégíñ fróm Á qúéstíóñ tó bégíñ fróm</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>Áñóthér qúéstíóñ Áñóthér qúéstíóñ</translation>
    </message>
</context>
<context>
    <name>YearGrid</name>
    <message>
        <source>The year, day by day</source>
        <translation>Thé ýéár, dáý bý dáý Thé ýéár, dáý bý dáý</translation>
    </message>
    <message>
        <source>{day}: nothing.</source>
        <translation>{day}: ñóthíñg. : ñóthíñg.</translation>
    </message>
    <message>
        <source>{day}: {value}.</source>
        <translation>{day}: {value}. : .</translation>
    </message>
</context>
<context>
    <name>YearView</name>
    <message>
        <source>Day</source>
        <translation>Dáý Dáý</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Válúé Válúé</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Ýéár béfóré Ýéár béfóré</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>Ýéár áftér Ýéár áftér</translation>
    </message>
    <message>
        <source>Pleasant or unpleasant</source>
        <translation>Pléásáñt ór úñpléásáñt Pléásáñt ór úñpléásáñt</translation>
    </message>
    <message>
        <source>{line}, {year}</source>
        <translation>{line}, {year} ,</translation>
    </message>
    <message>
        <source>Nothing was set down in this year. One wellbeing snapshot fills one square here, and a few weeks of them begin to show a shape.</source>
        <translation>Ñóthíñg wás sét dówñ íñ thís ýéár. Óñé wéllbéíñg sñápshót fílls óñé sqúáré héré, áñd á féw wééks óf thém bégíñ tó shów á shápé. Ñóthíñg wás sét dówñ íñ thís ýéár. Óñé wéllbéíñg sñápshót fílls óñé sqúáré héré, áñd á féw wééks óf thém bégíñ tó shów á shápé.</translation>
    </message>
    <message>
        <source>{days} of the days have a value. The fuller the square, the more pleasant; a point is a day without one.</source>
        <translation>{days} óf thé dáýs hávé á válúé. Thé fúllér thé sqúáré, thé móré pléásáñt; á póíñt ís á dáý wíthóút óñé. óf thé dáýs hávé á válúé. Thé fúllér thé sqúáré, thé móré pléásáñt; á póíñt ís á dáý wíthóút óñé.</translation>
    </message>
    <message>
        <source>The arrow keys go from day to day, Enter opens the page.</source>
        <translation>Thé árrów kéýs gó fróm dáý tó dáý, Éñtér ópéñs thé págé. Thé árrów kéýs gó fróm dáý tó dáý, Éñtér ópéñs thé págé.</translation>
    </message>
</context>
<context>
    <name>_Card</name>
    <message>
        <source>Remove from {section}</source>
        <translation>Rémóvé fróm {section} Rémóvé fróm</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rémóvé Rémóvé</translation>
    </message>
</context>
<context>
    <name>_Given</name>
    <message>
        <source>How strong: {feeling}</source>
        <translation>Hów stróñg: {feeling} Hów stróñg:</translation>
    </message>
    <message>
        <source>Remove {feeling}</source>
        <translation>Rémóvé {feeling} Rémóvé</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rémóvé Rémóvé</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>How strongly it is there: {kind}</source>
        <translation>Hów stróñglý ít ís théré: {kind} Hów stróñglý ít ís théré:</translation>
    </message>
    <message>
        <source>how strongly</source>
        <translation>hów stróñglý hów stróñglý</translation>
    </message>
    <message>
        <source>Remove {kind}</source>
        <translation>Rémóvé {kind} Rémóvé</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rémóvé Rémóvé</translation>
    </message>
</context>
<context>
    <name>_WordField</name>
    <message>
        <source>Word {position}</source>
        <translation>Wórd {position} Wórd</translation>
    </message>
    <message>
        <source>Look at this word again.</source>
        <translation>Lóók át thís wórd ágáíñ. Lóók át thís wórd ágáíñ.</translation>
    </message>
</context>
</TS>