<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en_GB">
<context>
    <name>AboutScreen</name>
    <message>
        <source>Welcome to Afterword</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An encrypted journal for reflective practice, kept on this computer and nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I already have a journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a care record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened to a person is written down where your workplace keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for patient details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write about your side of it, so that nobody could recognise the people in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not emergency help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else reads along. When someone is in danger, call for help the usual way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A court can require reflective notes. Regulators say that they will not ask for them, and expect anything you choose to show to be anonymous; leaving out a name is not enough for that. The facts of an incident belong in the official record. This is not legal advice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may ask to see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the new journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it somewhere else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not a full path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins with the disk or a slash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a journal in that folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose “I already have a journal” to open it, or another folder for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account may not write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That folder is not empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A journal needs a folder of its own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AboutSettings</name>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterword {version}. Free software under the GNU General Public Licence, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It keeps your journal on this device only, and has no code in it that could send anything anywhere. It is a place to think, not a care record and not a substitute for help.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
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
    <name>AppearanceSettings</name>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out fades and other movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new language shows when Afterword is next opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size {size} per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>{day}, 1 entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {count} entries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month after</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CautionView</name>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then something lighter may be kinder today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is closed to you: both ways are below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, it is recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, it is older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangePassphrase</name>
    <message>
        <source>The passphrase you use now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of the journal folder made before the change still open with the old passphrase. Your recovery words stay the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase you use now first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the new lock…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChooseScreen</name>
    <message>
        <source>Choose a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the only key to what you write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long beats clever: four or five unrelated words outlast a short jumble of signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours alone: a passphrase used elsewhere is only as safe as it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can reset it. There is no account, and no copy of it anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Back to the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can stop here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it up into a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note that it happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question} You said {before} before, and {after} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: {before}. Now: {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays in your journal, and it is offered to you again on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it and offer it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the text go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays in your journal, and you can find it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfirmScreen</name>
    <message>
        <source>Three words from your sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that you can rely on the sheet on the day you need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the words again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word {position} is still empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the words again and put your sheet right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word {position} differs from the one you were given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words {positions} differ from the ones you were given.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Credits</name>
    <message>
        <source>Typefaces by Adobe, SIL Open Font Licence 1.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Icons by Phosphor Icons, MIT Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English word list of recovery words and suggested passphrases, MIT Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window, GNU Lesser General Public Licence 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encrypted journal file, BSD licence of Zetetic LLC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys, Apache Licence 2.0 or BSD licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIT Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BSD licence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} morning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatesPopup</name>
    <message>
        <source>Own dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it in the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sealed page stays out of search and previews until you open it on purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day this page belongs to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Write a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries you move to the bin wait here until you put them back or delete them for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry fits all of these choices. Take one away to see more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your journal is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever you write will be listed here by the day it belongs to, encrypted, and for you alone. One line is enough to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every word has to be in the entry, and the last one may be unfinished. Put words between quotation marks to find them side by side. Sealed entries and the bin are not searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are also looking at a part of the journal only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Endings</name>
    <message>
        <source>Let the text go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryActions</name>
    <message>
        <source>It leaves this journal with all its earlier versions, and cannot be brought back. Two things are beyond our reach: a backup you made before now still holds it, and a drive can keep old data for a while in places no program can clear. Wherever it stays, it stays encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this entry for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it in the bin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryMenu</name>
    <message>
        <source>More for this entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to another day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the seal off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No earlier versions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryText</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} before, {after} after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answer} (where {least} is {low}, and {most} is {high})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: {feelings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After: {feelings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word} {intensity} of 100</source>
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
        <source>This entry is not in the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been deleted for good in the meantime. No other entry is affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the list and open another entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“afterword --help” lists the commands.</source>
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
        <source>Keep the folder as it is and bring vault.hdr and vault.hdr.bak back from a copy you trust.</source>
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
        <source>The key file is older than the entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase was changed after this key file was made. Someone may have put an old copy back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the newer files vault.hdr and vault.hdr.bak, or continue with these on purpose.</source>
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
        <source>A journal cannot be made there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of that path is a file, or its name is not one a folder can have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
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
    <name>FailureScreen</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy technical details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy technical details, which hold nothing of your journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Afterword</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue with this copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Feelings</name>
    <message>
        <source>Or a word of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A feeling in a word of your own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Empty the field</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {choice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own dates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All but the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tag} ({count})</source>
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
        <source>There was no room for the copy that a full check needs, so that check has not been made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the entries file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are reading a copy of it. What cannot be read is left out; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened for reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are reading a private copy. Changes cannot be saved here.</source>
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
    <message>
        <source>You continued with an older key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase it belongs to opens this journal again. Consider changing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One recovery word was put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word {position} differed from the one you were given. Correct it on your sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your computer&apos;s clock seems to have changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something here was written later than it is now. New entries are kept in the order you write them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>This folder seems to be on another computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder seems to belong to {service}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder seems to be synchronised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever looks after that computer can copy the journal, though not read it, and a lost connection can damage it. A folder on this computer is safer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every version of the journal would be copied to that service. It stays encrypted, but old copies keep old passphrases, and two computers can damage it. A folder on this computer alone is safer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Count first-person words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None so far</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Another prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeldLock</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on without them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was typed since the last save is then lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your last words are not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk did not take them: it may be full, or it may have been taken out. Everything saved before is safe. The page is hidden, and Afterword tries again by itself every few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without them, what was typed since the last save is lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InvitationRow</name>
    <message>
        <source>From {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again in three days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Invitations</name>
    <message>
        <source>“{title}” can go on, with session {next} of {series}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is ready to be read again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>The day it belongs to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LandingView</name>
    <message>
        <source>Next line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>Just happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unwind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Think it through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look after myself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan and talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five words drawn by chance, if you like them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the suggested passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest another passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a passphrase first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase would be guessed too soon. A longer one holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two fields differ.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>I have seen this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OtherScreen</name>
    <message>
        <source>Open a journal you have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or paste the folder it is in. It is the one that holds the file journal.db.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not a full path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins with the disk or a slash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no journal in that folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the one that holds journal.db.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageMenu</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the passphrase as letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
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
    <name>Reader</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a page with this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for this entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer entry (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older entry (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an entry to read it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry is sealed. Its words are shown only when you ask for them, and covered again afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReaderText</name>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} · {dates}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, written at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, written on {written} at {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadyScreen</name>
    <message>
        <source>Your journal is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is encrypted, empty, and yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making your journal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its lock is fitted to this computer, which takes a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you step away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+L locks it at once. Everything you have written is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After one minute without a key or a movement it locks by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After {minutes} minutes without a key or a movement it locks by itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoverScreen</name>
    <message>
        <source>Use your recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are the fifteen words you wrote down when you made this journal. The first four letters of each are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word {position} differs from your sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other fourteen fit together, and with them it can only be “{word}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use “{word}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening your journal…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Word {position}: {word}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RenewScreen</name>
    <message>
        <source>Choose a new passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your words fit, and everything is there. From now on this passphrase opens it, and the old one no longer does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it and open the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your recovery words stay the same. Put the sheet back where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the new lock…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>Sealed. Its words show when you open it.</source>
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
        <source>Not saved: {reason}. Your text is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page is never saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything you wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results appear as you type. Escape clears the search.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecuritySettings</name>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock by itself after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An open journal then stays open when you walk away. Ctrl+L locks it, and so does locking the computer where the system tells Afterword about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one, and nobody can reset it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They open the journal when the passphrase is forgotten. To see them you need the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the journal lives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} MB, all of it encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new passphrase opens this journal from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of the folder made before today still open with the old one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <source>{title}, {ordinal} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>third</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fourth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fifth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sixth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>six</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How Afterword looks and behaves on this computer.</source>
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
<context>
    <name>ShortcutSettings</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Edit the entry you are reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the newer entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the older entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the chosen entry to the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search, or go back to the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SoftTimer</name>
    <message>
        <source>Show the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {minutes} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLines</name>
    <message>
        <source>From {day} back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}. {meaning} {next_step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to the bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First {count} results, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} results, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} entries, newest first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>How strong the passphrase is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very strong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too easy to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not quite there yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use at least twelve characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out names and words that others connect with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out common phrases, or add unrelated words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbouring keys are tried early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeating something adds little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequences such as abc or 6789 are tried early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates and years are tried early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One or two more words would do.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the tag {tag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagsField</name>
    <message>
        <source>Remove {word}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>Set it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line, two minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What went well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something good, looked at twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write and let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it is ever stored.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>Days with entries carry a dot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide previews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show previews</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Ctrl+1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you left off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you are ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a line above and your journal has begun: it is saved and encrypted as you write. What you leave unfinished waits here, and so does what you wrote lately.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}. There is nothing you have to do here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft, {words}. Saved and encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToolGroup</name>
    <message>
        <source>About {minutes} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{least} to {most} minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToolsPage</name>
    <message>
        <source>Find a tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tool has these words in its title or summary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take whichever fits. Any of them can be left half done.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockScreen</name>
    <message>
        <source>Afterword was stopped unexpectedly, so everything is checked first. A large journal takes a little longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your journal is locked. Only your passphrase opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing you write leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a demonstration journal with invented pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its passphrase is: {passphrase}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your passphrase first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening your journal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can try again in one second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can try again in {count} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Veil</name>
    <message>
        <source>Hidden. Press any key to return.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press any key to return.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionBar</name>
    <message>
        <source>Earlier versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring this version back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the entry as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number} of {count}, as it was on {day} at {time}: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionsView</name>
    <message>
        <source>Bring this back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no earlier version yet. One is kept when you come back to a page, and every ten minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing one back keeps the page as it is now among these, so you can change your mind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version you chose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Walk</name>
    <message>
        <source>You can stop at any time; everything is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes are over. You can stop here, or write on for as long as you like.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordsAgain</name>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put them away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WriteDownScreen</name>
    <message>
        <source>Write down your recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the passphrase is ever forgotten, these fifteen words open your journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy them by hand, with their numbers. The next screen asks for three of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the sheet with papers that matter: not beside this computer, not in a photograph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the passphrase and the words are lost, nobody can open the journal. That includes us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are on paper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WriteTile</name>
    <message>
        <source>Write a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cursor is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your first key opens a page that begins with it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WriteView</name>
    <message>
        <source>Form of the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you answered before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title, if the page wants one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Chosen</name>
    <message>
        <source>In your own words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Given</name>
    <message>
        <source>How strong: {feeling}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {feeling}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Roles</name>
    <message>
        <source>A role, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Tagged</name>
    <message>
        <source>A tag, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_WordField</name>
    <message>
        <source>Word {position}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at this word again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
