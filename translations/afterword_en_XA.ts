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
        <source>Afterword {version}. Free software under the GNU General Public Licence, version 3 or later.</source>
        <translation>Áftérwórd {version}. Fréé sóftwáré úñdér thé GÑÚ Géñérál Públíc Lícéñcé, vérsíóñ 3 ór látér. Áftérwórd . Fréé sóftwáré úñdér thé GÑÚ Géñérál Públíc Lícéñcé, vérsíóñ 3 ór látér.</translation>
    </message>
    <message>
        <source>It keeps your journal on this device only, and has no code in it that could send anything anywhere. It is a place to think, not a care record and not a substitute for help.</source>
        <translation>Ít kééps ýóúr jóúrñál óñ thís dévícé óñlý, áñd hás ñó códé íñ ít thát cóúld séñd áñýthíñg áñýwhéré. Ít ís á plácé tó thíñk, ñót á cáré récórd áñd ñót á súbstítúté fór hélp. Ít kééps ýóúr jóúrñál óñ thís dévícé óñlý, áñd hás ñó códé íñ ít thát cóúld séñd áñýthíñg áñýwhéré. Ít ís á plácé tó thíñk, ñót á cáré récórd áñd ñót á súbstítúté fór hélp.</translation>
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
        <source>What went well</source>
        <translation>Whát wéñt wéll Whát wéñt wéll</translation>
    </message>
    <message>
        <source>Write and let go</source>
        <translation>Wríté áñd lét gó Wríté áñd lét gó</translation>
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
        <source>It stays in your journal, and it is offered to you again on {day}.</source>
        <translation>Ít stáýs íñ ýóúr jóúrñál, áñd ít ís ófféréd tó ýóú ágáíñ óñ {day}. Ít stáýs íñ ýóúr jóúrñál, áñd ít ís ófféréd tó ýóú ágáíñ óñ .</translation>
    </message>
    <message>
        <source>Keep it and offer it again</source>
        <translation>Kéép ít áñd óffér ít ágáíñ Kéép ít áñd óffér ít ágáíñ</translation>
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
        <source>Keep the folder as it is. If you have a copy of it elsewhere, bring the files vault.hdr and vault.hdr.bak back from there; the passphrase you used then opens them.</source>
        <translation>Kéép thé fóldér ás ít ís. Íf ýóú hávé á cópý óf ít élséwhéré, bríñg thé fílés váúlt.hdr áñd váúlt.hdr.bák báck fróm théré; thé pássphrásé ýóú úséd théñ ópéñs thém. Kéép thé fóldér ás ít ís. Íf ýóú hávé á cópý óf ít élséwhéré, bríñg thé fílés váúlt.hdr áñd váúlt.hdr.bák báck fróm théré; thé pássphrásé ýóú úséd théñ ópéñs thém.</translation>
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
        <source>Keep the folder as it is and bring the key files back from a copy you trust.</source>
        <translation>Kéép thé fóldér ás ít ís áñd bríñg thé kéý fílés báck fróm á cópý ýóú trúst. Kéép thé fóldér ás ít ís áñd bríñg thé kéý fílés báck fróm á cópý ýóú trúst.</translation>
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
        <source>Keep the folder as it is and bring vault.hdr and vault.hdr.bak back from a copy you trust.</source>
        <translation>Kéép thé fóldér ás ít ís áñd bríñg váúlt.hdr áñd váúlt.hdr.bák báck fróm á cópý ýóú trúst. Kéép thé fóldér ás ít ís áñd bríñg váúlt.hdr áñd váúlt.hdr.bák báck fróm á cópý ýóú trúst.</translation>
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
        <source>Find the file journal.db and put it back into the folder.</source>
        <translation>Fíñd thé fílé jóúrñál.db áñd pút ít báck íñtó thé fóldér. Fíñd thé fílé jóúrñál.db áñd pút ít báck íñtó thé fóldér.</translation>
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
        <source>Keep the folder as it is and look for a copy of journal.db.</source>
        <translation>Kéép thé fóldér ás ít ís áñd lóók fór á cópý óf jóúrñál.db. Kéép thé fóldér ás ít ís áñd lóók fór á cópý óf jóúrñál.db.</translation>
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
        <source>Copy the whole folder again from where it came from.</source>
        <translation>Cópý thé whólé fóldér ágáíñ fróm whéré ít cámé fróm. Cópý thé whólé fóldér ágáíñ fróm whéré ít cámé fróm.</translation>
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
        <source>Put the files that were made together back into one folder.</source>
        <translation>Pút thé fílés thát wéré mádé tógéthér báck íñtó óñé fóldér. Pút thé fílés thát wéré mádé tógéthér báck íñtó óñé fóldér.</translation>
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
        <source>Part of the entries file is damaged</source>
        <translation>Párt óf thé éñtríés fílé ís dámágéd Párt óf thé éñtríés fílé ís dámágéd</translation>
    </message>
    <message>
        <source>Afterword has stopped writing so that the damage cannot spread. What is sound stays as it is.</source>
        <translation>Áftérwórd hás stóppéd wrítíñg só thát thé dámágé cáññót spréád. Whát ís sóúñd stáýs ás ít ís. Áftérwórd hás stóppéd wrítíñg só thát thé dámágé cáññót spréád. Whát ís sóúñd stáýs ás ít ís.</translation>
    </message>
    <message>
        <source>Close Afterword and copy the whole journal folder to a safe place first.</source>
        <translation>Clósé Áftérwórd áñd cópý thé whólé jóúrñál fóldér tó á sáfé plácé fírst. Clósé Áftérwórd áñd cópý thé whólé jóúrñál fóldér tó á sáfé plácé fírst.</translation>
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
        <source>Choose another folder.</source>
        <translation>Chóósé áñóthér fóldér. Chóósé áñóthér fóldér.</translation>
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
        <source>Do it</source>
        <translation>Dó ít Dó ít</translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation>Stóp áskíñg Stóp áskíñg</translation>
    </message>
