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
        <source>Afterword {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It keeps your journal on this device only, and has no code in it that could send anything anywhere. It is a place to think, not a care record and not a substitute for help.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>{body}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” was talked over with a peer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>Accounts since {since}: {done}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {wanted} since {since}, {peers} of {peers_wanted} with a peer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {wanted} since {since}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountsView</name>
    <message>
        <source>What an account can be asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The regulators have said that they will not ask for your reflections to look into a concern; a court can. So an account names nobody and keeps to what you learned, and the facts of an incident belong in the record made for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Professional accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does your body ask for something else? A file that describes its accounts goes into {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>At the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sorted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It changes what makes this hard: a rota, a caseload, a rule, a room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It changes how you meet it: a habit, a limit, something you say or learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It helps you mend afterwards: rest, company, support, treatment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It mends something that has worn thin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It keeps something that already holds you up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It makes something a little better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it again on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First: {step}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionDetails</name>
    <message>
        <source>Where it sets in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever came of it, in your words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may get in the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever is most likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you will do then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When that happens, I will</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionEditor</name>
    <message>
        <source>What you will do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionList</name>
    <message>
        <source>+ Another line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Another step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question} Step {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionRow</name>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, if you would like to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come back to it in a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From “{tool}”, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
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
        <source>How am I?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of shift</source>
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
        <source>Trends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support and phone lines</source>
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
    <name>ActionsPage</name>
    <message>
        <source>Ready to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whenever it suits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done and let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show earlier ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you mean to do, from every tool, in one place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new action, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the actions of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is waiting. Steps you write down in a tool, such as a self-care plan or the list at the end of a shift, come together here, and on their day they are a line on Today. You can also type one above. A first step that fits your worst week is large enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tools</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionsRow</name>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An action without words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AfterView</name>
    <message>
        <source>Afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once you have talked it through, you can write down what you learned, what was agreed and when you meet again. What was agreed goes to your actions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record what came of it</source>
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
    <name>BackupLine</name>
    <message>
        <source>Look at the backups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupRow</name>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the backup of {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the backup of {moment}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>{day} at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size}. Made before the keys were renewed: it opens with what opened it then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries}, {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored on trial just now: it is sound, and {entries} could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest backup is of {moment} and holds {entries}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup of this journal yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest backup of this journal is {count} days old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal has {now} now; the backup holds {then}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every entry of the journal is in the backup too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One entry is not in the backup; it stays in the files that are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} entries are not in the backup; they stay in the files that are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is in the backup alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One entry is in the backup alone and comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} entries are in the backup alone and come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens with your present passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens with the passphrase you had then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made before an upgrade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by hand.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupsPart</name>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One is made by itself when you first unlock on a day, and before every upgrade. It is opened and counted before it counts. Of the newest days, weeks, months and years one each is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That folder is not there now, so new backups go beside the journal until it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, such as one on a stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep them beside the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making and checking a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring it on trial…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type its full path, from the disk or a slash on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it first, or connect the stick it is on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Balance</name>
    <message>
        <source>Open actions by where they set in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where your plan sets in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan may lean one way for good reasons. This shows only which way it leans.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BodyFigure</name>
    <message>
        <source>Marked: {parts}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BodyRow</name>
    <message>
        <source>My cycle began on another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count back from today instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin an account: {body}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules checked on {day}. They change, so look at the body’s own page as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day of the cycle</source>
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
    <name>CardMaker</name>
    <message>
        <source>Make a card to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put my own people and numbers on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card is outside the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF is not encrypted, and neither is the paper: whoever finds it can read it. Nothing of what you wrote is on it, and your own people only if you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is saved as a PDF in this folder, for you to print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
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
    <name>ChangeLinks</name>
    <message>
        <source>Changes you marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {words}</source>
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
    <name>ChartTile</name>
    <message>
        <source>Open the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart of {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arrow keys go from point to point, Enter opens the page, plus and minus look closer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a value to read it; the arrow keys do the same.</source>
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
    <name>ChooseView</name>
    <message>
        <source>Suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading your pages …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what the account can draw on, or begin with an empty one. It is a copy that you can change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what you want on the sheet. It becomes a copy that you can change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show other pages of this time ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List what stays in the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>There is a kind of this name already. Give yours another one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChosenOne</name>
    <message>
        <source>In your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or in your own words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChosenSome</name>
    <message>
        <source>In your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or in your own words, then Enter</source>
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
        <source>It is offered to you again on {day}, and you can say no then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is offered to you again on {days} and on {day}, and you can say no then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays in your journal, and you are not asked about it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it and let it rest</source>
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
    <name>Contents</name>
    <message>
        <source>Parts of this page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContentsLine</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part before this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part after this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}. Part {number} of {count}. Choose another part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyNote</name>
    <message>
        <source>There is nothing in it to copy yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are taken back after {seconds} seconds, or when the journal locks. Read them once more in the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words are on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing in them could still tell who somebody is. It is listed under People in the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} things in them could still tell who somebody is. They are listed under People in the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the form does not have them yet, copy them once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words are no longer on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyView</name>
    <message>
        <source>The form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If your body has a form of its own, copy the words here and paste them into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message>
        <source>A number between {least} and {most} fits here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number fits here.</source>
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
    <name>Dated</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
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
    <message>
        <source>{day} at {time}</source>
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
    <name>DayChoice</name>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: the date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Departures</name>
    <message>
        <source>1 page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from 1 record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {count} records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}: {kind}, {rest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supervision sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>professional account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>charts or numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved as a PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Stop here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
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
    <name>EditView</name>
    <message>
        <source>Add a part</source>
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
    <message>
        <source>For supervision</source>
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
    <message>
        <source>Believed then {before} of 100, now {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Believed {before} of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then {before}, now {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answer}. Matters now: {weight}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answer} of {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {value} of 100 ({low} to {high})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{action} ({status})</source>
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
        <source>This thought is not in the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been removed in the meantime. Your page is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the page again and choose the words you mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words are not in the page any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page has changed since you chose them. Nothing was tagged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the words again as they stand now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words are not tagged in this kind of page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you feel here may be a fair answer to what happened, so thinking errors are kept out of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the thought on a page of its own if you want to look at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of thinking needs a name of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has none yet, or another kind has the same one. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of thinking comes with Afterword</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only kinds that you added can be renamed or put away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a kind of your own beside it.</source>
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
        <source>“{file}” cannot be used as the shape of an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” is missing, stands there twice or has another form than expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with one of the shapes that come with Afterword.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may not be opened, is not text in UTF-8, or is larger than 64 KiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it again as plain text, or take it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} is not written as such a file asks for (TOML).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look there for a quotation mark, a bracket or an equals sign that is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” is not known in such a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at how it is spelled, or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another shape has the same “{key}” and stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it one of its own, such as own.counselling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” is not a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it in quotation marks as year, month and day, such as 2026-10-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” is not a day that every year has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it in quotation marks as month and day, such as 04-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” is longer than the foot of a sheet can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line or two stand well there; 400 characters are the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of support lines cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {file}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In danger, ring 999; to talk at any hour, ring Samaritans on 116 123.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be brought in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was added to the journal, and the file is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it again from where it came from, or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the kind of file that was chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the program it comes from, or another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was exported by a newer version of Afterword</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it in with that version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is damaged or not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters of this file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as UTF-8 where it came from, or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is larger than what can be brought in at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it in parts, and bring in one after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds something unsafe and was not opened any further</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is locked with a password of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it without a password, and bring that file in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing there that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was added to the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be begun again at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already something of that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left as it is, and nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing could be written there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder may be missing, full or closed to you. The journal is as it was; nothing was left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
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
        <source>Bring the key file back from a backup; the passphrase you used when it was made, or your recovery words, then open your entries.</source>
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
        <source>Bring the key file back from a backup, or restore one that you trust.</source>
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
        <source>Keep the folder as it is, and bring the key file back from a backup.</source>
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
        <source>Restore a backup, or find the file journal.db and put it back.</source>
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
        <source>Restore a backup; the files that are there now are kept.</source>
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
        <source>Copy the whole folder again, restore a backup, or rescue what can be read.</source>
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
        <source>Put the files that were made together into one folder, or restore a backup.</source>
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
        <source>Rescue what can be read, which may be everything, or restore a backup.</source>
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
        <source>Rescue what can be read, or restore a backup. The damaged file is kept either way.</source>
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
        <source>This file is not a backup of a journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not begin as a backup does. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file whose name ends in “.afterword-backup”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is incomplete, or something in it has changed since it was made. Your journal is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another backup, and leave this file where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup has other keys than this journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made of another journal, or before the keys of this one were renewed. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore it into a folder of its own, with the passphrase it had then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for backups is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stick or the share it is on may not be connected. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect it and try again, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is not the same as the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were compared entry by entry before anything was exchanged. Your journal is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it happens twice, look at the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry could be rescued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase is right, but no page of the entries file is readable. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the folder as it is and restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was stopped before it was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed, and nothing half done was left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin again whenever you like.</source>
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
    <name>ExitRow</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>In which form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File to make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I know that anyone who gets hold of it can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON. Everything there is, with earlier versions and the bin, for other programs and for another journal of Afterword: nothing is lost on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown. A folder with a file for each page, to read and change with any editor of text. Pages in the bin stay behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML. One file to read in a browser or to print, in the order of writing. Pages in the bin stay behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV. The numbers behind your trends, as a table for a spreadsheet: a row for each point, and no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal stays as it is; what is written is a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is written there is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be read without your passphrase, found by the search of the computer, and copied by a service that synchronises the folder. When you no longer need it, delete it, and empty the bin of the computer. Afterword notes that something left, and nothing of what it said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers of these days; tags make no difference to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pages, sealed ones included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the copy</source>
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
        <source>This folder does not seem to be on this computer alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A readable copy goes wherever it is copied to. A folder on this computer is safer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rows are in “{name}” now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pages are in “{name}” now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not encrypted: keep it as you would keep the pages on paper.</source>
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
        <source>Bring back the key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rescue what can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
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
    <name>Felt</name>
    <message>
        <source>Then: {feelings}</source>
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
    <name>FindLine</name>
    <message>
        <source>Find a kind by any of its names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a kind</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>“{before}{words}{after}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quotation} What was found: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call them {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call it {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always ignore</source>
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
    <message>
        <source>Your list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NHS number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NI number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a title with a name after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins with a word from the list of given names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has a capital letter where none is due, and it is not in the word lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on your own list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten digits, and the last one checks the others as in an NHS number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has the form of a National Insurance number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date that stands beside words about being born.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a place or an event, a day can be enough to tell who it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has the form of a postcode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has the form of a phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has the form of an email address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has the form of an address or a name online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number that may belong to one record or one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reads like a street, a ward, a school or another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingsView</name>
    <message>
        <source>Check before it is paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This helps. It cannot promise that nobody is recognisable: a story can be, without a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left that looks like a name, a number or a place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {count} to look at. These are the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one to look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {count} to look at.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstPicture</name>
    <message>
        <source>Chart</source>
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
        <source>Support and phone lines</source>
        <translation type="unfinished"></translation>
    </message>
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
    <name>Heading</name>
    <message>
        <source>Partly translated: some of the words are from another version of this tool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
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
    <name>HeavyFoot</name>
    <message>
        <source>You can stop at any time; everything is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support and phone lines</source>
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
    <name>HomeView</name>
    <message>
        <source>Choose answers from your pages, and they become a sheet to talk over: a copy that you can change, with the people in it taken out, on one or two sides of paper. To put a page forward, or only the words you select in it, open it in the journal and press {keys}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has left the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything that has left the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare a sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new sheet looks back on what you wrote since {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record what came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HourBars</name>
    <message>
        <source>When you write, by the hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun between {hour} and {next} o’clock: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Where it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File or folder to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring them in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See them in the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in another journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see what would come before anything is added. What is here stays as it is, nothing is merged, and what is here already does not come twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the program that wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File to bring in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder to bring in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where it comes from first.</source>
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
        <source>One page was brought in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pages were brought in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are encrypted here. What was read is still where it was, and not encrypted: delete it when you no longer need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was added to the journal.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InTheBody</name>
    <message>
        <source>In your own words. {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or a word of your own, then Enter</source>
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
        <source>Stop asking</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Invitations</name>
    <message>
        <source>Do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{action}” How did it go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{action}” Does it still fit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how it went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}”: the next one is {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” can go on, with session {next} of {series}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}”: {days} days since the last time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is ready to be looked at again.</source>
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
    <name>KindCard</name>
    <message>
        <source>Also called {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it can sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may help to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is something else</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KindsPage</name>
    <message>
        <source>Kinds of thinking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer it no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes with what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names for what words may be, errors and none. Each is a question to put to them, never an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ A kind of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a kind of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not marked anything as this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have marked it once. More marks may mean no more than more noticing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have marked it {marks} times, in {entries} pages. More marks may mean no more than more noticing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have marked it {marks} times, in one page. More marks may mean no more than more noticing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a kind of this name already. Give yours another one.</source>
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
    <name>Lasted</name>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number fits here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>Left out of your own worksheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These worksheets are used all the same. What is named here is not part of the format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table} is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {table}, “{key}” is not known.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineTile</name>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinesView</name>
    <message>
        <source>These are the days from {first} to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Linked</name>
    <message>
        <source>There is no such page yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page that is not listed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>There are no more words to look at from here on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” may be a word to look at. It may also be simply so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No word to look at stands here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkSheet</name>
    <message>
        <source>What is marked here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words are no longer on the page. The thought is kept as you marked it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the card of this kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked, without a kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the mark off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test this thought</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MendScreen</name>
    <message>
        <source>{day} at {time}, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups beside the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup lies with this journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of the backup, on a stick or elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase you use now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase you used when the backup was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the recovery words instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is checked from end to end before it becomes your journal. The files that are there now are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back the key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is taken from the newest backup that fits. Your entries are in a file of their own and stay as they are, those written since the backup included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rescue what can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every entry that is readable is brought into a fresh file, which is checked before it is used. The damaged one is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rescue my entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries rescued: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries restored: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every entry is where it was. Unlock the journal with the passphrase you just used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files of before are in the folder “quarantine”, inside the folder of the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known to be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing could be read of {count} entries; the first were begun on {times}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing could be read of the entries begun on {times}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a backup, or type the full path of its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name ends in “.afterword-backup”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the passphrase instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building and checking…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MendingFlow</name>
    <message>
        <source>The file of a backup</source>
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
    <name>NameRow</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What “{words}” is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NamesView</name>
    <message>
        <source>looked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ignored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept in this copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other names for people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever is P1 here is P1 the next time as well. This list never leaves your journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to take out, such as: the young person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only look for it</source>
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
    <name>NewKeysForm</name>
    <message>
        <source>The passphrase you use now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your new recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy them by hand, in their order. The old words no longer open the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups made before, and the files that are kept, still open with what opened them: remove them if somebody may have them too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make new keys and lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the keys as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building and comparing…</source>
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
    <name>OneKind</name>
    <message>
        <source>{kind}, marked {count} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, marked once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked most in the last {days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was marked in the last {days} days. Choose one you know from yourself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OneThought</name>
    <message>
        <source>In other words. {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or in other words</source>
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
    <name>Overdue</name>
    <message>
        <source>It is past {time}, the time you set for being out. Are you out and safe? Afterword has told nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In ten minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {time} a line here reminds you. For a line on the locked window as well, the time alone is kept outside the journal, unencrypted, until the visit is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me there too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only while it is open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnKind</name>
    <message>
        <source>What you call it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is, if you want to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question to ask yourself, if you have one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kind of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs a name, so that you can find it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnRow</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Paced</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{elapsed} of {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stayed with it for {time}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>What goes with what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own answers, with their gaps. No norms, no scores of you.</source>
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
    <name>PairLines</name>
    <message>
        <source>+ Another line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}, line {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperBar</name>
    <message>
        <source>Size of the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing hands the text to the print system of this computer, which may keep a copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here on it is in your hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper, a PDF and the queue of a printer are outside your journal. Afterword cannot lock, change or take back what is there. This is said once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The print system of this computer has it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was printed, because a file was chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as a PDF here: that file says nothing about you or this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no printer on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can save a PDF instead, and print that where there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left as it is. Another name will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF is saved. From now on it is yours to keep safe.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartEditor</name>
    <message>
        <source>Empty, so it stays off the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of this part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A heading of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart from {first} to {last}, on a scale from {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move “{heading}” up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move “{heading}” down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take “{heading}” out of this copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a table into “{heading}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
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
    <name>Patterns</name>
    <message>
        <source>{kind}, marked once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, marked {marks} times in one page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, marked {marks} times in {entries} pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds for {with_total} of all {entries} pages in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of the {total} pages marked “{kind}” carry the tag “{other}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of the {total} pages marked “{kind}” speak of {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of the {total} pages marked “{kind}” name the feeling “{other}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of the {total} pages marked “{kind}” tell of “{other}” in the body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of the {total} pages marked “{kind}” were begun in the morning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of the {total} pages marked “{kind}” were begun in the afternoon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of the {total} pages marked “{kind}” were begun in the evening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of the {total} pages marked “{kind}” were begun at night.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatternsPage</name>
    <message>
        <source>Last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes with what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from what you marked yourself. It says what stands together in your pages, and nothing of why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look back at one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cards of all kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is marked in this time. In any page, choose a sentence and press {keys} to say what it may be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all kinds you marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More marks may mean no more than more noticing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stood beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two things are told together once they stand together in {fewest} pages; with fewer, it would be chance as like as not. People, feelings, words for the body and tags of a page all count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all that stood beside them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfForm</name>
    <message>
        <source>Folder for the PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password to open it, if you want one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the full path of a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name without strokes will do.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>Give days as month and year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} stands for other words as well, so it is left where it is. Where “{words}” is written, the new name is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made while {code} stood for “{words}”. You can write that back wherever you want it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy keeps {code}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeriodBar</name>
    <message>
        <source>Time shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
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
</context>
<context>
    <name>PeriodRow</name>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day to look back on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day to look back on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Perhaps a thinking error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a thinking error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here is called that. You can add a kind of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See its whole card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What these words may be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter takes the one that is found. With nothing typed, Enter is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a kind of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pinned</name>
    <message>
        <source>Last time you chose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{action} ({status})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlacesPart</name>
    <message>
        <source>Where your data is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept anywhere else, and nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy of Afterword keeps everything in the folder beside the program, so that both travel together. Nothing is kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the journal to another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give room back to the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make new keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New folder of the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it and lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size}. {locked} {meaning}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything you write, drafts and the search included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each is a whole journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept when a backup or a rebuilt journal took their place. Afterword never removes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worksheets of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions, and no answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the window looks; nothing you wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note of the newest journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random numbers and a time, by which an older copy is noticed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log of failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes and line numbers; nothing you wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is built there with its backups, compared entry by entry, and opened from there after locking. The present folder stays as it is; remove it yourself once you are content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is built anew without the room that deleted text has left, compared entry by entry, and used from the next unlocking on. The files of before are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building and comparing…</source>
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
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>What would be brought in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pages are new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {first} to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} are in the journal already, and stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing cannot be brought in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} things cannot be brought in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>{count} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
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
        <source>1 line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} lines</source>
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
        <source>Trends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rated</name>
    <message>
        <source>Then: {number}</source>
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
    <name>Refusals</name>
    <message>
        <source>Your own worksheets that cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing you have written depends on these files. Mend a file, or take it away.</source>
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
    <name>Repeats</name>
    <message>
        <source>+ Another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another: {section}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreForm</name>
    <message>
        <source>Restore the backup of {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase you used when it was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build it and compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore it and lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is built, checked and ready; nothing has changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building and checking…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RetentionPart</name>
    <message>
        <source>How long pages stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages are for thinking, and some have done their work. After the time you choose they are listed here to look through; nothing goes by itself. Accounts, sheets and actions made from a page stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about pages older than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look through them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what may go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting reaches this journal, its earlier versions and its search. It does not reach backups made before, which still hold the pages until they make room or you remove them, and a disk, an SSD above all, may keep traces, encrypted as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the ticked, keep the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep them all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is asked about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page is older than that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older pages: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {count} pages for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete one page for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They cannot be brought back from this journal. The others stay and are asked about later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RhythmView</name>
    <message>
        <source>Steps done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps done and hours of writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps done in thirty days, by where they set in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step was marked as done in this time. Steps come from every tool and stand under Actions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a bar to read it; the arrow keys do the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>A role, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may be a name. A role keeps it safer: the senior carer, the father.</source>
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
    <message>
        <source>For supervision</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoreSettings</name>
    <message>
        <source>Scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a questionnaire’s words for parts of a score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A questionnaire of your own may have a word for a low, a middle and a high score. Such a word is somebody’s name for a part of a range and not a diagnosis, so it is left out until you want it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Scores</name>
    <message>
        <source>Not enough answered for a number: {answered}, and it takes {needed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a diagnosis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}, {answered} of {of} answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} of {most}, {answered} of {of} answered</source>
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
    <name>SectionView</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {section}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under “More”, a step can say where it sets in: at the source, in how you respond, or in recovery.</source>
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
        <source>The new passphrase opens this journal from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups and copies of the folder made before today still open with the old one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Selection</name>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With any tag, or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only pages with this tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelectionRow</name>
    <message>
        <source>Saved choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as “every month”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name for this choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this choice for another time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as “{name}”. It keeps which questions go along, and none of your words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A saved choice</source>
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
    <name>Session</name>
    <message>
        <source>The backup of today could not be made. {reason}.</source>
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
    <name>Shared</name>
    <message>
        <source>Something else that played a part, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else that played a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it is shared out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} of {total} still to share out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>{name}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thinking marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes along: {taken}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written in this time. You can look further back, or begin empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers in the account: {chosen} of {total}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers on the sheet: {chosen} of {total}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other one stays in your journal; it is marked as private.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other one stays in your journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others stay in your journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others stay in your journal; one of them is marked as private.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others stay in your journal; {private} of them are marked as private.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{page}: {answers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trends: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{named} · {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetHeader</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}. The arrow keys go from column to column, Enter sorts by one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetPanel</name>
    <message>
        <source>Line shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetTable</name>
    <message>
        <source>Control with the arrow up or down sorts by the column at the cursor, Enter opens the page.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetTabs</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People, {count} to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>A copy you can change. Your pages stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: take people out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: the paper</source>
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
    <name>Sliding</name>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered</source>
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
    <name>SourceRow</name>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose answers of {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Afterword</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The complete copy (JSON) of another journal. Nothing is lost on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day One</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zip file of its JSON export. The time zone of each page is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daylio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CSV file of its export. Activities become tags; moods and scales stay in words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joplin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JEX file of its export, or the folder of a RAW export. Notebooks become tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RedNotebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its data folder, or the zip file of a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jrnl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of its JSON export, or a journal of plain text that is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FreeCBT or Quirk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text file with its archive. Kinds of thinking come along where they are known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder of Markdown files, from Obsidian, Logseq or any editor, or a zip file of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no day that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is written in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is encrypted by the other program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is damaged, or no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is longer than a page can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures and recordings are not brought along: {count}. The pages say what they were called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages that do not say their day: {count}. They get the day on which their file last changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages whose time zone is not known here: {count}. Their time is kept as it was in Greenwich.</source>
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
    <name>Steps</name>
    <message>
        <source>How much it matters to you now. {statement}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matters now:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StillOpen</name>
    <message>
        <source>One thing could still identify somebody. Look at it first, or go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} things could still identify somebody. Look at them first, or go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at them</source>
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
    <name>SupervisionPage</name>
    <message>
        <source>Delete this copy for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages it was made from stay in your journal as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>Printed on {day}. Numbers change: ring one now and then before you need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>England</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scotland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Northern Ireland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For your profession</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights and advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {audience}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SupportLines</name>
    <message>
        <source>Show all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People you can reach. Afterword rings nobody and sends nothing: the numbers are here to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do you work?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one to see its own lines as well. It is remembered on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in your journal, encrypted, and never shown on the lock screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card could not be saved there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SupportScreen</name>
    <message>
        <source>Support and phone lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your journal stays locked. Afterword rings nobody: the numbers are here to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do you work?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableActions</name>
    <message>
        <source>Add a row below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a column beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the row out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the column out</source>
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
    <name>Tagged</name>
    <message>
        <source>A tag, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaggedText</name>
    <message>
        <source>Mark these words for supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as {kinds}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tagging</name>
    <message>
        <source>Put the cursor on a sentence, or select words, and ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer marked for supervision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked for supervision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mark is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as {kinds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It carries no kind any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no marked thought after this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no marked thought before this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You marked “{words}”, which is no longer on the page. The thought is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thought you marked is kept, although its words are no longer on the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} thoughts you marked are kept, although their words are no longer on the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words are not marked on this page: what you feel here may be a fair answer to what happened.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaggingLine</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{action} ({key})</source>
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
    <name>TakeAlong</name>
    <message>
        <source>Open the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to take along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left as it is. Another name will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart is on “{title}”, as a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is saved. From now on it is yours to keep safe.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeForm</name>
    <message>
        <source>Folder for the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a new sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to take along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the full path of a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name without strokes will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not encrypted: whoever can open the folder can open it. Afterword notes that something left the journal, and none of what it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or put the chart on a supervision sheet. Nothing leaves the journal by that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThenView</name>
    <message>
        <source>A ring for the first value in this time, a dot for the last, each on its own scale. Point at a row to read its days; the arrow keys do the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands twice in this time. Two self-care audits, or two of any tool with several parts, are enough to show here how each part was then and how it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Thinking</name>
    <message>
        <source>Mark a thought, or see what is marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next marked thought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked thought before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of thinking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card for each: what it is, how it can sound, and the question to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes with what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which kinds you marked, and what stood beside them in your pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, {strength} of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked, without a kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThinkingView</name>
    <message>
        <source>Kinds of thinking, tagged in thirty days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a bar to read it; the arrow keys do the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More tags may mean more noticing, and no more of what is noticed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No words were tagged in this time. Words you mark on a page and tag with a kind of thinking are counted here; a handful over a month or two begin to show a shape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThoughtCard</name>
    <message>
        <source>A thought, as it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test this thought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove: {thought}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much you believe it. {thought}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much you believe it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tested, and believed {after} of 100 afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Believed then {before}, now {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{strength} of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the kinds of this thought</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThoughtList</name>
    <message>
        <source>+ Another thought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another thought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question} Thought {number}</source>
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
        <source>How am I?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two sliders and a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done, what waits, and how you cross over.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeOfDay</name>
    <message>
        <source>14:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time such as 14:30 fits here.</source>
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
        <source>Left for today</source>
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
    <name>TogetherRows</name>
    <message>
        <source>What goes with what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going together does not say why. Fewer than {least} values are not compared.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToolGroup</name>
    <message>
        <source>Partly translated</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>Look over it</source>
        <translation type="unfinished"></translation>
    </message>
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
    <name>TransferSettings</name>
    <message>
        <source>Other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your pages are yours: take them elsewhere in forms that other programs read, or bring in what you wrote before you had this journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in another journal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrendChart</name>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrendSheet</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median of the last four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You marked: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough answered to count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questions mean something else from here on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrendWords</name>
    <message>
        <source>{name}, {first} to {last}: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: nothing in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {then} on {first}, {now} on {last}, a change of {change}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belief in a thought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of thinking in a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{line}, from “{tool}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{line}: nothing in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{line}: no value yet, from {count} in this time, with too few answers to count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more had too few answers to count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more had too few answers to count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questions changed their meaning in between, and the line begins anew there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{line}: the last value is {last}, from {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{line}: {last} at the last of {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{line}: {last}, as in {since}, from {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{line}: {first} to {last} since {since}, from {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{line}: {count}, none of them rated a second time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{line}: of {count} rated twice, lower afterwards in {lower}, the same in {same}, higher in {higher}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} audits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one thought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} thoughts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points stay points here: from {few} on they begin to show a shape, and in this time there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points stay points here: from {few} on they begin to show a shape, and in this time there are {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {enough} values on, your usual range and a running median are drawn as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {enough} values on, your usual range is drawn as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the questions changed there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the questions changed there are {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So far there are {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: not enough answered to count, {answered} of {of}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {value}, and {second} afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {value}, with {answered} of {of} answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least half of your values since the questions changed lie in the shaded band, from {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least half of all your values lie in the shaded band, from {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: you marked “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The open marks are the values given afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} is “{low_words}”, {high} is “{high_words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{line} on days with the tag “{tag}”: median {with_median}. On the other {other}: {other_median}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{early} of {total} pages were begun between 5 and 13 o’clock, {late} between 13 and 21, and {night} at night.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrendsPage</name>
    <message>
        <source>There is nothing to draw yet. Tools with a rating, such as the wellbeing snapshot or the self-care audit, leave a point here each time; three points begin to show a shape, and eight show your usual range.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrendsRow</name>
    <message>
        <source>Trends, as charts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockScreen</name>
    <message>
        <source>Afterword was stopped unexpectedly, so everything is checked first. This may take a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something you asked to be reminded of is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock to see it.</source>
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
        <source>Support and phone lines</source>
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
    <name>ValueChoice</name>
    <message>
        <source>A value in your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own words, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From your compass</source>
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
    <name>ViewTabs</name>
    <message>
        <source>Over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps and hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark a change</source>
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
    <message>
        <source>{kind}, partly translated</source>
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
    <name>WordsView</name>
    <message>
        <source>Nothing was answered with a rating in this time. One page of a tool with a rating, such as the wellbeing snapshot, says its value here; from three on it is told how they changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes you marked</source>
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
    <name>Writing</name>
    <message>
        <source>A question to begin from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another question</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YearGrid</name>
    <message>
        <source>The year, day by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YearView</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pleasant or unpleasant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{line}, {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was set down in this year. One wellbeing snapshot fills one square here, and a few weeks of them begin to show a shape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} of the days have a value. The fuller the square, the more pleasant; a point is a day without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arrow keys go from day to day, Enter opens the page.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Card</name>
    <message>
        <source>Remove from {section}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
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
    <name>_Row</name>
    <message>
        <source>How strongly it is there: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how strongly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
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
