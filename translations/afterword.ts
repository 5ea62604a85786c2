<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en_GB">
<context>
    <name>Actions</name>
    <message>
        <source>Write a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What went well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write and let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that was saved has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Afterword and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That passphrase does not open this journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed, and you can try as often as you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at Caps Lock and the keyboard layout, or use your fifteen recovery words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These recovery words belong to another journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fifteen words fit together, but they do not open this journal. Nothing has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the sheet you wrote when this journal was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recovery key has fifteen words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have given {count} so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the list with your sheet, word by word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word {position} is not in the word list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every recovery word comes from one list of common English words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling of word {position}; its first four letters are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two recovery words have changed places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words {first} and {second} fit when they are the other way round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare those two with your sheet and exchange them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These recovery words do not fit together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one word differs from the ones you were given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A journal needs a passphrase to be closed with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a passphrase, or let Afterword suggest one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of the key file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your entries are in a file of their own and have not been touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the journal; Afterword uses the spare copy and repairs the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both copies of the key file are missing or damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your entries are still in this folder, but locked: without a key file nothing can open them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the folder as it is. If you have a copy of it elsewhere, bring the files vault.hdr and vault.hdr.bak back from there; the passphrase you used then opens them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file has unsafe settings and was not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone or something may have altered it. Your entries have not been touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the folder as it is and bring the key files back from a copy you trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file has been altered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something other than Afterword has changed it, so nothing was opened and nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the key files back from a copy you trust, or use your fifteen recovery words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This journal was last saved by a newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version cannot read it without risk, so nothing was opened and nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Afterword and open the journal again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is changed, the spare copy is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your new passphrase opens this journal. The spare copy of the key file could not be written and still belongs to the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk and open the journal again; the spare is then renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entries file is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder holds the keys of a journal but not its entries. It is not a new journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the file journal.db and put it back into the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entries file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is there but holds nothing. This is not a new journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the folder as it is and look for a copy of journal.db.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entries file is incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends too early, as if copying it had been interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole folder again from where it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file and the entries file do not belong together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They come from different journals. Nothing was opened or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the files that were made together back into one folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The beginning of the entries file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase is right, but the file cannot be opened. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the entries file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterword has stopped writing so that the damage cannot spread. What is sound stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Afterword and copy the whole journal folder to a safe place first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy is older than the one last opened here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was saved on {this}; the newest one known here on {newest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the newer copy, or continue with this one on purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything saved so far is safe. The last change could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make some room on the disk; then save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk could not be read or written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer reported an error of the disk. Everything saved so far is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the disk or its cable, then open the journal again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This journal is open for reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes cannot be saved here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the journal folder to a place where you may write, and open it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account may not use this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer does not let Afterword read or write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or have your access to this one restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This journal is already open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Afterword window has it open. One at a time keeps your entries safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to that window, or close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough free memory to check the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening this journal takes {megabytes} MB for a moment. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close some programs and try again, or use your fifteen recovery words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encryption library does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A safety check failed ({check}), so the journal was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Afterword again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no journal here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder does not exist, or the disk it is on is not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the disk, or choose the folder your journal is in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an Afterword journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder holds none of the files a journal has. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder that holds vault.hdr and journal.db.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a journal in this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterword never writes a new journal over another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the journal that is there, or choose an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is not empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A journal needs a folder of its own, so that nothing gets mixed up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an empty folder or the name of a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This worksheet cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {file}, {table}: {key}{reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing you have written depends on it; put it right or take the file away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worksheet “{id}” is not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages written with it can still be read, because each page keeps its own questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put its file back to write with it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>The key file was missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has been put back from its spare copy. Nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file was damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has been repaired from its spare copy. Nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file had unsafe settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not used and may have been altered by someone. The spare copy was sound and has taken its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file had been altered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something other than Afterword changed it. The spare copy was sound and has taken its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spare copy of the key file was renewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was missing, damaged or out of date. Nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of the key file could not be repaired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other copy is sound and was used. Afterword tries again next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first bytes of the entries file were damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have been written again from the key file. Nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterword closed unexpectedly last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that was saved has been checked and is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened for reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder cannot be written, so changes cannot be saved here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You continued with an older copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was saved on {this}; the newest one known here on {newest}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedState</name>
    <message>
        <source>Saved state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {time}, encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: {reason} Your text is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page is never saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
