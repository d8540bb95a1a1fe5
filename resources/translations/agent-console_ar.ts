<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>about</name>
    <message>
        <source>Agent Console – About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the licences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It brings no text of its licence; see its homepage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It stands on the work of others: %n, each under its own licence.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No part is like that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>No profile is configured yet: add one in Settings, or write it into {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new settings hold as soon as the transfer is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In practice nothing is set: start without --demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in this program failed. It goes on; the log has the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another console is open on {profile}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rings from commands cannot be received: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal was damaged and has been set aside as {file}; a new one was begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be recorded, and so no transfer begun: {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>buttons</name>
    <message>
        <source>Press again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{action}: press again within 3 seconds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caller</name>
    <message>
        <source>In the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is old: this call may have changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent as {sent}, dialled {dialled}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call in hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calling for {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callers</name>
    <message>
        <source>Number withheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>calls</name>
    <message>
        <source>Active calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{age}, transfer under way</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>compact</name>
    <message>
        <source>No call in hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the whole window to say where to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>complaints</name>
    <message>
        <source>Must not be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must have no control character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must have no slash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be one of: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be a number from {least} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be a port: a whole number from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be a host name or an IP address alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be a country in two letters, such as US.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be an address such as https://crm.example/find?phone={{caller_number}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must name its host, and the host must not depend on the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has spaces or characters that no address has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds {what}, which may not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be an address such as {example}, with no query.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must begin with https: over http anyone on the way could read the keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be written as {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be a whole path to a PEM file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be written as PJSIP/201.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be written as http://HOST:PORT or https://HOST:PORT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds a user or a password: put them into the field for the login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a method that is one of: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May only hold these placeholders: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds a key: write {{api_key}} in its place, and put it into the field for keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host must not depend on the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must begin with https, or continue the address of the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another profile has this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another entry has this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs all of its parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two of the entries have one name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link begins with https://: copy the whole of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no address: copy the whole of the link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link must not hold a user name or password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link holds braces: paste it as the page shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link holds no key: copy the whole of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link has no caller_number, so it cannot say which call is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be a list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countdown</name>
    <message numerus="yes">
        <source>Accept time left: %n seconds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return time left: %n seconds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Accept time left: not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept time left: 0 seconds. The router takes the call back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{clock} to return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{clock} to accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return time left: not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return time left: 0 seconds. The call can no longer be returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time left not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can no longer be returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the router takes it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{clock} · hurry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>diagnostics</name>
    <message>
        <source>answers take {median} ms, the last one {last} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commands and URLs only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server&apos;s clock is known within {ms} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent Console – Diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys are never in it, and phone numbers are masked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries the configuration, the keyring, each key, the server and the softphones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ The report is in the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Checked: see the end of the report.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>handling</name>
    <message>
        <source>Keeps the call: the router will not take it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives the caller back to the router, which dials the next handler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return call</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Number withheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held transfer to {to}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conference with {to}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent Console – Call history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number, name, note or outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget this caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Calls found: %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ Calls written to {file}: %n.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Damaged journals that were set aside may still hold it; delete them: {files}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls of the past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
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
        <source>No call is like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ {number} is forgotten. Calls removed: {calls}, mentions elsewhere: {mentions}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes this caller&apos;s number and calls from this computer, for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a call whose number is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{began} – ended {ended}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent as {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dialled {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rang as {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome: {outcome}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hold guard</name>
    <message>
        <source>A caller without a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is on hold, and has been for {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} still waits on hold: {time} by now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not forget {who}: on hold for {time}!</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hotkeys</name>
    <message>
        <source>{key} would be missing in every other program: add Ctrl, Alt or Meta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not one key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} cannot be a global key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Agent Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the held caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} ({does}) cannot be had: another program holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} ({does}) cannot be had: this keyboard has no such key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} ({does}) was not given by this desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop offers no global keys to programs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>message</name>
    <message>
        <source>Message: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered after the program had ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{action} refused. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{action} was not sent. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server accepted the transfer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server accepted the stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes the call back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer: outcome unknown. It may have been carried out; it is not repeated by itself. Transferring again could dial the destination twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect caller: outcome unknown. The caller may hear you. It is not repeated by itself; connecting again does no harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop transfer: outcome unknown. The caller may hear you. It is not repeated by itself; stopping again does no harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return call: outcome unknown. The list will show whether the call was taken back. It is not repeated by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept call: outcome unknown. It is not repeated by itself; accepting again does no harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned: the router has taken the call back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call was taken back: it was not accepted in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call goes on without you: your leg has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call is in the list again, and its transfer with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: the list confirms that the caller is with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The destination has left or did not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call has not been returned: the list still shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call was accepted: its time is over, and it is still with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another call rings. Choose it from the list when this one is settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done: the call in hand had just changed. Press again if you mean this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ring is not a call routed through Retreaver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Transfers under way: %n.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Requests of unknown outcome: %n.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nomenclature</name>
    <message>
        <source>Enterprise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact Handler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handler Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performance Marketing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buyer Group</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>notifications</name>
    <message>
        <source>Incoming call</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parties</name>
    <message>
        <source>Who hears whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>place</name>
    <message>
        <source>between {earliest} and {latest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{clock} in {city}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>practice</name>
    <message>
        <source>Practice: nothing here is real</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calls you can return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calls you must accept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>presence</name>
    <message>
        <source>A caller is on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address is set that shows the caller: see Settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>profiles</name>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recipes</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied ✓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jitsi cannot start a program whose path has a space: put a link to it where there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This console takes action URLs from this computer alone: something must pass them on to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the ring source for action URLs, and put its token instead of TOKEN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting of {phone} is known to us that runs a program when it rings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close MicroSIP. In microsip.ini, under [Settings], change these two lines, then start it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MicroSIP adds the number by itself. The file lies in %AppData%\MicroSIP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings, Automation: for an incoming call that rings, choose to open a URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editions differ: some open URLs for answered calls only, some not at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the desktop app: Settings, Integration. Launch an external application when it rings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options, Notifications: choose the event Incoming call and Execute a program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this as an executable file; enter its path in User profile, Scripts, Incoming call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin portal: connection, Features, Screen pop-ups: open one on an incoming call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an external application and let it start with the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the phone&apos;s web page: Setup, Advanced, Action URL, Incoming call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the phone&apos;s web page: Features, Action URL, Incoming call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If your version can open a URL: NUMBER is its placeholder. If not: Asterisk, or copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another phone with action URLs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever on this computer sends an HTTP request when a call comes in and ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any other phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever can run a program, or open a URL, when a call comes in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the phone&apos;s own placeholder for the caller&apos;s number instead of NUMBER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the phone&apos;s placeholder for the number instead of NUMBER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen pop-up URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the ringing stops</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ring</name>
    <message>
        <source>Answered: {caller}
{how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number withheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probably this one: {caller}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probably this one: {caller}. {key} takes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ring was heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From an older picture: it may have changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ringing: {caller}
{how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ringing caller: {caller}. {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ringing caller: none. {probably}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ringing caller: none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ring test</name>
    <message>
        <source>Stop waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test: wait for a ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Waiting for a ring: call yourself now. %n seconds left.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>✓ A ring arrived from {source}: {caller}, read as {read_as}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call yourself, and see here what the softphone hands over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ring arrived. See whether the softphone rang, and what is entered in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ A ring arrived from {source}, but {caller} is no number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>screen pop</name>
    <message>
        <source>The address of the screen pop may not be opened: {scheme} is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the screen pop names no host of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the screen pop is no address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program opened the address of the screen pop.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>will be removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stored; type another to replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Agent Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a call comes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>During a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile and server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They go into the keyring of your computer when you save, and are never shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile comes from your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes effect when you save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick dial and outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number or SIP address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick dial {number}: remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick dial {number}: name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick dial {number}: destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softphone and rings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands and links from softphones always arrive. Add what the console is to ask itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It also needs a secret: enter it on the page of the keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listens once you save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a ring source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up your phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen pop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For all profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return and accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it from the page of your {handler_group} and paste it here: it fills in the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call rejection link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return or accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. It holds from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent Console – Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes effect at once, without a restart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows again what is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>⚠ Not fit to be saved as they are: %n.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>● Changed, not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile yet: add one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by your administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Taken: the address, {seconds} s, and the key, which is stored when you save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names as in the edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country of national numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds between two looks at the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a call has come in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds to return a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds to accept a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where Return call goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where Accept call goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate authorities of your company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick dial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcomes to choose from after a call, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow a keyring that keeps keys in the clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days that calls stay in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet: no window, notification or sound when a call rings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the window when a call rings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notify on the desktop when a call rings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play a sound when a call rings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Icon in the notification area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the window above others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start without showing the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask callers&apos; numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return a call with one press</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a note after each call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds on hold until the first reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys that work in every program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schemes that may be opened beside http and https, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where newer releases are looked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address that shows the caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it as soon as a call matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two letters, such as US. Numbers without a + are read as of there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 0.5 to 60. The server slows down whoever asks too often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May hold {call_uuid} {caller_number} {caller_number_sent} {api_key} {ext}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PEM file, trusted beside the system&apos;s. Empty for none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>http://HOST:PORT. Empty follows the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 keeps them for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address that your administrator knows. Empty for nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May hold {caller_number} {caller_number_sent} {dialed_out_number} {call_uuid} {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyboard stays with the program that has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise a second press within three seconds does it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 for never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone who can read your files could then read the keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baresip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asterisk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action URLs of programs here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers that are copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone there, such as PJSIP/201</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key for the list of active calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key for transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key to return calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key to accept calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login at the proxy, as USER:PASSWORD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the Manager user in Asterisk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token in action URLs, 16 characters or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}, {handler}, {handler_group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As your {handler} is set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be returned in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be accepted in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Show these keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the destination; Enter there transfers with the caller held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the next call that the ring may be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the caller, or conference everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the held caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return the call: press twice, or hold the button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact bar, or the whole window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the caller in your customer program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the list of calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the note about the last call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Agent Console: version and licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent Console – Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab goes from control to control, Space presses, Escape closes this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer to {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>transfer</name>
    <message>
        <source>Transfer to: quick dial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick dial and recent destinations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number, SIP address or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested destinations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings the caller off hold, into the conference with you and the destination.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the leg to the destination; the caller comes back to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller hears music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conference everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller hears everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Transfer to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dials the destination. The caller hears music until you connect them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dials the destination. Caller, you and the destination all hear each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Careful: the last request may have gone through. Transferring again could dial twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter transfers with the caller on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter works with the caller on hold only: press Transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dials {to}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer status: {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIP address: {to}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tray</name>
    <message>
        <source>Agent Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Agent Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slowed down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no valid key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a phone rings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a caller is on hold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>updates</name>
    <message>
        <source>What is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version} is on its way: {percent} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version} is ready: it starts with the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version} did not open here, so this one goes on. It is not tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version} is there, and will be brought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version} is there. This computer&apos;s software updates bring it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version} is there. Whoever looks after this computer installs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version} is there. This one runs from its source: bring that up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place where newer versions are looked for does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is said of newer versions is too old to be believed. Is this computer&apos;s clock right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is said of newer versions is not signed by the makers, so nothing is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is said of newer versions is older than what was said before: it is not believed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came is not what the makers have signed, so nothing is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version could not be kept: is there space on the disk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another of your consoles is bringing a newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer versions are not looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has looked for a newer version since the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for a newer version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ This is the newest version.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matched call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to {caller}, whose transfer is under way</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>The list of calls cannot be read yet: see the line at the top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No list of calls yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{status}. Your own leg is no longer in the list: you may have left the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ringing or talking: {to} is dialled, the caller is on hold for {held_for}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Wait for a ring, or choose a call from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the first list of calls…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No active calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the first list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take care: the caller may hear you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{to} has left or did not answer. Connect caller makes sure that the caller is back with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection: slowed down, next try in {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection: lost, next try in {seconds} s. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection: key refused. Store a valid active_calls key for this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection: no key. Store one with: agent-console keys set PROFILE active_calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Others that could be meant: %n.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>See the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} takes the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Probably this one: the last %n digits agree.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No call is in hand: wait for a ring, or choose a call from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This call is over, or no longer with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is too old to act upon. It returns by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile has no key for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the key for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter where to transfer to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in “Transfer to” cannot be dialled: see the line below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A transfer is under way on this call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call is already being transferred, by a request that is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No transfer is under way on this call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer never came, so this transfer cannot be addressed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the server&apos;s answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transfer is being stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller is not on hold: they are in the conference already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The destination&apos;s leg has ended already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call is being returned to the router.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time for it has run out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter where to transfer to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither a number, a SIP address nor a quick-dial name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No country has this code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too short for a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too long for a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area code is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extensions cannot be dialled: leave it out, and dial it by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A SIP address looks like sip:name@host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ringing or talking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ringing, or on the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller is gone. The destination may hear you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call is over. Nobody hears you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are no longer on this call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller is on hold and hears music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller hears you as soon as you answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown: {to} may have been dialled, but no answer came. Transferring again could dial twice; listen on your phone first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping: accepted by the server, not yet seen in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting: asked the server to bring the caller in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call was missing from the last list: looking again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown: the caller may or may not have been connected. Connect or stop as you hear it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown: the transfer may or may not have been stopped. Stop or connect as you hear it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(accepted, not yet seen in the list)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{to} has left or did not answer. The caller is still on hold: Connect caller brings them back to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call has already ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The destination could not be dialled, most likely due to restrictions on your account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A transfer is already in progress on this call. Only whoever it was transferred to can transfer it on, with a key of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is not valid for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller hung up while on hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller is not on hold and can hear everything you say!</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know this transfer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The leg to the destination has already ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are no longer on the call; stopping would leave the caller with dead air.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks for patience. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on without you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection: live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection: connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updated {minutes} min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is withheld. Choose the call from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for its call…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not routed through Retreaver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matched exactly: the number that was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matched exactly: the caller&apos;s real number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matched: the number that was sent, in national form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matched: the caller&apos;s real number, in national form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller hears you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller does not hear you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended: the caller is back with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended: the call is no longer live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed: the call left your list after everyone was connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended: the caller hung up while on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended: the server does not know this transfer any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updated {seconds} s ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When last seen: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller hears you and the destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way to {to}. Whether the caller is on hold is not certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server said: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping: asked the server to dial {to}; it is stopped as soon as the server answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked the server to dial {to}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping: asked the server to end the leg to {to}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller connected: all three are in the conference with {to}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ringing or talking: {to} is dialled into the conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: the leg to {to} has ended, the caller is with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended: {to} has left or did not answer; the caller is with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended: you are no longer on the call; the caller stays with {to}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed: the request did not reach the server, {to} was not dialled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed: {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wrap_up</name>
    <message>
        <source>Call outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withheld number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note about the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{caller}: a note or an outcome is required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {caller}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
