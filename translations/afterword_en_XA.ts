<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" sourcelanguage="en_GB" language="en_XA">
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
        <source>Bring the key files back from a copy you trust, or use your fifteen recovery words.</source>
        <translation>Bríñg thé kéý fílés báck fróm á cópý ýóú trúst, ór úsé ýóúr fíftééñ récóvérý wórds. Bríñg thé kéý fílés báck fróm á cópý ýóú trúst, ór úsé ýóúr fíftééñ récóvérý wórds.</translation>
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
        <source>Opened for reading only</source>
        <translation>Ópéñéd fór réádíñg óñlý Ópéñéd fór réádíñg óñlý</translation>
    </message>
    <message>
        <source>This folder cannot be written, so changes cannot be saved here.</source>
        <translation>Thís fóldér cáññót bé wríttéñ, só cháñgés cáññót bé sávéd héré. Thís fóldér cáññót bé wríttéñ, só cháñgés cáññót bé sávéd héré.</translation>
    </message>
    <message>
        <source>You continued with an older copy</source>
        <translation>Ýóú cóñtíñúéd wíth áñ óldér cópý Ýóú cóñtíñúéd wíth áñ óldér cópý</translation>
    </message>
    <message>
        <source>It was saved on {this}; the newest one known here on {newest}.</source>
        <translation>Ít wás sávéd óñ {this}; thé ñéwést óñé kñówñ héré óñ {newest}. Ít wás sávéd óñ ; thé ñéwést óñé kñówñ héré óñ .</translation>
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
        <source>Not saved: {reason} Your text is still here.</source>
        <translation>Ñót sávéd: {reason} Ýóúr téxt ís stíll héré. Ñót sávéd: Ýóúr téxt ís stíll héré.</translation>
    </message>
    <message>
        <source>This page is never saved</source>
        <translation>Thís págé ís ñévér sávéd Thís págé ís ñévér sávéd</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Menu</source>
        <translation>Méñú Méñú</translation>
    </message>
</context>
</TS>