</context>
<context>
    <name>Invitations</name>
    <message>
        <source>“{title}” can go on, with session {next} of {series}.</source>
        <translation>“{title}” cáñ gó óñ, wíth séssíóñ {next} óf {series}. “” cáñ gó óñ, wíth séssíóñ óf .</translation>
    </message>
    <message>
        <source>“{title}” is ready to be read again.</source>
        <translation>“{title}” ís réádý tó bé réád ágáíñ. “” ís réádý tó bé réád ágáíñ.</translation>
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
    <name>LandingView</name>
    <message>
        <source>Next line</source>
        <translation>Ñéxt líñé Ñéxt líñé</translation>
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
        <source>Settings</source>
        <translation>Séttíñgs Séttíñgs</translation>
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
        <source>Where the journal lives</source>
        <translation>Whéré thé jóúrñál lívés Whéré thé jóúrñál lívés</translation>
    </message>
    <message>
        <source>Folder of the journal</source>
        <translation>Fóldér óf thé jóúrñál Fóldér óf thé jóúrñál</translation>
    </message>
    <message>
        <source>{size} MB, all of it encrypted.</source>
        <translation>{size} MB, áll óf ít éñcrýptéd. MB, áll óf ít éñcrýptéd.</translation>
    </message>
    <message>
        <source>The new passphrase opens this journal from now on.</source>
        <translation>Thé ñéw pássphrásé ópéñs thís jóúrñál fróm ñów óñ. Thé ñéw pássphrásé ópéñs thís jóúrñál fróm ñów óñ.</translation>
    </message>
    <message>
        <source>Copies of the folder made before today still open with the old one.</source>
        <translation>Cópíés óf thé fóldér mádé béfóré tódáý stíll ópéñ wíth thé óld óñé. Cópíés óf thé fóldér mádé béfóré tódáý stíll ópéñ wíth thé óld óñé.</translation>
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
    <name>TagsField</name>
    <message>
        <source>Remove {word}</source>
        <translation>Rémóvé {word} Rémóvé</translation>
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
        <source>What went well</source>
        <translation>Whát wéñt wéll Whát wéñt wéll</translation>
    </message>
    <message>
        <source>Something good, looked at twice.</source>
        <translation>Sóméthíñg góód, lóókéd át twícé. Sóméthíñg góód, lóókéd át twícé.</translation>
    </message>
    <message>
        <source>Write and let go</source>
        <translation>Wríté áñd lét gó Wríté áñd lét gó</translation>
    </message>
    <message>
        <source>Nothing of it is ever stored.</source>
        <translation>Ñóthíñg óf ít ís évér stóréd. Ñóthíñg óf ít ís évér stóréd.</translation>
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
    <name>ToolGroup</name>
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
    <name>UnlockScreen</name>
    <message>
        <source>Afterword was stopped unexpectedly, so everything is checked first. A large journal takes a little longer.</source>
        <translation>Áftérwórd wás stóppéd úñéxpéctédlý, só évérýthíñg ís chéckéd fírst. Á lárgé jóúrñál tákés á líttlé lóñgér. Áftérwórd wás stóppéd úñéxpéctédlý, só évérýthíñg ís chéckéd fírst. Á lárgé jóúrñál tákés á líttlé lóñgér.</translation>
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
    <name>_Chosen</name>
    <message>
        <source>In your own words</source>
        <translation>Íñ ýóúr ówñ wórds Íñ ýóúr ówñ wórds</translation>
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
    <name>_Roles</name>
    <message>
        <source>A role, then Enter</source>
        <translation>Á rólé, théñ Éñtér Á rólé, théñ Éñtér</translation>
    </message>
</context>
<context>
    <name>_Tagged</name>
    <message>
        <source>A tag, then Enter</source>
        <translation>Á tág, théñ Éñtér Á tág, théñ Éñtér</translation>
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