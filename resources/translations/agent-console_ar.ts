<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>about</name>
    <message>
        <source>Agent Console – About</source>
        <translation>Agent Console – حول البرنامج</translation>
    </message>
    <message>
        <source>Agent Console</source>
        <translation>Agent Console</translation>
    </message>
    <message>
        <source>Look for a newer version</source>
        <translation>البحث عن إصدار أحدث</translation>
    </message>
    <message>
        <source>Name or licence</source>
        <translation>الاسم أو الترخيص</translation>
    </message>
    <message>
        <source>Search licences</source>
        <translation>البحث في التراخيص</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Reading the licences…</source>
        <translation>تُقرأ التراخيص…</translation>
    </message>
    <message>
        <source>It brings no text of its licence; see its homepage.</source>
        <translation>لا يتضمن نص ترخيصه؛ انظر صفحته الرئيسية.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message numerus="yes">
        <source>It stands on the work of others: %n, each under its own licence.</source>
        <translation>
            <numerusform>يقوم على عمل آخرين: لا أجزاء.</numerusform>
            <numerusform>يقوم على عمل آخرين: جزء واحد له ترخيصه.</numerusform>
            <numerusform>يقوم على عمل آخرين: جزآن، لكل منهما ترخيصه.</numerusform>
            <numerusform>يقوم على عمل آخرين: %n أجزاء، لكل منها ترخيصه.</numerusform>
            <numerusform>يقوم على عمل آخرين: %n جزءًا، لكل منها ترخيصه.</numerusform>
            <numerusform>يقوم على عمل آخرين: %n جزء، لكل منها ترخيصه.</numerusform>
        </translation>
    </message>
    <message>
        <source>No part is like that.</source>
        <translation>لا جزء يطابق ذلك.</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>This has just changed: press again if you mean it as it is now.</source>
        <translation>تغيّر هذا للتو: اضغط مرة أخرى إن قصدته كما هو الآن.</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>No profile is configured yet: add one in Settings, or write it into {file}.</source>
        <translation>لم يُعَدّ أي ملف تعريف بعد: أضف واحدًا في الإعدادات، أو اكتبه في ⁨{file}⁩.</translation>
    </message>
    <message>
        <source>The new settings hold as soon as the transfer is over.</source>
        <translation>تسري الإعدادات الجديدة حالما ينتهي التحويل.</translation>
    </message>
    <message>
        <source>In practice nothing is set: start without --demo.</source>
        <translation>لا يُضبط شيء أثناء التدريب: شغّل البرنامج دون ⁦--demo⁩.</translation>
    </message>
    <message>
        <source>Something in this program failed. It goes on; the log has the details.</source>
        <translation>تعطّل شيء في هذا البرنامج. وهو مستمر في العمل؛ والتفاصيل في السجل.</translation>
    </message>
    <message>
        <source>The language changes as soon as no call is with you.</source>
        <translation>تتغيّر اللغة حالما لا تكون معك أي مكالمة.</translation>
    </message>
    <message>
        <source>Another console is open on {profile}.</source>
        <translation>توجد وحدة أخرى مفتوحة على ⁨{profile}⁩.</translation>
    </message>
    <message>
        <source>Rings from commands cannot be received: {why}</source>
        <translation>لا يمكن استقبال الرنين من الأوامر: {why}</translation>
    </message>
    <message>
        <source>The journal was damaged and has been set aside as {file}; a new one was begun.</source>
        <translation>كان الدفتر تالفًا وحُفظ جانبًا باسم ⁨{file}⁩؛ وبدأ دفتر جديد.</translation>
    </message>
    <message>
        <source>Nothing can be recorded, and so no transfer begun: {why}</source>
        <translation>لا يمكن تدوين شيء، فلا يمكن بدء أي تحويل: {why}</translation>
    </message>
</context>
<context>
    <name>buttons</name>
    <message>
        <source>Press again</source>
        <translation>اضغط مرة أخرى</translation>
    </message>
    <message>
        <source>{action}: press again within 3 seconds</source>
        <translation>⁨{action}⁩: اضغط مرة أخرى خلال 3 ثوانٍ</translation>
    </message>
</context>
<context>
    <name>caller</name>
    <message>
        <source>In the list</source>
        <translation>في القائمة</translation>
    </message>
    <message>
        <source>Number unknown</source>
        <translation>الرقم غير معروف</translation>
    </message>
    <message>
        <source>{name}, {number}</source>
        <translation>⁨{name}⁩، ⁨{number}⁩</translation>
    </message>
    <message>
        <source>Less than 10 seconds left to return it</source>
        <translation>بقي أقل من 10 ثوانٍ لإرجاعها</translation>
    </message>
    <message numerus="yes">
        <source>At least %n seconds left to return it</source>
        <translation>
            <numerusform>لم يبقَ وقت لإرجاعها</numerusform>
            <numerusform>بقيت ثانية على الأقل لإرجاعها</numerusform>
            <numerusform>بقيت ثانيتان على الأقل لإرجاعها</numerusform>
            <numerusform>بقيت %n ثوانٍ على الأقل لإرجاعها</numerusform>
            <numerusform>بقيت %n ثانية على الأقل لإرجاعها</numerusform>
            <numerusform>بقيت %n ثانية على الأقل لإرجاعها</numerusform>
        </translation>
    </message>
    <message>
        <source>Less than 10 seconds left to accept it</source>
        <translation>بقي أقل من 10 ثوانٍ لقبولها</translation>
    </message>
    <message numerus="yes">
        <source>At least %n seconds left to accept it</source>
        <translation>
            <numerusform>لم يبقَ وقت لقبولها</numerusform>
            <numerusform>بقيت ثانية على الأقل لقبولها</numerusform>
            <numerusform>بقيت ثانيتان على الأقل لقبولها</numerusform>
            <numerusform>بقيت %n ثوانٍ على الأقل لقبولها</numerusform>
            <numerusform>بقيت %n ثانية على الأقل لقبولها</numerusform>
            <numerusform>بقيت %n ثانية على الأقل لقبولها</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the caller in your customer program</source>
        <translation>عرض المتصل في برنامج العملاء</translation>
    </message>
    <message>
        <source>Not in the list yet</source>
        <translation>ليست في القائمة بعد</translation>
    </message>
    <message>
        <source>The picture is old: this call may have changed</source>
        <translation>الصورة قديمة: ربما تغيّرت هذه المكالمة</translation>
    </message>
    <message>
        <source>Sent as {sent}, dialled {dialled}</source>
        <translation>أُرسل باسم ⁨{sent}⁩، وطُلب ⁨{dialled}⁩</translation>
    </message>
    <message>
        <source>No call in hand</source>
        <translation>لا مكالمة قيد المعالجة</translation>
    </message>
    <message>
        <source>Calling for {time}</source>
        <translation>يتصل منذ ⁨{time}⁩</translation>
    </message>
</context>
<context>
    <name>callers</name>
    <message>
        <source>Number withheld</source>
        <translation>الرقم محجوب</translation>
    </message>
    <message>
        <source>{name}, {number}</source>
        <translation>⁨{name}⁩، ⁨{number}⁩</translation>
    </message>
</context>
<context>
    <name>calls</name>
    <message>
        <source>Active calls</source>
        <translation>المكالمات الجارية</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>المتصل</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>المُرسَل</translation>
    </message>
    <message>
        <source>Dialled</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>{age}, transfer under way</source>
        <translation>⁨{age}⁩، تحويل جارٍ</translation>
    </message>
</context>
<context>
    <name>compact</name>
    <message>
        <source>No call in hand</source>
        <translation>لا مكالمة قيد المعالجة</translation>
    </message>
    <message>
        <source>Opens the whole window to say where to.</source>
        <translation>يفتح النافذة كاملة لتحديد الوجهة.</translation>
    </message>
    <message>
        <source>Transfer…</source>
        <translation>تحويل…</translation>
    </message>
    <message>
        <source>Connect caller</source>
        <translation>وصل المتصل</translation>
    </message>
    <message>
        <source>Stop transfer</source>
        <translation>إيقاف التحويل</translation>
    </message>
    <message>
        <source>Whole window</source>
        <translation>النافذة الكاملة</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>الرقم محجوب</translation>
    </message>
</context>
<context>
    <name>complaints</name>
    <message>
        <source>Must not be empty.</source>
        <translation>يجب ألا يكون فارغًا.</translation>
    </message>
    <message>
        <source>Must have no control character.</source>
        <translation>يجب ألا يحوي محارف تحكم.</translation>
    </message>
    <message>
        <source>Must have no slash.</source>
        <translation>يجب ألا يحوي شرطة مائلة.</translation>
    </message>
    <message>
        <source>Must be true or false.</source>
        <translation>يجب أن يكون true أو false.</translation>
    </message>
    <message>
        <source>Must be one of: {words}.</source>
        <translation>يجب أن يكون واحدًا من: ⁨{words}⁩.</translation>
    </message>
    <message>
        <source>Must be a number from {least} to {most}.</source>
        <translation>يجب أن يكون عددًا من ⁨{least}⁩ إلى ⁨{most}⁩.</translation>
    </message>
    <message>
        <source>Must be a port: a whole number from 1 to 65535.</source>
        <translation>يجب أن يكون منفذًا: عددًا صحيحًا من 1 إلى 65535.</translation>
    </message>
    <message>
        <source>Must be a key such as F5 or Ctrl+T.</source>
        <translation>يجب أن يكون مفتاحًا مثل F5 أو Ctrl+T.</translation>
    </message>
    <message>
        <source>{key} calls a colleague: choose another.</source>
        <translation>⁨{key}⁩ يتصل بزميل: اختر غيره.</translation>
    </message>
    <message>
        <source>{key} would do both {one} and {other}: choose another for one of them.</source>
        <translation>⁨{key}⁩ يؤدي كلًا من ⁨{one}⁩ و⁨{other}⁩: اختر غيره لأحدهما.</translation>
    </message>
    <message>
        <source>Must be a host name or an IP address alone.</source>
        <translation>يجب أن يكون اسم مضيف أو عنوان IP فقط.</translation>
    </message>
    <message>
        <source>Must be a country in two letters, such as US.</source>
        <translation>يجب أن يكون بلدًا بحرفين، مثل AE.</translation>
    </message>
    <message>
        <source>Must be an address such as https://crm.example/find?phone={{caller_number}}.</source>
        <translation>يجب أن يكون عنوانًا مثل ⁦https://crm.example/find?phone={{caller_number}}⁩.</translation>
    </message>
    <message>
        <source>Must name its host, and the host must not depend on the call.</source>
        <translation>يجب أن يذكر مضيفه، وألا يتوقف المضيف على المكالمة.</translation>
    </message>
    <message>
        <source>Has spaces or characters that no address has.</source>
        <translation>فيه مسافات أو محارف لا ترد في أي عنوان.</translation>
    </message>
    <message>
        <source>Holds {what}, which may not be opened.</source>
        <translation>يحوي {what}، ولا يجوز فتحه.</translation>
    </message>
    <message>
        <source>{what} is no phone number and no SIP address.</source>
        <translation>⁨{what}⁩ ليس رقم هاتف ولا عنوان SIP.</translation>
    </message>
    <message>
        <source>Must be an address such as {example}, with no query.</source>
        <translation>يجب أن يكون عنوانًا مثل ⁨{example}⁩، دون استعلام.</translation>
    </message>
    <message>
        <source>Must begin with https: over http anyone on the way could read the keys.</source>
        <translation>يجب أن يبدأ بـ https: فعبر http يستطيع أي أحد في الطريق قراءة المفاتيح.</translation>
    </message>
    <message>
        <source>Must be written as {example}.</source>
        <translation>يجب أن يُكتب مثل ⁨{example}⁩.</translation>
    </message>
    <message>
        <source>Must be a whole path to a PEM file.</source>
        <translation>يجب أن يكون مسارًا كاملًا لملف PEM.</translation>
    </message>
    <message>
        <source>Must be written as PJSIP/201.</source>
        <translation>يجب أن يُكتب مثل PJSIP/201.</translation>
    </message>
    <message>
        <source>Must be written as http://HOST:PORT or https://HOST:PORT.</source>
        <translation>يجب أن يُكتب ⁦http://HOST:PORT⁩ أو ⁦https://HOST:PORT⁩.</translation>
    </message>
    <message>
        <source>Holds a user or a password: put them into the field for the login.</source>
        <translation>يحوي مستخدمًا أو كلمة مرور: ضعهما في حقل الدخول.</translation>
    </message>
    <message>
        <source>Needs a method that is one of: {words}.</source>
        <translation>يحتاج إلى طريقة من: ⁨{words}⁩.</translation>
    </message>
    <message>
        <source>May only hold these placeholders: {names}.</source>
        <translation>لا يجوز أن يحوي إلا هذه المتغيرات: ⁨{names}⁩.</translation>
    </message>
    <message>
        <source>Holds a key: write {{api_key}} in its place, and put it into the field for keys.</source>
        <translation>يحوي مفتاحًا: اكتب مكانه ⁦{{api_key}}⁩، وضعه في حقل المفاتيح.</translation>
    </message>
    <message>
        <source>The host must not depend on the call.</source>
        <translation>يجب ألا يتوقف المضيف على المكالمة.</translation>
    </message>
    <message>
        <source>Must begin with https, or continue the address of the server.</source>
        <translation>يجب أن يبدأ بـ https، أو أن يكمل عنوان الخادم.</translation>
    </message>
    <message>
        <source>Another profile has this name.</source>
        <translation>ملف تعريف آخر يحمل هذا الاسم.</translation>
    </message>
    <message>
        <source>Another entry has this name.</source>
        <translation>إدخال آخر يحمل هذا الاسم.</translation>
    </message>
    <message>
        <source>Needs all of its parts.</source>
        <translation>يحتاج إلى كل أجزائه.</translation>
    </message>
    <message>
        <source>Two of the entries have one name.</source>
        <translation>إدخالان يحملان الاسم نفسه.</translation>
    </message>
    <message>
        <source>A link begins with https://: copy the whole of it.</source>
        <translation>يبدأ الرابط بـ ⁦https://⁩: انسخه كاملًا.</translation>
    </message>
    <message>
        <source>This is no address: copy the whole of the link.</source>
        <translation>هذا ليس عنوانًا: انسخ الرابط كاملًا.</translation>
    </message>
    <message>
        <source>The link must not hold a user name or password.</source>
        <translation>يجب ألا يحوي الرابط اسم مستخدم أو كلمة مرور.</translation>
    </message>
    <message>
        <source>The link holds braces: paste it as the page shows it.</source>
        <translation>يحوي الرابط أقواسًا معقوفة: الصقه كما تعرضه الصفحة.</translation>
    </message>
    <message>
        <source>The link holds no key: copy the whole of it.</source>
        <translation>لا يحوي الرابط مفتاحًا: انسخه كاملًا.</translation>
    </message>
    <message>
        <source>The link has no caller_number, so it cannot say which call is meant.</source>
        <translation>ليس في الرابط caller_number، فلا يمكنه تحديد المكالمة المقصودة.</translation>
    </message>
    <message>
        <source>Must be a list.</source>
        <translation>يجب أن يكون قائمة.</translation>
    </message>
</context>
<context>
    <name>countdown</name>
    <message numerus="yes">
        <source>Accept time left: %n seconds</source>
        <translation>
            <numerusform>الوقت الباقي للقبول: لا ثوانٍ</numerusform>
            <numerusform>الوقت الباقي للقبول: ثانية واحدة</numerusform>
            <numerusform>الوقت الباقي للقبول: ثانيتان</numerusform>
            <numerusform>الوقت الباقي للقبول: %n ثوانٍ</numerusform>
            <numerusform>الوقت الباقي للقبول: %n ثانية</numerusform>
            <numerusform>الوقت الباقي للقبول: %n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return time left: %n seconds</source>
        <translation>
            <numerusform>الوقت الباقي للإرجاع: لا ثوانٍ</numerusform>
            <numerusform>الوقت الباقي للإرجاع: ثانية واحدة</numerusform>
            <numerusform>الوقت الباقي للإرجاع: ثانيتان</numerusform>
            <numerusform>الوقت الباقي للإرجاع: %n ثوانٍ</numerusform>
            <numerusform>الوقت الباقي للإرجاع: %n ثانية</numerusform>
            <numerusform>الوقت الباقي للإرجاع: %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept time left: not known yet</source>
        <translation>الوقت الباقي للقبول: غير معروف بعد</translation>
    </message>
    <message>
        <source>Accept time left: 0 seconds. The router takes the call back</source>
        <translation>الوقت الباقي للقبول: 0 ثانية. يستعيد الموجّه المكالمة</translation>
    </message>
    <message>
        <source>{clock} to return</source>
        <translation>⁨{clock}⁩ للإرجاع</translation>
    </message>
    <message>
        <source>{clock} to accept</source>
        <translation>⁨{clock}⁩ للقبول</translation>
    </message>
    <message>
        <source>Return time left: not known yet</source>
        <translation>الوقت الباقي للإرجاع: غير معروف بعد</translation>
    </message>
    <message>
        <source>Return time left: 0 seconds. The call can no longer be returned</source>
        <translation>الوقت الباقي للإرجاع: 0 ثانية. لم يعد إرجاع المكالمة ممكنًا</translation>
    </message>
    <message>
        <source>time left not known yet</source>
        <translation>الوقت الباقي غير معروف بعد</translation>
    </message>
    <message>
        <source>can no longer be returned</source>
        <translation>لم يعد إرجاعها ممكنًا</translation>
    </message>
    <message>
        <source>the router takes it back</source>
        <translation>يستعيدها الموجّه</translation>
    </message>
    <message>
        <source>{clock} · hurry</source>
        <translation>⁨{clock}⁩ · أسرع</translation>
    </message>
</context>
<context>
    <name>countries</name>
    <message>
        <source>United States</source>
        <translation>الولايات المتحدة</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>كندا</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>المملكة المتحدة</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>أيرلندا</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>أستراليا</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>نيوزيلندا</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>ألمانيا</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>النمسا</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>سويسرا</translation>
    </message>
    <message>
        <source>France</source>
        <translation>فرنسا</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>بلجيكا</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>هولندا</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>إسبانيا</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>البرتغال</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>إيطاليا</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>بولندا</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>السويد</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>النرويج</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>الدنمارك</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>فنلندا</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>اليونان</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>التشيك</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>المجر</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>رومانيا</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>أوكرانيا</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>روسيا</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>تركيا</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>المكسيك</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>بورتوريكو</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>جمهورية الدومينيكان</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>هايتي</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>جامايكا</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>كولومبيا</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>البرازيل</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>الأرجنتين</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>تشيلي</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>بيرو</translation>
    </message>
    <message>
        <source>India</source>
        <translation>الهند</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>باكستان</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>بنغلاديش</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>الفلبين</translation>
    </message>
    <message>
        <source>China</source>
        <translation>الصين</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>هونغ كونغ</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>اليابان</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>كوريا الجنوبية</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>فيتنام</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>سنغافورة</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>مصر</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>المغرب</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>الجزائر</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>تونس</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>لبنان</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>السعودية</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>الإمارات العربية المتحدة</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>إسرائيل</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>نيجيريا</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>كينيا</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>جنوب أفريقيا</translation>
    </message>
</context>
<context>
    <name>diagnostics</name>
    <message>
        <source>answers take {median} ms, the last one {last} ms</source>
        <translation>تستغرق الردود ⁨{median}⁩ مللي ثانية، وآخرها ⁨{last}⁩ مللي ثانية</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Last requests</source>
        <translation>آخر الطلبات</translation>
    </message>
    <message>
        <source>Ring sources</source>
        <translation>مصادر الرنين</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>commands and URLs only</source>
        <translation>أوامر وروابط فقط</translation>
    </message>
    <message>
        <source>the server&apos;s clock differs from this computer&apos;s by {seconds} s, known within {ms} ms</source>
        <translation>تختلف ساعة الخادم عن ساعة هذا الحاسوب بمقدار ⁨{seconds}⁩ ث، بدقة ⁨{ms}⁩ مللي ثانية</translation>
    </message>
    <message>
        <source>Agent Console – Diagnostics</source>
        <translation>Agent Console – التشخيص</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Keys are never in it, and phone numbers are masked.</source>
        <translation>لا ترد فيه المفاتيح أبدًا، وأرقام الهاتف مخفاة.</translation>
    </message>
    <message>
        <source>Run checks</source>
        <translation>إجراء الفحوص</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Tries the configuration, the keyring, each key, the server and the softphones.</source>
        <translation>يجرّب الإعداد وسلسلة المفاتيح وكل مفتاح والخادم والهواتف البرمجية.</translation>
    </message>
    <message>
        <source>✓ The report is in the clipboard.</source>
        <translation>✓ التقرير في الحافظة.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>✓ Checked: see the end of the report.</source>
        <translation>✓ تم الفحص: انظر آخر التقرير.</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>✓ Practice opens in a window of its own.</source>
        <translation>✓ يُفتح التدريب في نافذة مستقلة.</translation>
    </message>
    <message>
        <source>⚠ Practice could not be started.</source>
        <translation>⚠ تعذّر بدء التدريب.</translation>
    </message>
    <message>
        <source>Agent Console – Set up</source>
        <translation>Agent Console – الإعداد</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>My calls</source>
        <translation>مكالماتي</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Paste a key, or a call rejection link, first.</source>
        <translation>الصق أولًا مفتاحًا أو رابط رفض المكالمات.</translation>
    </message>
    <message>
        <source>Leave whenever you like: what is done is kept.</source>
        <translation>غادر متى شئت: ما تم يبقى محفوظًا.</translation>
    </message>
    <message>
        <source>First mend what is marked, here or on a later screen.</source>
        <translation>أصلح أولًا ما وُضعت عليه علامة، هنا أو في شاشة لاحقة.</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>الخطوة ⁨{step}⁩ من ⁨{steps}⁩</translation>
    </message>
    <message>
        <source>Your keys</source>
        <translation>مفاتيحك</translation>
    </message>
    <message>
        <source>Paste what your administrator gave you: keys, or a call rejection link into any of these fields. The first key is enough to begin. They go into the keyring of this computer, and are never shown.</source>
        <translation>الصق ما أعطاك إياه مسؤول النظام: مفاتيح، أو رابط رفض المكالمات في أي من هذه الحقول. يكفي المفتاح الأول للبدء. تُحفظ في سلسلة مفاتيح هذا الحاسوب، ولا تُعرض أبدًا.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>What your keys can do</source>
        <translation>ما تتيحه مفاتيحك</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مجددًا</translation>
    </message>
    <message>
        <source>Asks the server for the list of active calls, nothing else.</source>
        <translation>يطلب من الخادم قائمة المكالمات الجارية، ولا شيء غيرها.</translation>
    </message>
    <message>
        <source>Only the list can be tried without touching somebody&apos;s call. What the other keys may do shows when they are first used; a key that is refused says so then.</source>
        <translation>القائمة وحدها يمكن تجربتها دون المساس بمكالمة أحد. وما تتيحه المفاتيح الأخرى يظهر عند أول استخدام لها؛ والمفتاح المرفوض يُعلَن عنه حينئذ.</translation>
    </message>
    <message>
        <source>All your keys</source>
        <translation>كل مفاتيحك</translation>
    </message>
    <message>
        <source>Your softphone</source>
        <translation>هاتفك البرمجي</translation>
    </message>
    <message>
        <source>baresip and Asterisk are listened to instead of being told: add them in the settings, under Softphone and rings.</source>
        <translation>تستمع الوحدة بنفسها إلى baresip وAsterisk: أضفهما في الإعدادات، تحت «الهاتف البرمجي والرنين».</translation>
    </message>
    <message>
        <source>What to enter</source>
        <translation>ما ينبغي إدخاله</translation>
    </message>
    <message>
        <source>See a ring arrive</source>
        <translation>مشاهدة وصول رنين</translation>
    </message>
    <message>
        <source>A first call</source>
        <translation>مكالمة أولى</translation>
    </message>
    <message>
        <source>Start practice</source>
        <translation>بدء التدريب</translation>
    </message>
    <message>
        <source>Opens a second window with calls that are not real.</source>
        <translation>يفتح نافذة ثانية بمكالمات غير حقيقية.</translation>
    </message>
    <message>
        <source>In practice calls arrive by themselves. Transfer them, connect and stop, return one before its time is over: nobody is called, and nothing of yours is touched.</source>
        <translation>في التدريب ترد المكالمات من تلقاء نفسها. حوّلها، وصِل وأوقف، وأرجع واحدة قبل انتهاء وقتها: لا يُتصل بأحد، ولا يُمس شيء مما يخصك.</translation>
    </message>
    <message>
        <source>All is set up: the main window shows your calls. This guide stays in the settings, under This computer.</source>
        <translation>اكتمل الإعداد: تعرض النافذة الرئيسية مكالماتك. يبقى هذا الدليل في الإعدادات، تحت «هذا الحاسوب».</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>تدرّب</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>There is no key for the list of active calls. Without it the console cannot tell which call rings.</source>
        <translation>لا مفتاح لقائمة المكالمات الجارية. ومن دونه لا تعرف الوحدة أي مكالمة ترن.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>جارٍ سؤال الخادم…</translation>
    </message>
    <message numerus="yes">
        <source>The server accepts your key. Calls active now: %n.</source>
        <translation>
            <numerusform>يقبل الخادم مفتاحك. لا مكالمات جارية.</numerusform>
            <numerusform>يقبل الخادم مفتاحك. مكالمة واحدة جارية.</numerusform>
            <numerusform>يقبل الخادم مفتاحك. مكالمتان جاريتان.</numerusform>
            <numerusform>يقبل الخادم مفتاحك. %n مكالمات جارية.</numerusform>
            <numerusform>يقبل الخادم مفتاحك. %n مكالمة جارية.</numerusform>
            <numerusform>يقبل الخادم مفتاحك. %n مكالمة جارية.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not accept this key. Go back and paste it again, or ask for another.</source>
        <translation>لا يقبل الخادم هذا المفتاح. ارجع والصقه مجددًا، أو اطلب غيره.</translation>
    </message>
    <message>
        <source>The server asks for patience. Try again in a minute.</source>
        <translation>يطلب الخادم الصبر. حاول بعد دقيقة.</translation>
    </message>
    <message>
        <source>The connection is not safe, so nothing was sent. If your company&apos;s proxy opens encrypted connections, name its certificate authority in the settings. {detail}</source>
        <translation>الاتصال غير آمن، فلم يُرسل شيء. إن كان وكيل شركتك يفتح الاتصالات المشفّرة فاذكر مرجع تصديقه في الإعدادات. ⁨{detail}⁩</translation>
    </message>
    <message>
        <source>The proxy does not let the console through: see Company network. {detail}</source>
        <translation>لا يسمح الوكيل بمرور الوحدة: انظر «شبكة الشركة». ⁨{detail}⁩</translation>
    </message>
    <message>
        <source>The address of the server cannot be used. {detail}</source>
        <translation>عنوان الخادم غير صالح للاستخدام. ⁨{detail}⁩</translation>
    </message>
    <message>
        <source>The server cannot be reached. See the address, and the network. {detail}</source>
        <translation>لا يمكن الوصول إلى الخادم. تحقق من العنوان والشبكة. ⁨{detail}⁩</translation>
    </message>
    <message>
        <source>The server answered, but not with a list. {detail}</source>
        <translation>أجاب الخادم، لكن ليس بقائمة. ⁨{detail}⁩</translation>
    </message>
    <message>
        <source>✓ See which call rings, and who the caller really is</source>
        <translation>✓ معرفة أي مكالمة ترن، ومن المتصل حقًا</translation>
    </message>
    <message>
        <source>✓ Transfer calls, with the caller on hold or with everyone</source>
        <translation>✓ تحويل المكالمات، مع المتصل على الانتظار أو مع الجميع</translation>
    </message>
    <message>
        <source>✓ Return calls to the router before their time is over</source>
        <translation>✓ إرجاع المكالمات إلى الموجّه قبل انتهاء وقتها</translation>
    </message>
    <message>
        <source>✓ Accept calls, so that they are not taken back</source>
        <translation>✓ قبول المكالمات، كي لا تُستعاد</translation>
    </message>
    <message>
        <source>⚠ {key}: stored, but see above.</source>
        <translation>⚠ ⁨{key}⁩: مخزّن، لكن انظر أعلاه.</translation>
    </message>
    <message>
        <source>– None stored: {key}. It can be added at any time.</source>
        <translation>– غير مخزّن: ⁨{key}⁩. يمكن إضافته في أي وقت.</translation>
    </message>
</context>
<context>
    <name>handling</name>
    <message>
        <source>Keeps the call: the router will not take it back.</source>
        <translation>يُبقي المكالمة: لن يستعيدها الموجّه.</translation>
    </message>
    <message>
        <source>Gives the caller back to the router, which dials the next buyer.</source>
        <translation>يعيد المتصل إلى الموجّه، فيطلب الـ Buyer التالي.</translation>
    </message>
    <message>
        <source>Gives the caller back to the router, which dials the next handler.</source>
        <translation>يعيد المتصل إلى الموجّه، فيطلب المعالج التالي.</translation>
    </message>
    <message>
        <source>Accept call</source>
        <translation>قبول المكالمة</translation>
    </message>
    <message>
        <source>Return call</source>
        <translation>إرجاع المكالمة</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Number withheld</source>
        <translation>الرقم محجوب</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>تم الوصل</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>أُرجعت</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>قُبلت</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>لم يُرسل</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>النتيجة غير معروفة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>المتصل</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Held transfer to {to}</source>
        <translation>تحويل مع الانتظار إلى ⁨{to}⁩</translation>
    </message>
    <message>
        <source>Conference with {to}</source>
        <translation>مؤتمر مع ⁨{to}⁩</translation>
    </message>
    <message>
        <source>refused: {why}</source>
        <translation>رُفض: {why}</translation>
    </message>
    <message>
        <source>Agent Console – Call history</source>
        <translation>Agent Console – سجل المكالمات</translation>
    </message>
    <message>
        <source>Search calls</source>
        <translation>البحث في المكالمات</translation>
    </message>
    <message>
        <source>Number, name, note or outcome</source>
        <translation>رقم أو اسم أو ملاحظة أو نتيجة</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>كل النتائج</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Forget this caller</source>
        <translation>نسيان هذا المتصل</translation>
    </message>
    <message>
        <source>Selected call</source>
        <translation>المكالمة المحددة</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message numerus="yes">
        <source>Calls found: %n</source>
        <translation>
            <numerusform>لا مكالمات</numerusform>
            <numerusform>مكالمة واحدة</numerusform>
            <numerusform>مكالمتان</numerusform>
            <numerusform>%n مكالمات</numerusform>
            <numerusform>%n مكالمة</numerusform>
            <numerusform>%n مكالمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ Calls written to {file}: %n.</source>
        <translation>
            <numerusform>✓ لم تُكتب مكالمات في ⁨{file}⁩.</numerusform>
            <numerusform>✓ كُتبت مكالمة واحدة في ⁨{file}⁩.</numerusform>
            <numerusform>✓ كُتبت مكالمتان في ⁨{file}⁩.</numerusform>
            <numerusform>✓ كُتبت %n مكالمات في ⁨{file}⁩.</numerusform>
            <numerusform>✓ كُتبت %n مكالمة في ⁨{file}⁩.</numerusform>
            <numerusform>✓ كُتبت %n مكالمة في ⁨{file}⁩.</numerusform>
        </translation>
    </message>
    <message>
        <source>Damaged journals that were set aside may still hold it; delete them: {files}</source>
        <translation>قد تظل الدفاتر التالفة المحفوظة جانبًا تحويه؛ احذفها: ⁨{files}⁩</translation>
    </message>
    <message>
        <source>Export calls</source>
        <translation>تصدير المكالمات</translation>
    </message>
    <message>
        <source>Calls of the past</source>
        <translation>المكالمات السابقة</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>كل الأيام</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>No call is like that.</source>
        <translation>لا مكالمة تطابق ذلك.</translation>
    </message>
    <message>
        <source>✓ {number} is forgotten. Calls removed: {calls}, mentions elsewhere: {mentions}.</source>
        <translation>✓ نُسي ⁨{number}⁩. المكالمات المحذوفة: ⁨{calls}⁩، والإشارات في غيرها: ⁨{mentions}⁩.</translation>
    </message>
    <message>
        <source>Removes this caller&apos;s number and calls from this computer, for good.</source>
        <translation>يحذف رقم هذا المتصل ومكالماته من هذا الحاسوب نهائيًا.</translation>
    </message>
    <message>
        <source>Choose a call whose number is known.</source>
        <translation>اختر مكالمة رقمها معروف.</translation>
    </message>
    <message>
        <source>{began} – ended {ended}</source>
        <translation>⁨{began}⁩ – انتهت ⁨{ended}⁩</translation>
    </message>
    <message>
        <source>No note</source>
        <translation>لا ملاحظة</translation>
    </message>
    <message>
        <source>sent as {number}</source>
        <translation>أُرسل باسم ⁨{number}⁩</translation>
    </message>
    <message>
        <source>dialled {number}</source>
        <translation>طُلب ⁨{number}⁩</translation>
    </message>
    <message>
        <source>rang as {number}</source>
        <translation>رنّ باسم ⁨{number}⁩</translation>
    </message>
    <message>
        <source>Outcome: {outcome}</source>
        <translation>النتيجة: ⁨{outcome}⁩</translation>
    </message>
</context>
<context>
    <name>hold guard</name>
    <message>
        <source>A caller without a number</source>
        <translation>متصل بلا رقم</translation>
    </message>
    <message>
        <source>{who} is on hold, and has been for {time}.</source>
        <translation>⁨{who}⁩ على الانتظار منذ ⁨{time}⁩.</translation>
    </message>
    <message>
        <source>{who} still waits on hold: {time} by now.</source>
        <translation>ما زال ⁨{who}⁩ على الانتظار: مضى ⁨{time}⁩.</translation>
    </message>
    <message>
        <source>Do not forget {who}: on hold for {time}!</source>
        <translation>لا تنسَ ⁨{who}⁩: على الانتظار منذ ⁨{time}⁩!</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>⁨{seconds}⁩ ث</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>⁨{hours}⁩ س ⁨{minutes}⁩ د</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>⁨{minutes}⁩ د ⁨{seconds}⁩ ث</translation>
    </message>
</context>
<context>
    <name>hotkeys</name>
    <message>
        <source>{key} would be missing in every other program: add Ctrl, Alt or Meta.</source>
        <translation>ستغيب ⁨{key}⁩ عن كل برنامج آخر: أضف Ctrl أو Alt أو Meta.</translation>
    </message>
    <message>
        <source>“{text}” is not one key.</source>
        <translation>«⁨{text}⁩» ليس مفتاحًا واحدًا.</translation>
    </message>
    <message>
        <source>{key} cannot be a global key.</source>
        <translation>لا يمكن أن يكون ⁨{key}⁩ مفتاحًا عامًا.</translation>
    </message>
    <message>
        <source>Show Agent Console</source>
        <translation>إظهار Agent Console</translation>
    </message>
    <message>
        <source>Transfer the call</source>
        <translation>تحويل المكالمة</translation>
    </message>
    <message>
        <source>Connect the held caller</source>
        <translation>وصل المتصل المنتظر</translation>
    </message>
    <message>
        <source>Stop the transfer</source>
        <translation>إيقاف التحويل</translation>
    </message>
    <message>
        <source>Accept the call</source>
        <translation>قبول المكالمة</translation>
    </message>
    <message>
        <source>Return the call</source>
        <translation>إرجاع المكالمة</translation>
    </message>
    <message>
        <source>{key} ({does}) cannot be had: another program holds it.</source>
        <translation>⁨{key}⁩ ({does}) غير متاح: يشغله برنامج آخر.</translation>
    </message>
    <message>
        <source>{key} ({does}) cannot be had: this keyboard has no such key.</source>
        <translation>⁨{key}⁩ ({does}) غير متاح: لا يوجد هذا المفتاح على لوحة المفاتيح هذه.</translation>
    </message>
    <message>
        <source>{key} ({does}) was not given by this desktop.</source>
        <translation>⁨{key}⁩ ({does}) لم يمنحه سطح المكتب هذا.</translation>
    </message>
    <message>
        <source>This desktop offers no global keys to programs.</source>
        <translation>لا يوفّر سطح المكتب هذا مفاتيح عامة للبرامج.</translation>
    </message>
</context>
<context>
    <name>leaving</name>
    <message>
        <source>A caller</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>{who} may still be on hold. Close again to leave all the same.</source>
        <translation>قد يكون ⁨{who}⁩ ما زال على الانتظار. أغلق مرة أخرى للمغادرة مع ذلك.</translation>
    </message>
</context>
<context>
    <name>message</name>
    <message>
        <source>Message: {text}</source>
        <translation>رسالة: ⁨{text}⁩</translation>
    </message>
    <message>
        <source>Message: none</source>
        <translation>رسالة: لا شيء</translation>
    </message>
    <message>
        <source>Recovered after the program had ended.</source>
        <translation>استُؤنف العمل بعد انتهاء البرنامج.</translation>
    </message>
    <message>
        <source>{action} refused. {why}</source>
        <translation>⁨{action}⁩: رُفض. {why}</translation>
    </message>
    <message>
        <source>{action} was not sent. {why}</source>
        <translation>⁨{action}⁩: لم يُرسل. {why}</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>تحويل</translation>
    </message>
    <message>
        <source>Connect caller</source>
        <translation>وصل المتصل</translation>
    </message>
    <message>
        <source>Stop transfer</source>
        <translation>إيقاف التحويل</translation>
    </message>
    <message>
        <source>Return call</source>
        <translation>إرجاع المكالمة</translation>
    </message>
    <message>
        <source>Accept call</source>
        <translation>قبول المكالمة</translation>
    </message>
    <message>
        <source>The server accepted the transfer.</source>
        <translation>قبل الخادم التحويل.</translation>
    </message>
    <message>
        <source>The caller is connected.</source>
        <translation>تم وصل المتصل.</translation>
    </message>
    <message>
        <source>The server accepted the stop.</source>
        <translation>قبل الخادم الإيقاف.</translation>
    </message>
    <message>
        <source>The server takes the call back.</source>
        <translation>يستعيد الخادم المكالمة.</translation>
    </message>
    <message>
        <source>The call is accepted.</source>
        <translation>المكالمة مقبولة.</translation>
    </message>
    <message>
        <source>Transfer: outcome unknown. It may have been carried out; it is not repeated by itself. Transferring again could dial the destination twice.</source>
        <translation>تحويل: النتيجة غير معروفة. ربما نُفّذ؛ ولا يتكرر من تلقاء نفسه. قد يؤدي التحويل مجددًا إلى طلب الوجهة مرتين.</translation>
    </message>
    <message>
        <source>Connect caller: outcome unknown. The caller may hear you. It is not repeated by itself; connecting again does no harm.</source>
        <translation>وصل المتصل: النتيجة غير معروفة. ربما يسمعك المتصل. لا يتكرر شيء من تلقاء نفسه؛ ولا ضرر في الوصل مجددًا.</translation>
    </message>
    <message>
        <source>Stop transfer: outcome unknown. The caller may hear you. It is not repeated by itself; stopping again does no harm.</source>
        <translation>إيقاف التحويل: النتيجة غير معروفة. ربما يسمعك المتصل. لا يتكرر شيء من تلقاء نفسه؛ ولا ضرر في الإيقاف مجددًا.</translation>
    </message>
    <message>
        <source>Return call: outcome unknown. The list will show whether the call was taken back. It is not repeated by itself.</source>
        <translation>إرجاع المكالمة: النتيجة غير معروفة. ستُظهر القائمة هل استُعيدت المكالمة. لا يتكرر شيء من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Accept call: outcome unknown. It is not repeated by itself; accepting again does no harm.</source>
        <translation>قبول المكالمة: النتيجة غير معروفة. لا يتكرر شيء من تلقاء نفسه؛ ولا ضرر في القبول مجددًا.</translation>
    </message>
    <message>
        <source>The call has ended.</source>
        <translation>انتهت المكالمة.</translation>
    </message>
    <message>
        <source>Returned: the router has taken the call back.</source>
        <translation>أُرجعت: استعاد الموجّه المكالمة.</translation>
    </message>
    <message>
        <source>The call was taken back: it was not accepted in time.</source>
        <translation>استُعيدت المكالمة: لم تُقبل في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The call goes on without you: your leg has ended.</source>
        <translation>تستمر المكالمة من دونك: انتهى طرفك فيها.</translation>
    </message>
    <message>
        <source>The call is in the list again, and its transfer with it.</source>
        <translation>عادت المكالمة إلى القائمة، ومعها تحويلها.</translation>
    </message>
    <message>
        <source>Stopped: the list confirms that the caller is with you.</source>
        <translation>أُوقف: تؤكد القائمة أن المتصل معك.</translation>
    </message>
    <message>
        <source>The destination has left or did not answer.</source>
        <translation>غادرت الوجهة أو لم تُجب.</translation>
    </message>
    <message>
        <source>The call has not been returned: the list still shows it.</source>
        <translation>لم تُرجَع المكالمة: ما زالت القائمة تُظهرها.</translation>
    </message>
    <message>
        <source>The call was accepted: its time is over, and it is still with you.</source>
        <translation>كانت المكالمة مقبولة: انتهى وقتها، وما زالت معك.</translation>
    </message>
    <message>
        <source>Nothing was done: the call in hand had just changed. Press again if you mean this one.</source>
        <translation>لم يُفعل شيء: كانت المكالمة قد تغيّرت للتو. اضغط مرة أخرى إن قصدت هذه.</translation>
    </message>
    <message>
        <source>This ring is not a call routed through Retreaver.</source>
        <translation>هذا الرنين ليس مكالمة موجّهة عبر Retreaver.</translation>
    </message>
    <message numerus="yes">
        <source>Transfers under way: %n.</source>
        <translation>
            <numerusform>لا تحويلات جارية.</numerusform>
            <numerusform>تحويل واحد جارٍ.</numerusform>
            <numerusform>تحويلان جاريان.</numerusform>
            <numerusform>%n تحويلات جارية.</numerusform>
            <numerusform>%n تحويلًا جاريًا.</numerusform>
            <numerusform>%n تحويل جارٍ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Requests of unknown outcome: %n.</source>
        <translation>
            <numerusform>لا طلبات مجهولة النتيجة.</numerusform>
            <numerusform>طلب واحد مجهول النتيجة.</numerusform>
            <numerusform>طلبان مجهولا النتيجة.</numerusform>
            <numerusform>%n طلبات مجهولة النتيجة.</numerusform>
            <numerusform>%n طلبًا مجهول النتيجة.</numerusform>
            <numerusform>%n طلب مجهول النتيجة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Further mistakes: %n. All of them stand in Diagnostics.</source>
        <translation>
            <numerusform>أخطاء أخرى: %n. تجدها كلها في التشخيص.</numerusform>
            <numerusform>أخطاء أخرى: %n. تجدها كلها في التشخيص.</numerusform>
            <numerusform>أخطاء أخرى: %n. تجدها كلها في التشخيص.</numerusform>
            <numerusform>أخطاء أخرى: %n. تجدها كلها في التشخيص.</numerusform>
            <numerusform>أخطاء أخرى: %n. تجدها كلها في التشخيص.</numerusform>
            <numerusform>أخطاء أخرى: %n. تجدها كلها في التشخيص.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nomenclature</name>
    <message>
        <source>Enterprise</source>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Contact Handler</source>
        <translation>Contact Handler</translation>
    </message>
    <message>
        <source>Handler Group</source>
        <translation>Handler Group</translation>
    </message>
    <message>
        <source>Performance Marketing</source>
        <translation>Performance Marketing</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Publisher</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Buyer</translation>
    </message>
    <message>
        <source>Buyer Group</source>
        <translation>Buyer Group</translation>
    </message>
</context>
<context>
    <name>notifications</name>
    <message>
        <source>Incoming call</source>
        <translation>مكالمة واردة</translation>
    </message>
</context>
<context>
    <name>parties</name>
    <message>
        <source>Who hears whom</source>
        <translation>من يسمع من</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>المتصل</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>الوجهة</translation>
    </message>
</context>
<context>
    <name>place</name>
    <message>
        <source>between {earliest} and {latest}</source>
        <translation>بين ⁨{earliest}⁩ و⁨{latest}⁩</translation>
    </message>
    <message>
        <source>{clock} in {city}</source>
        <translation>⁨{clock}⁩ في ⁨{city}⁩</translation>
    </message>
</context>
<context>
    <name>practice</name>
    <message>
        <source>Practice: nothing here is real</source>
        <translation>تدريب: لا شيء هنا حقيقي</translation>
    </message>
    <message>
        <source>Practise with</source>
        <translation>التدرب على</translation>
    </message>
    <message>
        <source>calls you can return</source>
        <translation>مكالمات يمكنك إرجاعها</translation>
    </message>
    <message>
        <source>calls you must accept</source>
        <translation>مكالمات عليك قبولها</translation>
    </message>
</context>
<context>
    <name>presence</name>
    <message>
        <source>A caller is on hold</source>
        <translation>متصل على الانتظار</translation>
    </message>
    <message>
        <source>Calls may be missed</source>
        <translation>قد تفوتك مكالمات</translation>
    </message>
    <message>
        <source>The list of calls has stopped: see the window&apos;s first line.</source>
        <translation>توقفت قائمة المكالمات: انظر السطر الأول من النافذة.</translation>
    </message>
    <message>
        <source>No address is set that shows the caller: see Settings.</source>
        <translation>لم يُضبط عنوان يعرض المتصل: انظر الإعدادات.</translation>
    </message>
</context>
<context>
    <name>profiles</name>
    <message>
        <source>Profile</source>
        <translation>ملف التعريف</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>The call control server could not be used.</source>
        <translation>تعذّر استخدام خادم التحكم في المكالمات.</translation>
    </message>
    <message>
        <source>The request was not sent.</source>
        <translation>لم يُرسل الطلب.</translation>
    </message>
    <message>
        <source>No API key is stored for this action.</source>
        <translation>لا مفتاح API مخزّنًا لهذا الإجراء.</translation>
    </message>
    <message>
        <source>The server&apos;s address cannot be used.</source>
        <translation>عنوان الخادم غير صالح للاستخدام.</translation>
    </message>
    <message>
        <source>This destination cannot be dialled.</source>
        <translation>لا يمكن طلب هذه الوجهة.</translation>
    </message>
    <message>
        <source>The call lacks a number that the endpoint needs.</source>
        <translation>ينقص المكالمة رقم يحتاج إليه العنوان.</translation>
    </message>
    <message>
        <source>The certificate file in the settings cannot be read.</source>
        <translation>لا يمكن قراءة ملف الشهادات المذكور في الإعدادات.</translation>
    </message>
    <message>
        <source>The server&apos;s name was not found. Check the address and the network.</source>
        <translation>لم يُعثر على اسم الخادم. تحقق من العنوان والشبكة.</translation>
    </message>
    <message>
        <source>The server refused the connection. Check the address, or try again later.</source>
        <translation>رفض الخادم الاتصال. تحقق من العنوان أو حاول لاحقًا.</translation>
    </message>
    <message>
        <source>No connection to the server could be made. Check the network.</source>
        <translation>تعذّر الاتصال بالخادم. تحقق من الشبكة.</translation>
    </message>
    <message>
        <source>The server did not take the connection in time. Check the network.</source>
        <translation>لم يقبل الخادم الاتصال في الوقت المحدد. تحقق من الشبكة.</translation>
    </message>
    <message>
        <source>Earlier requests are still waiting for the server.</source>
        <translation>ما زالت طلبات سابقة تنتظر الخادم.</translation>
    </message>
    <message>
        <source>The proxy did not connect to the server. Check the proxy&apos;s address, name and password.</source>
        <translation>لم يصل الوكيل إلى الخادم. تحقق من عنوان الوكيل واسمه وكلمة مروره.</translation>
    </message>
    <message>
        <source>No secure connection could be agreed on with the server.</source>
        <translation>تعذّر الاتفاق مع الخادم على اتصال آمن.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired, or this computer&apos;s clock is wrong.</source>
        <translation>انتهت صلاحية شهادة الخادم، أو ساعة هذا الحاسوب خاطئة.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet, or this computer&apos;s clock is wrong.</source>
        <translation>لم تبدأ صلاحية شهادة الخادم بعد، أو ساعة هذا الحاسوب خاطئة.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another host. The address may be wrong, or someone is in between.</source>
        <translation>شهادة الخادم لمضيف آخر. قد يكون العنوان خاطئًا، أو أن أحدًا يتوسط الاتصال.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not signed by an authority that this computer trusts. If your company inspects traffic, add its certificate file in the settings.</source>
        <translation>شهادة الخادم غير موقّعة من جهة يثق بها هذا الحاسوب. إن كانت شركتك تفحص حركة الشبكة فأضف ملف شهاداتها في الإعدادات.</translation>
    </message>
    <message>
        <source>The server did not answer.</source>
        <translation>لم يُجب الخادم.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>لم يُجب الخادم في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The connection to the server was lost before it answered.</source>
        <translation>فُقد الاتصال بالخادم قبل أن يُجيب.</translation>
    </message>
    <message>
        <source>The server refused.</source>
        <translation>رفض الخادم.</translation>
    </message>
    <message>
        <source>The server refused for a reason that its documentation does not list.</source>
        <translation>رفض الخادم لسبب لا يرد في وثائقه.</translation>
    </message>
    <message>
        <source>The server answered with an error.</source>
        <translation>أجاب الخادم بخطأ.</translation>
    </message>
    <message>
        <source>Your request was unintelligible. Check your formatting.</source>
        <translation>لم يكن الطلب مفهومًا. تحقق من الصيغة.</translation>
    </message>
    <message>
        <source>Your API key is wrong or missing.</source>
        <translation>مفتاح API خاطئ أو ناقص.</translation>
    </message>
    <message>
        <source>You didn&apos;t pass in your Company ID or you&apos;re using the wrong API key.</source>
        <translation>معرّف الشركة ناقص، أو مفتاح API ليس الصحيح.</translation>
    </message>
    <message>
        <source>It actually, really doesn&apos;t exist.</source>
        <translation>هذا غير موجود حقًا على الخادم.</translation>
    </message>
    <message>
        <source>It doesn&apos;t respond to the HTTP action you used.</source>
        <translation>لا يستجيب لطريقة HTTP المستخدمة.</translation>
    </message>
    <message>
        <source>You requested a format that isn&apos;t JSON or XML.</source>
        <translation>الصيغة المطلوبة ليست JSON ولا XML.</translation>
    </message>
    <message>
        <source>It up and left or was otherwise deleted.</source>
        <translation>اختفى هذا من الخادم أو حُذف منه.</translation>
    </message>
    <message>
        <source>I&apos;m a little teapot!</source>
        <translation>أنا إبريق شاي صغير!</translation>
    </message>
    <message>
        <source>Slow down. Highly concurrent requests are frowned upon.</source>
        <translation>تمهّل. الطلبات الكثيرة المتزامنة غير مرغوبة.</translation>
    </message>
    <message>
        <source>The server had a problem. Try again later.</source>
        <translation>واجه الخادم مشكلة. حاول لاحقًا.</translation>
    </message>
    <message>
        <source>The server is temporarily offline for maintenance. Please try again later.</source>
        <translation>الخادم متوقف مؤقتًا للصيانة. حاول لاحقًا.</translation>
    </message>
    <message>
        <source>The server points to another address, which is not followed. Check the address in the settings.</source>
        <translation>يشير الخادم إلى عنوان آخر لا يُتبع. تحقق من العنوان في الإعدادات.</translation>
    </message>
    <message>
        <source>The server answered with a status that its documentation does not list.</source>
        <translation>أجاب الخادم بحالة لا ترد في وثائقه.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be read.</source>
        <translation>تعذّرت قراءة رد الخادم.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was empty.</source>
        <translation>كان رد الخادم فارغًا.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was too large to read.</source>
        <translation>كان رد الخادم أكبر من أن يُقرأ.</translation>
    </message>
    <message>
        <source>The server says that the transfer began but gave no transfer UUID, so the transfer cannot be connected or stopped from here.</source>
        <translation>يقول الخادم إن التحويل بدأ لكنه لم يعطِ معرّفه UUID، فلا يمكن وصله أو إيقافه من هنا.</translation>
    </message>
    <message>
        <source>The program was closed before the answer came.</source>
        <translation>أُغلق البرنامج قبل وصول الرد.</translation>
    </message>
    <message>
        <source>It could not be recorded on this computer first, so it was not sent.</source>
        <translation>تعذّر تدوينه أولًا على هذا الحاسوب، فلم يُرسل.</translation>
    </message>
    <message>
        <source>This program could not take in something that happened: what it shows may be incomplete.</source>
        <translation>لم يستطع هذا البرنامج استيعاب شيء حدث: قد يكون ما يُظهره ناقصًا.</translation>
    </message>
    <message>
        <source>the keyring does not open; unlock it and try again</source>
        <translation>لا تنفتح سلسلة المفاتيح؛ افتح قفلها وحاول مجددًا</translation>
    </message>
    <message>
        <source>the keyring is locked; unlock it and try again</source>
        <translation>سلسلة المفاتيح مقفلة؛ افتح قفلها وحاول مجددًا</translation>
    </message>
    <message>
        <source>no keyring is available to keep keys in; install and start one</source>
        <translation>لا توجد سلسلة مفاتيح لحفظ المفاتيح؛ ثبّت واحدة وشغّلها</translation>
    </message>
    <message>
        <source>no keyring is available to keep keys in; install and start one (on Linux GNOME Keyring or KWallet with the Secret Service), or name one in PYTHON_KEYRING_BACKEND</source>
        <translation>لا توجد سلسلة مفاتيح لحفظ المفاتيح؛ ثبّت واحدة وشغّلها (في لينكس GNOME Keyring أو KWallet مع Secret Service)، أو سمِّ واحدة في PYTHON_KEYRING_BACKEND</translation>
    </message>
    <message>
        <source>the keyring failed ({detail}); see whether it is running and unlocked</source>
        <translation>تعطّلت سلسلة المفاتيح (⁨{detail}⁩)؛ تحقق هل هي عاملة ومفتوحة</translation>
    </message>
    <message>
        <source>the keyring backend could not be loaded ({detail}); see PYTHON_KEYRING_BACKEND and keyringrc.cfg</source>
        <translation>تعذّر تحميل سلسلة المفاتيح (⁨{detail}⁩)؛ انظر PYTHON_KEYRING_BACKEND وkeyringrc.cfg</translation>
    </message>
    <message>
        <source>the null keyring keeps nothing; choose another in PYTHON_KEYRING_BACKEND or keyringrc.cfg</source>
        <translation>سلسلة المفاتيح الفارغة لا تحفظ شيئًا؛ اختر غيرها في PYTHON_KEYRING_BACKEND أو keyringrc.cfg</translation>
    </message>
    <message>
        <source>the keyring {kind} keeps keys in the clear; uninstall it or name another in PYTHON_KEYRING_BACKEND, or put allow_insecure_keyring = true at the top of the configuration</source>
        <translation>سلسلة المفاتيح ⁨{kind}⁩ تحفظ المفاتيح دون تشفير؛ أزلها أو سمِّ غيرها في PYTHON_KEYRING_BACKEND، أو ضع ⁦allow_insecure_keyring = true⁩ في أول الإعداد</translation>
    </message>
    <message>
        <source>The journal could not be used.</source>
        <translation>تعذّر استخدام الدفتر.</translation>
    </message>
    <message>
        <source>The disk is full, so the journal {file} was not written. Free some space and try again.</source>
        <translation>القرص ممتلئ، فلم يُكتب الدفتر ⁨{file}⁩. أفرغ مساحة وحاول مجددًا.</translation>
    </message>
    <message>
        <source>The disk refused the journal {file}. Check the disk, its quota and any limit on file sizes, and try again.</source>
        <translation>رفض القرص الدفتر ⁨{file}⁩. تحقق من القرص وحصته وحدود حجم الملفات، وحاول مجددًا.</translation>
    </message>
    <message>
        <source>The journal {file} cannot be opened for writing. Make its folder writable for you, or name another one in AGENT_CONSOLE_DATA_DIR.</source>
        <translation>لا يمكن فتح الدفتر ⁨{file}⁩ للكتابة. اسمح بالكتابة في مجلده، أو سمِّ غيره في AGENT_CONSOLE_DATA_DIR.</translation>
    </message>
    <message>
        <source>Another program holds the journal {file}. Close whatever has it open, a backup for example, and try again.</source>
        <translation>برنامج آخر يمسك الدفتر ⁨{file}⁩. أغلق ما فتحه، كنسخة احتياطية مثلًا، وحاول مجددًا.</translation>
    </message>
    <message>
        <source>The journal {file} is damaged and could not be set aside. Move it elsewhere and try again.</source>
        <translation>الدفتر ⁨{file}⁩ تالف وتعذّر وضعه جانبًا. انقله وحاول مجددًا.</translation>
    </message>
    <message>
        <source>The journal {file} is damaged. It was kept as {kept}, and a new one begins. Try again.</source>
        <translation>الدفتر ⁨{file}⁩ تالف. حُفظ باسم ⁨{kept}⁩ وبدأ دفتر جديد. حاول مجددًا.</translation>
    </message>
    <message>
        <source>The journal {file} was written by a newer version of this program, and was left as it is. Install that version, or move the file elsewhere.</source>
        <translation>كتب الدفتر ⁨{file}⁩ إصدار أحدث من هذا البرنامج، وتُرك كما هو. ثبّت ذلك الإصدار، أو انقل الملف.</translation>
    </message>
    <message>
        <source>The journal {file} is closed, because the program is ending. Start it again.</source>
        <translation>الدفتر ⁨{file}⁩ مغلق لأن البرنامج ينتهي. شغّله مجددًا.</translation>
    </message>
    <message>
        <source>That is too short for a phone number, so nobody was forgotten. Give the number in full.</source>
        <translation>هذا أقصر من أن يكون رقم هاتف، فلم يُنسَ أحد. أعطِ الرقم كاملًا.</translation>
    </message>
    <message>
        <source>The export could not be written to the end. Choose another place with enough space and try again.</source>
        <translation>تعذّرت كتابة التصدير حتى نهايته. اختر مكانًا آخر فيه متسع وحاول مجددًا.</translation>
    </message>
    <message>
        <source>The journal {file} failed. Try again; if it persists, move the file elsewhere and report this.</source>
        <translation>تعطّل الدفتر ⁨{file}⁩. حاول مجددًا؛ وإن استمر ذلك فانقل الملف وأبلغ عنه.</translation>
    </message>
    <message>
        <source>{why}; next try in {seconds} s</source>
        <translation>{why}؛ المحاولة التالية خلال ⁨{seconds}⁩ ث</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>listening to what is copied</source>
        <translation>يستمع إلى ما يُنسخ</translation>
    </message>
    <message>
        <source>listening to {place}</source>
        <translation>يستمع إلى ⁨{place}⁩</translation>
    </message>
    <message>
        <source>it failed unexpectedly; the log has the details</source>
        <translation>تعطّل على نحو غير متوقع؛ والتفاصيل في السجل</translation>
    </message>
    <message>
        <source>it takes no message</source>
        <translation>لا يقبل أي رسالة</translation>
    </message>
    <message>
        <source>it announces more rings than any phone has</source>
        <translation>يعلن عن رنين أكثر مما لأي هاتف</translation>
    </message>
    <message>
        <source>the certificate of {place} is not accepted: {detail}</source>
        <translation>شهادة ⁨{place}⁩ غير مقبولة: ⁨{detail}⁩</translation>
    </message>
    <message>
        <source>{place} does not speak TLS</source>
        <translation>لا يدعم ⁨{place}⁩ بروتوكول TLS</translation>
    </message>
    <message>
        <source>{place} does not answer</source>
        <translation>لا يُجيب ⁨{place}⁩</translation>
    </message>
    <message>
        <source>{place} cannot be reached: {detail}</source>
        <translation>لا يمكن الوصول إلى ⁨{place}⁩: ⁨{detail}⁩</translation>
    </message>
    <message>
        <source>the connection was lost: {detail}</source>
        <translation>فُقد الاتصال: ⁨{detail}⁩</translation>
    </message>
    <message>
        <source>its secret is not in the keyring</source>
        <translation>سره ليس في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>its token is not in the keyring</source>
        <translation>رمزه ليس في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>its token has fewer than {least} characters; store a longer one</source>
        <translation>في رمزه أقل من ⁨{least}⁩ محرفًا؛ خزّن أطول منه</translation>
    </message>
    <message>
        <source>Asterisk gives no challenge to log in with</source>
        <translation>لا يعطي Asterisk تحديًا لتسجيل الدخول</translation>
    </message>
    <message>
        <source>Asterisk refuses the user name or its secret</source>
        <translation>يرفض Asterisk اسم المستخدم أو سره</translation>
    </message>
    <message>
        <source>what listens there does not answer as Asterisk does</source>
        <translation>ما يستمع هناك لا يُجيب كما يُجيب Asterisk</translation>
    </message>
    <message>
        <source>what listens there is not Asterisk&apos;s manager: {detail}</source>
        <translation>ما يستمع هناك ليس مدير Asterisk: ⁨{detail}⁩</translation>
    </message>
    <message>
        <source>what listens there is not baresip&apos;s ctrl_tcp: {detail}</source>
        <translation>ما يستمع هناك ليس ctrl_tcp الخاص بـ baresip: ⁨{detail}⁩</translation>
    </message>
    <message>
        <source>baresip closed the connection; it serves one program at a time, another one may have come</source>
        <translation>أغلق baresip الاتصال؛ فهو يخدم برنامجًا واحدًا في كل مرة، ولعل غيره جاء</translation>
    </message>
    <message>
        <source>port {port} is in use by another program</source>
        <translation>المنفذ ⁨{port}⁩ يستخدمه برنامج آخر</translation>
    </message>
    <message>
        <source>port {port} cannot be used: {detail}</source>
        <translation>لا يمكن استخدام المنفذ ⁨{port}⁩: ⁨{detail}⁩</translation>
    </message>
    <message>
        <source>{file} holds no certificate in PEM form</source>
        <translation>لا يحوي ⁨{file}⁩ شهادة بصيغة PEM</translation>
    </message>
    <message>
        <source>{file} cannot be read: {detail}</source>
        <translation>لا يمكن قراءة ⁨{file}⁩: ⁨{detail}⁩</translation>
    </message>
    <message>
        <source>{key} is not set</source>
        <translation>لم يُضبط ⁨{key}⁩</translation>
    </message>
    <message>
        <source>endpoint must be written as PJSIP/201</source>
        <translation>يجب أن يُكتب endpoint مثل PJSIP/201</translation>
    </message>
    <message>
        <source>an agent-console: URL can announce a ring, an answer or a hangup, and nothing else</source>
        <translation>رابط ⁦agent-console:⁩ يستطيع إعلان رنين أو الرد عليه أو انتهائه، ولا شيء غير ذلك</translation>
    </message>
    <message>
        <source>CALLER must be a phone number, a SIP address, or a word such as anonymous</source>
        <translation>يجب أن يكون CALLER رقم هاتف أو عنوان SIP أو كلمة مثل anonymous</translation>
    </message>
    <message>
        <source>a call UUID has 1 to 128 characters, no spaces, and none of / \ ? # % &amp; = : ; ,</source>
        <translation>يتكوّن معرّف المكالمة UUID من 1 إلى 128 محرفًا، بلا مسافات وبلا أي من ⁦/ \ ? # % &amp; = : ; ,⁩</translation>
    </message>
    <message>
        <source>the number called must be a phone number, a SIP address, or an account user@host</source>
        <translation>يجب أن يكون الرقم المطلوب رقم هاتف أو عنوان SIP أو حسابًا مثل ⁦user@host⁩</translation>
    </message>
    <message>
        <source>{place}: cannot be read ({detail}); make it readable</source>
        <translation>⁨{place}⁩: لا يمكن قراءته (⁨{detail}⁩)؛ اسمح بقراءته</translation>
    </message>
    <message>
        <source>{place}: cannot be written ({detail}); make it writable</source>
        <translation>⁨{place}⁩: لا يمكن الكتابة فيه (⁨{detail}⁩)؛ اسمح بالكتابة فيه</translation>
    </message>
    <message>
        <source>{place}: is not UTF-8; nothing of this file is used, save it as UTF-8</source>
        <translation>⁨{place}⁩: ليس بترميز UTF-8؛ لا يُستخدم شيء من هذا الملف، احفظه بترميز UTF-8</translation>
    </message>
    <message>
        <source>{place}: {detail}; nothing of this file is used, mend this line</source>
        <translation>⁨{place}⁩: ⁨{detail}⁩؛ لا يُستخدم شيء من هذا الملف، أصلح هذا السطر</translation>
    </message>
    <message>
        <source>{place}: {key} is set by your administrator; what stands here is not used</source>
        <translation>⁨{place}⁩: ضبط مسؤول النظام ⁨{key}⁩؛ ولا يُستخدم المكتوب هنا</translation>
    </message>
    <message>
        <source>{place}: a profile needs a name; it is left out</source>
        <translation>⁨{place}⁩: يحتاج ملف التعريف إلى اسم؛ تُرك جانبًا</translation>
    </message>
    <message>
        <source>{place}: a second profile is called {value}; it is left out</source>
        <translation>⁨{place}⁩: ملف تعريف ثانٍ باسم ⁨{value}⁩؛ تُرك جانبًا</translation>
    </message>
    <message>
        <source>{place}: quick_dial has a second {value}; it is left out</source>
        <translation>⁨{place}⁩: في quick_dial تكرار لـ ⁨{value}⁩؛ تُرك جانبًا</translation>
    </message>
    <message>
        <source>{place}: a quick_dial entry {what}; it is left out</source>
        <translation>⁨{place}⁩: تُرك إدخال من quick_dial جانبًا. {what}</translation>
    </message>
    <message>
        <source>{place}: name {what}; the profile is left out</source>
        <translation>⁨{place}⁩: تُرك ملف التعريف جانبًا بسبب name. {what}</translation>
    </message>
    <message>
        <source>{place}: kind {what}; the ring source is left out</source>
        <translation>⁨{place}⁩: تُرك مصدر الرنين جانبًا بسبب kind. {what}</translation>
    </message>
    <message>
        <source>{place}: unknown key {value}; known here: {words}</source>
        <translation>⁨{place}⁩: مفتاح غير معروف ⁨{value}⁩؛ المعروف هنا: ⁨{words}⁩</translation>
    </message>
    <message>
        <source>{place}: unknown key {value}; keys belong into the keyring: agent-console keys set PROFILE ACTION</source>
        <translation>⁨{place}⁩: مفتاح غير معروف ⁨{value}⁩؛ مكان المفاتيح سلسلة المفاتيح: ⁦agent-console keys set PROFILE ACTION⁩</translation>
    </message>
    <message>
        <source>{place}: {key} {what}; using {value}</source>
        <translation>⁨{place}⁩: استُخدمت ⁨{value}⁩ قيمةً لـ ⁨{key}⁩. {what}</translation>
    </message>
    <message>
        <source>{place}: {key} {what}; it is left out</source>
        <translation>⁨{place}⁩: تُرك ⁨{key}⁩ جانبًا. {what}</translation>
    </message>
    <message>
        <source>{place}: another program keeps changing it; nothing was written, try again</source>
        <translation>⁨{place}⁩: يغيّره برنامج آخر باستمرار؛ لم يُكتب شيء، حاول مجددًا</translation>
    </message>
    <message>
        <source>{place}: has a mistake that keeps it from being read; mend it first, nothing was written</source>
        <translation>⁨{place}⁩: فيه خطأ يمنع قراءته؛ أصلحه أولًا، لم يُكتب شيء</translation>
    </message>
    <message>
        <source>{place}: is written in a way that cannot be changed safely; change it with an editor</source>
        <translation>⁨{place}⁩: مكتوب بطريقة لا يمكن تغييرها بأمان؛ غيّره بمحرر</translation>
    </message>
    <message>
        <source>ring_sources are set by your administrator</source>
        <translation>ضبط مسؤول النظام ring_sources</translation>
    </message>
    <message>
        <source>the profile {value} comes from your administrator</source>
        <translation>ملف التعريف ⁨{value}⁩ من مسؤول النظام لديك</translation>
    </message>
    <message>
        <source>{key} of {value} is set by your administrator</source>
        <translation>ضبط مسؤول النظام ⁨{key}⁩ في ⁨{value}⁩</translation>
    </message>
    <message>
        <source>{key} is set by your administrator</source>
        <translation>ضبط مسؤول النظام ⁨{key}⁩</translation>
    </message>
    <message>
        <source>there is a profile called {value} already; nothing was written</source>
        <translation>يوجد ملف تعريف باسم ⁨{value}⁩ من قبل؛ لم يُكتب شيء</translation>
    </message>
    <message>
        <source>this file has no profile called {value}; nothing was written</source>
        <translation>لا يوجد في هذا الملف ملف تعريف باسم ⁨{value}⁩؛ لم يُكتب شيء</translation>
    </message>
</context>
<context>
    <name>recipes</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copied ✓</source>
        <translation>نُسخ ✓</translation>
    </message>
    <message>
        <source>Your phone</source>
        <translation>هاتفك</translation>
    </message>
    <message>
        <source>Copy: {what}</source>
        <translation>نسخ: {what}</translation>
    </message>
    <message>
        <source>Jitsi cannot start a program whose path has a space: put a link to it where there is none.</source>
        <translation>لا يستطيع Jitsi تشغيل برنامج في مساره مسافة: ضع رابطًا إليه حيث لا مسافة.</translation>
    </message>
    <message>
        <source>Save each as an executable file, and enter its path in User profile, Scripts, under its name.</source>
        <translation>احفظ كلًا منها كملف تنفيذي؛ وأدخل مساره في User profile ثم Scripts تحت اسمه.</translation>
    </message>
    <message>
        <source>Incoming call failed</source>
        <translation>مكالمة واردة لم تنجح</translation>
    </message>
    <message>
        <source>This console takes action URLs from this computer alone: something must pass them on to it.</source>
        <translation>لا تقبل هذه الوحدة عناوين الإجراءات إلا من هذا الحاسوب: يجب أن يمررها إليها شيء ما.</translation>
    </message>
    <message>
        <source>Add the ring source for action URLs, and put its token instead of TOKEN.</source>
        <translation>أضف مصدر الرنين الخاص بعناوين الإجراءات، وضع رمزه مكان TOKEN.</translation>
    </message>
    <message>
        <source>No setting of {phone} is known to us that runs a program when it rings.</source>
        <translation>لا نعرف في ⁨{phone}⁩ إعدادًا يشغّل برنامجًا عند الرنين.</translation>
    </message>
    <message>
        <source>Close MicroSIP. In microsip.ini, under [Settings], change these lines, then start it.</source>
        <translation>أغلق MicroSIP. في microsip.ini تحت ⁦[Settings]⁩ غيّر هذه الأسطر، ثم شغّله.</translation>
    </message>
    <message>
        <source>MicroSIP adds the number by itself. The file lies in %AppData%\MicroSIP.</source>
        <translation>يضيف MicroSIP الرقم بنفسه. الملف موجود في ⁦%AppData%\MicroSIP⁩</translation>
    </message>
    <message>
        <source>Settings, Automation: for an incoming call that rings, choose to open a URL.</source>
        <translation>Settings ثم Automation: اختر فتح عنوان عند رنين مكالمة واردة.</translation>
    </message>
    <message>
        <source>Editions differ: some open URLs for answered calls only, some not at all.</source>
        <translation>تختلف الإصدارات: بعضها يفتح العناوين للمكالمات المُجابة فقط، وبعضها لا يفتحها أبدًا.</translation>
    </message>
    <message>
        <source>In the desktop app: Settings, Integration. Launch an external application when it rings.</source>
        <translation>في تطبيق سطح المكتب: Settings ثم Integration. شغّل تطبيقًا خارجيًا عند الرنين.</translation>
    </message>
    <message>
        <source>Options, Notifications: choose the event Incoming call and Execute a program.</source>
        <translation>Options ثم Notifications: اختر الحدث Incoming call ثم Execute a program.</translation>
    </message>
    <message>
        <source>Admin portal: connection, Features, Screen pop-ups: open one on an incoming call.</source>
        <translation>بوابة الإدارة: الاتصال ثم Features ثم Screen pop-ups: افتح واحدة عند مكالمة واردة.</translation>
    </message>
    <message>
        <source>Add an external application and let it start with the call.</source>
        <translation>أضف تطبيقًا خارجيًا واجعله يبدأ مع المكالمة.</translation>
    </message>
    <message>
        <source>myPBX starts it when you pick up; while it rings, start it from the message on the desktop.</source>
        <translation>يشغّله myPBX عندما تردّ؛ وأثناء الرنين شغّله من الرسالة التي على سطح المكتب.</translation>
    </message>
    <message>
        <source>On the phone&apos;s web page: Setup, Advanced, Action URL, Incoming call.</source>
        <translation>في صفحة الهاتف على الويب: Setup ثم Advanced ثم Action URL ثم Incoming call.</translation>
    </message>
    <message>
        <source>On the phone&apos;s web page: Features, Action URL, Incoming call.</source>
        <translation>في صفحة الهاتف على الويب: Features ثم Action URL ثم Incoming call.</translation>
    </message>
    <message>
        <source>If your version can open a URL: NUMBER is its placeholder. If not: Asterisk, or copy.</source>
        <translation>إن كان إصدارك يفتح عنوانًا فالمتغير هو NUMBER. وإلا: Asterisk أو النسخ.</translation>
    </message>
    <message>
        <source>Another phone with action URLs</source>
        <translation>هاتف آخر بعناوين إجراءات</translation>
    </message>
    <message>
        <source>Whatever on this computer sends an HTTP request when a call comes in and ends.</source>
        <translation>كل ما يرسل على هذا الحاسوب طلب HTTP عند ورود مكالمة وانتهائها.</translation>
    </message>
    <message>
        <source>Any other phone</source>
        <translation>أي هاتف آخر</translation>
    </message>
    <message>
        <source>Whatever can run a program, or open a URL, when a call comes in.</source>
        <translation>كل ما يستطيع تشغيل برنامج أو فتح عنوان عند ورود مكالمة.</translation>
    </message>
    <message>
        <source>Put the phone&apos;s own placeholder for the caller&apos;s number instead of NUMBER.</source>
        <translation>ضع متغير هاتفك لرقم المتصل مكان NUMBER.</translation>
    </message>
    <message>
        <source>Action URL</source>
        <translation>عنوان الإجراء</translation>
    </message>
    <message>
        <source>Put the phone&apos;s placeholder for the number instead of NUMBER.</source>
        <translation>ضع متغير الهاتف للرقم مكان NUMBER.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>المعاملات</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Screen pop-up URL</source>
        <translation>عنوان بطاقة العميل</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>مكالمة واردة</translation>
    </message>
    <message>
        <source>Call ended</source>
        <translation>انتهت المكالمة</translation>
    </message>
    <message>
        <source>When the ringing stops</source>
        <translation>عند توقف الرنين</translation>
    </message>
</context>
<context>
    <name>ring</name>
    <message>
        <source>Answered: {caller}
{how}</source>
        <translation>أُجيب: ⁨{caller}⁩
{how}</translation>
    </message>
    <message>
        <source>number withheld</source>
        <translation>رقم محجوب</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>محجوب</translation>
    </message>
    <message>
        <source>No ring was heard.</source>
        <translation>لم يُسمع رنين.</translation>
    </message>
    <message>
        <source>Silence this ring</source>
        <translation>كتم هذا الرنين</translation>
    </message>
    <message>
        <source>Rang: {caller}
{how}</source>
        <translation>رن: ⁨{caller}⁩
{how}</translation>
    </message>
    <message>
        <source>Probably this call: {caller}.</source>
        <translation>لعلها هذه المكالمة: ⁨{caller}⁩.</translation>
    </message>
    <message>
        <source>Probably this call: {caller}. {key} takes it.</source>
        <translation>لعلها هذه المكالمة: ⁨{caller}⁩. يأخذها ⁨{key}⁩.</translation>
    </message>
    <message>
        <source>From an older picture: it may have changed.</source>
        <translation>من صورة أقدم: ربما تغيّرت.</translation>
    </message>
    <message>
        <source>Ringing: {caller}
{how}</source>
        <translation>يرن: ⁨{caller}⁩
{how}</translation>
    </message>
    <message>
        <source>Ringing caller: {caller}. {how}</source>
        <translation>المتصل الذي يرن: ⁨{caller}⁩. {how}</translation>
    </message>
    <message>
        <source>Ringing caller: none. {probably}</source>
        <translation>المتصل الذي يرن: لا أحد. {probably}</translation>
    </message>
    <message>
        <source>Ringing caller: none</source>
        <translation>المتصل الذي يرن: لا أحد</translation>
    </message>
</context>
<context>
    <name>ring test</name>
    <message>
        <source>Stop waiting</source>
        <translation>إيقاف الانتظار</translation>
    </message>
    <message>
        <source>Test: wait for a ring</source>
        <translation>اختبار: انتظار رنين</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for a ring: call yourself now. %n seconds left.</source>
        <translation>
            <numerusform>في انتظار رنين: اتصل بنفسك الآن. انتهى الوقت.</numerusform>
            <numerusform>في انتظار رنين: اتصل بنفسك الآن. بقيت ثانية واحدة.</numerusform>
            <numerusform>في انتظار رنين: اتصل بنفسك الآن. بقيت ثانيتان.</numerusform>
            <numerusform>في انتظار رنين: اتصل بنفسك الآن. بقيت %n ثوانٍ.</numerusform>
            <numerusform>في انتظار رنين: اتصل بنفسك الآن. بقيت %n ثانية.</numerusform>
            <numerusform>في انتظار رنين: اتصل بنفسك الآن. بقيت %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ A ring arrived from {source}: {caller}, read as {read_as}.</source>
        <translation>✓ وصل رنين من ⁨{source}⁩: ⁨{caller}⁩، وقُرئ ⁨{read_as}⁩.</translation>
    </message>
    <message>
        <source>Call yourself, and see here what the softphone hands over.</source>
        <translation>اتصل بنفسك، وانظر هنا ما يسلّمه الهاتف البرمجي.</translation>
    </message>
    <message>
        <source>No ring arrived. See whether the softphone rang, and what is entered in it.</source>
        <translation>لم يصل رنين. تحقق هل رن الهاتف البرمجي وماذا أُدخل فيه.</translation>
    </message>
    <message>
        <source>⚠ A ring arrived from {source}, but {caller} is no number.</source>
        <translation>⚠ وصل رنين من ⁨{source}⁩، لكن ⁨{caller}⁩ ليس رقمًا.</translation>
    </message>
</context>
<context>
    <name>screen pop</name>
    <message>
        <source>The address of the screen pop may not be opened: {scheme} is not allowed.</source>
        <translation>لا يجوز فتح عنوان بطاقة العميل: ⁨{scheme}⁩ غير مسموح.</translation>
    </message>
    <message>
        <source>The address of the screen pop names no host of its own.</source>
        <translation>عنوان بطاقة العميل لا يذكر مضيفًا خاصًا به.</translation>
    </message>
    <message>
        <source>The address of the screen pop is no address.</source>
        <translation>عنوان بطاقة العميل ليس عنوانًا.</translation>
    </message>
    <message>
        <source>No program opened the address of the screen pop.</source>
        <translation>لم يفتح أي برنامج عنوان بطاقة العميل.</translation>
    </message>
</context>
<context>
    <name>second call</name>
    <message numerus="yes">
        <source>%n more: see the list</source>
        <translation>
            <numerusform>لا مكالمات أخرى: انظر القائمة</numerusform>
            <numerusform>مكالمة أخرى: انظر القائمة</numerusform>
            <numerusform>مكالمتان أخريان: انظر القائمة</numerusform>
            <numerusform>%n مكالمات أخرى: انظر القائمة</numerusform>
            <numerusform>%n مكالمة أخرى: انظر القائمة</numerusform>
            <numerusform>%n مكالمة أخرى: انظر القائمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Second call</source>
        <translation>مكالمة ثانية</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>Shows this call here. Answer it on your phone.</source>
        <translation>يعرض هذه المكالمة هنا. أجب عنها من هاتفك.</translation>
    </message>
    <message>
        <source>number withheld</source>
        <translation>رقم محجوب</translation>
    </message>
    <message>
        <source>{key} switches to it.</source>
        <translation>ينتقل إليها ⁨{key}⁩.</translation>
    </message>
    <message>
        <source>Earlier call: {who}</source>
        <translation>مكالمة سابقة: ⁨{who}⁩</translation>
    </message>
    <message>
        <source>Second call: {who}, an earlier one</source>
        <translation>مكالمة ثانية: ⁨{who}⁩، وهي سابقة</translation>
    </message>
    <message>
        <source>Second call: {who}</source>
        <translation>مكالمة ثانية: ⁨{who}⁩</translation>
    </message>
    <message>
        <source>It rings: {details}</source>
        <translation>ترن: ⁨{details}⁩</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Keep: {what}</source>
        <translation>إبقاء: {what}</translation>
    </message>
    <message>
        <source>Remove: {what}</source>
        <translation>حذف: {what}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>will be removed</source>
        <translation>سيُحذف</translation>
    </message>
    <message>
        <source>stored; type another to replace it</source>
        <translation>محفوظ؛ اكتب غيره لاستبداله</translation>
    </message>
    <message>
        <source>{label}: method</source>
        <translation>⁨{label}⁩: الطريقة</translation>
    </message>
    <message>
        <source>none stored</source>
        <translation>لا شيء محفوظ</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>السلوك</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>About Agent Console</source>
        <translation>حول Agent Console</translation>
    </message>
    <message>
        <source>When a call comes in</source>
        <translation>عند ورود مكالمة</translation>
    </message>
    <message>
        <source>During a call</source>
        <translation>أثناء المكالمة</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Call history</source>
        <translation>سجل المكالمات</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>التحديثات</translation>
    </message>
    <message>
        <source>Configuration file</source>
        <translation>ملف الإعداد</translation>
    </message>
    <message>
        <source>Profile and server</source>
        <translation>ملف التعريف والخادم</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>They go into the keyring of your computer when you save, and are never shown.</source>
        <translation>تُحفظ في سلسلة مفاتيح حاسوبك عند الحفظ، ولا تُعرض أبدًا.</translation>
    </message>
    <message>
        <source>Company network</source>
        <translation>شبكة الشركة</translation>
    </message>
    <message>
        <source>Remove this profile</source>
        <translation>حذف ملف التعريف هذا</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>ملف التعريف</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>This profile comes from your administrator.</source>
        <translation>ملف التعريف هذا من مسؤول النظام لديك.</translation>
    </message>
    <message>
        <source>Takes effect when you save.</source>
        <translation>يسري عند الحفظ.</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Quick dial and outcomes</source>
        <translation>الاتصال السريع والنتائج</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Number or SIP address</source>
        <translation>رقم أو عنوان SIP</translation>
    </message>
    <message>
        <source>Add a destination</source>
        <translation>إضافة وجهة</translation>
    </message>
    <message>
        <source>Quick dial {number}: remove</source>
        <translation>الاتصال السريع ⁨{number}⁩: حذف</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Quick dial {number}: name</source>
        <translation>الاتصال السريع ⁨{number}⁩: الاسم</translation>
    </message>
    <message>
        <source>Quick dial {number}: destination</source>
        <translation>الاتصال السريع ⁨{number}⁩: الوجهة</translation>
    </message>
    <message>
        <source>Softphone and rings</source>
        <translation>الهاتف البرمجي والرنين</translation>
    </message>
    <message>
        <source>Commands and links from softphones always arrive. Add what the console is to ask itself.</source>
        <translation>أوامر الهواتف البرمجية وروابطها تصل دائمًا. أضف ما على الوحدة أن تسأله بنفسها.</translation>
    </message>
    <message>
        <source>Ring sources</source>
        <translation>مصادر الرنين</translation>
    </message>
    <message>
        <source>It also needs a secret: enter it on the page of the keys.</source>
        <translation>يحتاج أيضًا إلى سر: أدخله في صفحة المفاتيح.</translation>
    </message>
    <message>
        <source>Listens once you save.</source>
        <translation>يبدأ الاستماع حالما تحفظ.</translation>
    </message>
    <message>
        <source>Listen to</source>
        <translation>الاستماع إلى</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add a ring source</source>
        <translation>إضافة مصدر رنين</translation>
    </message>
    <message>
        <source>Set up your phone</source>
        <translation>إعداد هاتفك</translation>
    </message>
    <message>
        <source>Customer program</source>
        <translation>برنامج العملاء</translation>
    </message>
    <message>
        <source>Screen pop</source>
        <translation>بطاقة العميل</translation>
    </message>
    <message>
        <source>For all profiles</source>
        <translation>لكل ملفات التعريف</translation>
    </message>
    <message>
        <source>Return and accept</source>
        <translation>الإرجاع والقبول</translation>
    </message>
    <message>
        <source>Copy it from the page of your {handler_group} and paste it here: it fills in the rest.</source>
        <translation>انسخه من صفحة ⁨{handler_group}⁩ لديك والصقه هنا: يملأ الباقي.</translation>
    </message>
    <message>
        <source>Call rejection link</source>
        <translation>رابط رفض المكالمات</translation>
    </message>
    <message>
        <source>Use this link</source>
        <translation>استخدام هذا الرابط</translation>
    </message>
    <message>
        <source>Return or accept</source>
        <translation>الإرجاع أو القبول</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>الإرجاع</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>القبول</translation>
    </message>
    <message>
        <source>Saved. It holds from now on.</source>
        <translation>تم الحفظ. يسري من الآن.</translation>
    </message>
    <message>
        <source>Agent Console – Settings</source>
        <translation>Agent Console – الإعدادات</translation>
    </message>
    <message>
        <source>Add profile</source>
        <translation>إضافة ملف تعريف</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>تراجع عن التغييرات</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Profile to change</source>
        <translation>ملف التعريف المراد تغييره</translation>
    </message>
    <message>
        <source>Takes effect at once, without a restart.</source>
        <translation>يسري فورًا، دون إعادة تشغيل.</translation>
    </message>
    <message>
        <source>Shows again what is saved.</source>
        <translation>يعرض مجددًا ما هو محفوظ.</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>ملف تعريف جديد</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message numerus="yes">
        <source>⚠ Not fit to be saved as they are: %n.</source>
        <translation>
            <numerusform>⚠ لا قيم غير صالحة.</numerusform>
            <numerusform>⚠ قيمة واحدة لا تصلح للحفظ كما هي.</numerusform>
            <numerusform>⚠ قيمتان لا تصلحان للحفظ كما هما.</numerusform>
            <numerusform>⚠ %n قيم لا تصلح للحفظ كما هي.</numerusform>
            <numerusform>⚠ %n قيمة لا تصلح للحفظ كما هي.</numerusform>
            <numerusform>⚠ %n قيمة لا تصلح للحفظ كما هي.</numerusform>
        </translation>
    </message>
    <message>
        <source>● Changed, not saved yet.</source>
        <translation>● تغيّر ولم يُحفظ بعد.</translation>
    </message>
    <message>
        <source>There is no profile yet: add one.</source>
        <translation>لا يوجد ملف تعريف بعد: أضف واحدًا.</translation>
    </message>
    <message>
        <source>All is saved.</source>
        <translation>كل شيء محفوظ.</translation>
    </message>
    <message>
        <source>Set by your administrator</source>
        <translation>ضبطه مسؤول النظام لديك</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>اسم ملف التعريف</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Set up step by step</source>
        <translation>الإعداد خطوة بخطوة</translation>
    </message>
    <message>
        <source>Guide to a first call</source>
        <translation>دليل إلى مكالمة أولى</translation>
    </message>
    <message>
        <source>The vendor&apos;s reference does not say. A wrong answer makes the picture of who hears whom wrong; “Not known” is always safe.</source>
        <translation>مرجع المزوّد لا يذكر ذلك. الإجابة الخاطئة تجعل صورة من يسمع من خاطئة؛ أما «غير معروف» فآمن دائمًا.</translation>
    </message>
    <message>
        <source>Your numbers</source>
        <translation>أرقامك</translation>
    </message>
    <message>
        <source>What is assumed</source>
        <translation>ما يُفترض</translation>
    </message>
    <message>
        <source>Your numbers and holds</source>
        <translation>أرقامك والانتظار</translation>
    </message>
    <message>
        <source>✓ Taken: the address, {seconds} s, and the key, which is stored when you save.</source>
        <translation>✓ أُخذ: العنوان، و⁨{seconds}⁩ ث، والمفتاح الذي يُخزَّن عند الحفظ.</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>عنوان الخادم</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Names as in the edition</source>
        <translation>تسميات الإصدار</translation>
    </message>
    <message>
        <source>Country of national numbers</source>
        <translation>بلد الأرقام المحلية</translation>
    </message>
    <message>
        <source>Seconds between two looks at the list</source>
        <translation>الثواني بين قراءتين للقائمة</translation>
    </message>
    <message>
        <source>When a call has come in</source>
        <translation>عندما ترد مكالمة</translation>
    </message>
    <message>
        <source>Seconds to return a call</source>
        <translation>ثواني إرجاع المكالمة</translation>
    </message>
    <message>
        <source>Seconds to accept a call</source>
        <translation>ثواني قبول المكالمة</translation>
    </message>
    <message>
        <source>Does stopping a transfer give the held caller back?</source>
        <translation>هل يعيد إيقاف التحويل المتصل من الانتظار؟</translation>
    </message>
    <message>
        <source>Does a held caller come back when the destination hangs up?</source>
        <translation>هل يعود المتصل من الانتظار حين تُنهي الوجهة المكالمة؟</translation>
    </message>
    <message>
        <source>Where Return call goes</source>
        <translation>وجهة إرجاع المكالمة</translation>
    </message>
    <message>
        <source>Where Accept call goes</source>
        <translation>وجهة قبول المكالمة</translation>
    </message>
    <message>
        <source>Certificate authorities of your company</source>
        <translation>مراجع التصديق لشركتك</translation>
    </message>
    <message>
        <source>Quick dial</source>
        <translation>الاتصال السريع</translation>
    </message>
    <message>
        <source>What is dialled to reach you, one a line</source>
        <translation>ما يُطلب للوصول إليك، واحد في كل سطر</translation>
    </message>
    <message>
        <source>Outcomes to choose from after a call, one a line</source>
        <translation>نتائج للاختيار بعد المكالمة، واحدة في كل سطر</translation>
    </message>
    <message>
        <source>Allow a keyring that keeps keys in the clear</source>
        <translation>السماح بسلسلة مفاتيح تحفظها دون تشفير</translation>
    </message>
    <message>
        <source>Days that calls stay in the history</source>
        <translation>أيام بقاء المكالمات في السجل</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Quiet: no window, notification or sound when a call rings</source>
        <translation>هدوء: لا نافذة ولا إشعار ولا صوت عند رنين مكالمة</translation>
    </message>
    <message>
        <source>Show the window when a call rings</source>
        <translation>إظهار النافذة عند رنين مكالمة</translation>
    </message>
    <message>
        <source>Notify on the desktop when a call rings</source>
        <translation>إشعار على سطح المكتب عند رنين مكالمة</translation>
    </message>
    <message>
        <source>Play a sound when a call rings</source>
        <translation>تشغيل صوت عند رنين مكالمة</translation>
    </message>
    <message>
        <source>Icon in the notification area</source>
        <translation>أيقونة في منطقة الإشعارات</translation>
    </message>
    <message>
        <source>Keep the window above others</source>
        <translation>إبقاء النافذة فوق غيرها</translation>
    </message>
    <message>
        <source>Start without showing the window</source>
        <translation>البدء دون إظهار النافذة</translation>
    </message>
    <message>
        <source>Mask callers&apos; numbers</source>
        <translation>إخفاء أرقام المتصلين</translation>
    </message>
    <message>
        <source>Return a call with one press</source>
        <translation>إرجاع المكالمة بضغطة واحدة</translation>
    </message>
    <message>
        <source>Ask for a note after each call</source>
        <translation>طلب ملاحظة بعد كل مكالمة</translation>
    </message>
    <message>
        <source>Seconds on hold until the first reminder</source>
        <translation>ثواني الانتظار حتى أول تذكير</translation>
    </message>
    <message>
        <source>Keys that work in every program</source>
        <translation>مفاتيح تعمل في كل برنامج</translation>
    </message>
    <message>
        <source>Keys other than the usual ones, one a line</source>
        <translation>مفاتيح غير المعتادة، واحد في كل سطر</translation>
    </message>
    <message>
        <source>Keys in every program other than the usual ones, one a line</source>
        <translation>مفاتيح في كل البرامج غير المعتادة، واحد في كل سطر</translation>
    </message>
    <message>
        <source>Schemes that may be opened beside http and https, one a line</source>
        <translation>مخططات يجوز فتحها مع http وhttps، واحد في كل سطر</translation>
    </message>
    <message>
        <source>Where newer releases are looked for</source>
        <translation>أين يُبحث عن إصدارات أحدث</translation>
    </message>
    <message>
        <source>Address that shows the caller</source>
        <translation>العنوان الذي يعرض المتصل</translation>
    </message>
    <message>
        <source>Open it as soon as a call matches</source>
        <translation>فتحه حالما تُعرف المكالمة</translation>
    </message>
    <message>
        <source>Two letters, such as US. Numbers without a + are read as of there.</source>
        <translation>حرفان، مثل AE. الأرقام التي بلا + تُقرأ كأرقام من هناك.</translation>
    </message>
    <message>
        <source>From 0.5 to 60. The server slows down whoever asks too often.</source>
        <translation>من 0.5 إلى 60. يبطئ الخادم من يسأل كثيرًا.</translation>
    </message>
    <message>
        <source>Assumed: yes. To test it, transfer a call to a colleague with the caller on hold, stop the transfer, and listen: do you hear the caller?</source>
        <translation>المفترض: نعم. للتجربة، حوّل مكالمة إلى زميل مع المتصل على الانتظار، ثم أوقف التحويل وأنصت: هل تسمع المتصل؟</translation>
    </message>
    <message>
        <source>Assumed: no. To test it, make the same transfer, let the colleague hang up, and listen.</source>
        <translation>المفترض: لا. للتجربة، حوّل بالطريقة نفسها، ودع الزميل ينهي المكالمة، وأنصت.</translation>
    </message>
    <message>
        <source>May hold {call_uuid} {caller_number} {caller_number_sent} {api_key} {ext}.</source>
        <translation>يجوز أن يحوي ⁨{call_uuid}⁩ ⁨{caller_number}⁩ ⁨{caller_number_sent}⁩ ⁨{api_key}⁩ ⁨{ext}⁩.</translation>
    </message>
    <message>
        <source>A PEM file, trusted beside the system&apos;s. Empty for none.</source>
        <translation>ملف PEM يوثق به مع شهادات النظام. الفارغ: لا شيء.</translation>
    </message>
    <message>
        <source>http://HOST:PORT. Empty follows the system.</source>
        <translation>⁦http://HOST:PORT⁩. الفارغ يتبع النظام.</translation>
    </message>
    <message>
        <source>0 keeps them for ever.</source>
        <translation>‏0 يبقيها إلى الأبد.</translation>
    </message>
    <message>
        <source>An address that your administrator knows. Empty for nowhere.</source>
        <translation>عنوان يعرفه مسؤول النظام لديك. الفارغ: لا مكان.</translation>
    </message>
    <message>
        <source>May hold {caller_number} {caller_number_sent} {dialed_out_number} {call_uuid} {name}.</source>
        <translation>يجوز أن يحوي ⁨{caller_number}⁩ ⁨{caller_number_sent}⁩ ⁨{dialed_out_number}⁩ ⁨{call_uuid}⁩ ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>The keyboard stays with the program that has it.</source>
        <translation>تبقى لوحة المفاتيح للبرنامج الذي يستخدمها.</translation>
    </message>
    <message>
        <source>Otherwise a second press within three seconds does it.</source>
        <translation>وإلا لزمت ضغطة ثانية خلال ثلاث ثوانٍ.</translation>
    </message>
    <message>
        <source>0 for never.</source>
        <translation>‏0 يعني أبدًا.</translation>
    </message>
    <message>
        <source>A command and its key, such as transfer=Ctrl+T; transfer= is no key. Commands: {commands}.</source>
        <translation>أمر ومفتاحه، مثل ⁦transfer=Ctrl+T⁩؛ و⁦transfer=⁩ يعني بلا مفتاح. الأوامر: ⁨{commands}⁩.</translation>
    </message>
    <message>
        <source>Usually: {keys}.</source>
        <translation>المعتاد: ⁨{keys}⁩.</translation>
    </message>
    <message>
        <source>Anyone who can read your files could then read the keys.</source>
        <translation>من يستطيع قراءة ملفاتك يستطيع حينئذ قراءة المفاتيح.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>baresip</source>
        <translation>baresip</translation>
    </message>
    <message>
        <source>Asterisk</source>
        <translation>Asterisk</translation>
    </message>
    <message>
        <source>Action URLs of programs here</source>
        <translation>عناوين إجراءات من برامج هنا</translation>
    </message>
    <message>
        <source>Numbers that are copied</source>
        <translation>الأرقام المنسوخة</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>مشفّر (TLS)</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Your phone there, such as PJSIP/201</source>
        <translation>هاتفك هناك، مثل PJSIP/201</translation>
    </message>
    <message>
        <source>Key for the list of active calls</source>
        <translation>مفتاح قائمة المكالمات الجارية</translation>
    </message>
    <message>
        <source>Key for transfers</source>
        <translation>مفتاح التحويلات</translation>
    </message>
    <message>
        <source>Key to return calls</source>
        <translation>مفتاح إرجاع المكالمات</translation>
    </message>
    <message>
        <source>Key to accept calls</source>
        <translation>مفتاح قبول المكالمات</translation>
    </message>
    <message>
        <source>Login at the proxy, as USER:PASSWORD</source>
        <translation>الدخول إلى الوكيل، بصيغة USER:PASSWORD</translation>
    </message>
    <message>
        <source>Password of the Manager user in Asterisk</source>
        <translation>كلمة مرور مستخدم Manager في Asterisk</translation>
    </message>
    <message>
        <source>Token in action URLs, 16 characters or more</source>
        <translation>رمز عناوين الإجراءات، 16 محرفًا أو أكثر</translation>
    </message>
    <message>
        <source>{source}, {handler}, {handler_group}</source>
        <translation>‏⁨{source}⁩، ⁨{handler}⁩، ⁨{handler_group}⁩</translation>
    </message>
    <message>
        <source>As your {handler} is set up.</source>
        <translation>بحسب إعداد ⁨{handler}⁩ لديك.</translation>
    </message>
    <message>
        <source>Numbers or SIP addresses. A call dialled elsewhere is then a colleague&apos;s, and never taken for yours. Give them where desks share the keys of a {handler_group}.</source>
        <translation>أرقام أو عناوين SIP. المكالمة المطلوبة إلى مكان آخر تكون عندئذ لزميل ولا تُعدّ لك أبدًا. أدخلها حيث تتشارك المكاتب مفاتيح ⁨{handler_group}⁩.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>As the system&apos;s</source>
        <translation>لغة النظام</translation>
    </message>
    <message>
        <source>It can be returned in time</source>
        <translation>يمكن إرجاعها في الوقت المحدد</translation>
    </message>
    <message>
        <source>It must be accepted in time</source>
        <translation>يجب قبولها في الوقت المحدد</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>لا هذا ولا ذاك</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Show these keys</source>
        <translation>إظهار هذه المفاتيح</translation>
    </message>
    <message>
        <source>Go to the destination; Enter there transfers with the caller held</source>
        <translation>الذهاب إلى الوجهة؛ وهناك يحوّل Enter مع بقاء المتصل على الانتظار</translation>
    </message>
    <message>
        <source>Take the next call that the ring may be, or switch to the second call</source>
        <translation>أخذ المكالمة التالية التي قد يكون الرنين لها، أو الانتقال إلى المكالمة الثانية</translation>
    </message>
    <message>
        <source>Hold the caller, or conference everyone</source>
        <translation>وضع المتصل على الانتظار، أو جمع الكل في مؤتمر</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>تحويل</translation>
    </message>
    <message>
        <source>Connect the held caller</source>
        <translation>وصل المتصل المنتظر</translation>
    </message>
    <message>
        <source>Stop the transfer</source>
        <translation>إيقاف التحويل</translation>
    </message>
    <message>
        <source>Accept the call</source>
        <translation>قبول المكالمة</translation>
    </message>
    <message>
        <source>Return the call: press twice, or hold the button</source>
        <translation>إرجاع المكالمة: اضغط مرتين، أو أبقِ الزر مضغوطًا</translation>
    </message>
    <message>
        <source>Compact bar, or the whole window</source>
        <translation>الشريط المصغّر أو النافذة الكاملة</translation>
    </message>
    <message>
        <source>Show the caller in your customer program</source>
        <translation>عرض المتصل في برنامج العملاء</translation>
    </message>
    <message>
        <source>Go to the list of calls</source>
        <translation>الذهاب إلى قائمة المكالمات</translation>
    </message>
    <message>
        <source>Go to the note about the last call</source>
        <translation>الذهاب إلى ملاحظة آخر مكالمة</translation>
    </message>
    <message>
        <source>Do not disturb, or disturb again</source>
        <translation>عدم الإزعاج، أو السماح به مجددًا</translation>
    </message>
    <message>
        <source>Silence this ring</source>
        <translation>كتم هذا الرنين</translation>
    </message>
    <message>
        <source>Call history</source>
        <translation>سجل المكالمات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>About Agent Console: version and licences</source>
        <translation>حول Agent Console: الإصدار والتراخيص</translation>
    </message>
    <message>
        <source>Agent Console – Keys</source>
        <translation>Agent Console – المفاتيح</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Tab goes from control to control, Space presses, Escape closes this.</source>
        <translation>ينتقل Tab بين العناصر، وتضغط المسافة، ويغلق Escape هذه النافذة.</translation>
    </message>
    <message>
        <source>Transfer to {name}</source>
        <translation>تحويل إلى ⁨{name}⁩</translation>
    </message>
</context>
<context>
    <name>transfer</name>
    <message>
        <source>Transfer to: quick dial</source>
        <translation>تحويل إلى: الاتصال السريع</translation>
    </message>
    <message>
        <source>Quick dial and recent destinations</source>
        <translation>الاتصال السريع والوجهات الأخيرة</translation>
    </message>
    <message>
        <source>Transfer to</source>
        <translation>تحويل إلى</translation>
    </message>
    <message>
        <source>Number, SIP address or name</source>
        <translation>رقم أو عنوان SIP أو اسم</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Suggested destinations</source>
        <translation>وجهات مقترحة</translation>
    </message>
    <message>
        <source>Brings the caller off hold, into the conference with you and the destination.</source>
        <translation>يُخرج المتصل من الانتظار إلى المؤتمر معك ومع الوجهة.</translation>
    </message>
    <message>
        <source>Ends the leg to the destination; the caller comes back to you.</source>
        <translation>يُنهي طرف الوجهة؛ ويعود المتصل إليك.</translation>
    </message>
    <message>
        <source>Hold caller</source>
        <translation>المتصل على الانتظار</translation>
    </message>
    <message>
        <source>The caller hears music</source>
        <translation>يسمع المتصل موسيقى</translation>
    </message>
    <message>
        <source>Conference everyone</source>
        <translation>الكل في مؤتمر</translation>
    </message>
    <message>
        <source>The caller hears everything</source>
        <translation>يسمع المتصل كل شيء</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>تحويل</translation>
    </message>
    <message>
        <source>Connect caller</source>
        <translation>وصل المتصل</translation>
    </message>
    <message>
        <source>Stop transfer</source>
        <translation>إيقاف التحويل</translation>
    </message>
    <message>
        <source>&amp;Transfer to</source>
        <translation>تحويل إلى</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Dials the destination. The caller hears music until you connect them.</source>
        <translation>يطلب الوجهة. يسمع المتصل موسيقى حتى تصله.</translation>
    </message>
    <message>
        <source>Dials the destination. Caller, you and the destination all hear each other.</source>
        <translation>يطلب الوجهة. المتصل وأنت والوجهة يسمع بعضكم بعضًا.</translation>
    </message>
    <message>
        <source>Careful: the last request may have gone through. Transferring again could dial twice.</source>
        <translation>انتبه: ربما نُفّذ آخر طلب. قد يؤدي التحويل مجددًا إلى الطلب مرتين.</translation>
    </message>
    <message>
        <source>Enter transfers with the caller on hold</source>
        <translation>يحوّل Enter مع بقاء المتصل على الانتظار</translation>
    </message>
    <message>
        <source>Enter works with the caller on hold only: press Transfer</source>
        <translation>يعمل Enter مع المتصل على الانتظار فقط: اضغط «تحويل»</translation>
    </message>
    <message>
        <source>Dials {to}</source>
        <translation>يطلب ⁨{to}⁩</translation>
    </message>
    <message>
        <source>Transfer status: {status}</source>
        <translation>حالة التحويل: {status}</translation>
    </message>
    <message>
        <source>SIP address: {to}</source>
        <translation>عنوان SIP: ⁨{to}⁩</translation>
    </message>
</context>
<context>
    <name>tray</name>
    <message>
        <source>Agent Console</source>
        <translation>Agent Console</translation>
    </message>
    <message>
        <source>Show Agent Console</source>
        <translation>إظهار Agent Console</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>live</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>slowed down</source>
        <translation>أُبطئ</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>فُقد الاتصال</translation>
    </message>
    <message>
        <source>no valid key</source>
        <translation>لا مفتاح صالح</translation>
    </message>
    <message>
        <source>a phone rings</source>
        <translation>هاتف يرن</translation>
    </message>
    <message>
        <source>a caller is on hold</source>
        <translation>متصل على الانتظار</translation>
    </message>
</context>
<context>
    <name>updates</name>
    <message>
        <source>What is new</source>
        <translation>الجديد</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>وضع جانبًا</translation>
    </message>
    <message>
        <source>Version {version} is on its way: {percent} %.</source>
        <translation>الإصدار ⁨{version}⁩ في الطريق: ⁨{percent}⁩ %.</translation>
    </message>
    <message>
        <source>Version {version} is ready: it starts with the next start.</source>
        <translation>الإصدار ⁨{version}⁩ جاهز: يبدأ عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>Version {version} did not open here, so this one goes on. It is not tried again.</source>
        <translation>لم يعمل الإصدار ⁨{version}⁩ هنا، فيستمر هذا. ولن يُجرَّب مرة أخرى.</translation>
    </message>
    <message>
        <source>Version {version} is there, and will be brought.</source>
        <translation>الإصدار ⁨{version}⁩ موجود وسيُجلب.</translation>
    </message>
    <message>
        <source>Version {version} is there. This computer&apos;s software updates bring it.</source>
        <translation>الإصدار ⁨{version}⁩ موجود. تجلبه تحديثات برامج هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Version {version} is there. Whoever looks after this computer installs it.</source>
        <translation>الإصدار ⁨{version}⁩ موجود. يثبّته من يعتني بهذا الحاسوب.</translation>
    </message>
    <message>
        <source>Version {version} is there. This one runs from its source: bring that up to date.</source>
        <translation>الإصدار ⁨{version}⁩ موجود. هذا يعمل من مصدره: حدّث المصدر.</translation>
    </message>
    <message>
        <source>The place where newer versions are looked for does not answer.</source>
        <translation>المكان الذي يُبحث فيه عن إصدارات أحدث لا يجيب.</translation>
    </message>
    <message>
        <source>What is said of newer versions is too old to be believed. Is this computer&apos;s clock right?</source>
        <translation>ما يقال عن إصدارات أحدث أقدم من أن يُصدَّق. هل ساعة هذا الحاسوب صحيحة؟</translation>
    </message>
    <message>
        <source>What is said of newer versions is not signed by the makers, so nothing is installed.</source>
        <translation>ما يقال عن إصدارات أحدث غير موقّع من صانعيه، فلا يُثبَّت شيء.</translation>
    </message>
    <message>
        <source>What is said of newer versions is older than what was said before: it is not believed.</source>
        <translation>ما يقال عن إصدارات أحدث أقدم مما قيل من قبل: لا يُصدَّق.</translation>
    </message>
    <message>
        <source>What came is not what the makers have signed, so nothing is installed.</source>
        <translation>ما وصل ليس ما وقّعه الصانعون، فلا يُثبَّت شيء.</translation>
    </message>
    <message>
        <source>A newer version could not be kept: is there space on the disk?</source>
        <translation>تعذّر حفظ إصدار أحدث: هل في القرص متسع؟</translation>
    </message>
    <message>
        <source>Another of your consoles is bringing a newer version.</source>
        <translation>وحدة أخرى من وحداتك تجلب إصدارًا أحدث.</translation>
    </message>
    <message>
        <source>Newer versions are not looked for.</source>
        <translation>لا يُبحث عن إصدارات أحدث.</translation>
    </message>
    <message>
        <source>Nobody has looked for a newer version since the start.</source>
        <translation>لم يبحث أحد عن إصدار أحدث منذ التشغيل.</translation>
    </message>
    <message>
        <source>Looking for a newer version…</source>
        <translation>جارٍ البحث عن إصدار أحدث…</translation>
    </message>
    <message>
        <source>✓ This is the newest version.</source>
        <translation>✓ هذا أحدث إصدار.</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Practice</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Agent Console</source>
        <translation>Agent Console</translation>
    </message>
    <message>
        <source>Call history</source>
        <translation>سجل المكالمات</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Compact bar</source>
        <translation>الشريط المصغّر</translation>
    </message>
    <message>
        <source>Back to the transfer</source>
        <translation>العودة إلى التحويل</translation>
    </message>
    <message>
        <source>Matched call</source>
        <translation>المكالمة المطابقة</translation>
    </message>
    <message>
        <source>Do not disturb: on</source>
        <translation>عدم الإزعاج: مفعّل</translation>
    </message>
    <message>
        <source>Quiet is set in the settings.</source>
        <translation>الهدوء مضبوط في الإعدادات.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>المكالمات</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Back to {caller}, whose transfer is under way</source>
        <translation>العودة إلى ⁨{caller}⁩ الجاري تحويله</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>The list of calls cannot be read yet: see the line at the top.</source>
        <translation>لا يمكن قراءة قائمة المكالمات بعد: انظر السطر الأعلى.</translation>
    </message>
    <message>
        <source>No list of calls yet</source>
        <translation>لا قائمة مكالمات بعد</translation>
    </message>
    <message>
        <source>{status}. Your own leg is no longer in the list: you may have left the call</source>
        <translation>{status}. لم يعد طرفك في القائمة: ربما غادرت المكالمة</translation>
    </message>
    <message>
        <source>Ringing or talking: {to} is dialled, the caller is on hold for {held_for}</source>
        <translation>يرن أو يتكلم: طُلب ⁨{to}⁩، والمتصل على الانتظار منذ ⁨{held_for}⁩</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait for a ring, or choose a call from the list.</source>
        <translation>انتظر رنينًا، أو اختر مكالمة من القائمة.</translation>
    </message>
    <message>
        <source>Waiting for the first list of calls…</source>
        <translation>في انتظار أول قائمة مكالمات…</translation>
    </message>
    <message>
        <source>No active calls</source>
        <translation>لا مكالمات جارية</translation>
    </message>
    <message>
        <source>Waiting for the first list…</source>
        <translation>في انتظار أول قائمة…</translation>
    </message>
    <message>
        <source>{to} has left or did not answer. Connect caller makes sure that the caller is back with you</source>
        <translation>غادر ⁨{to}⁩ أو لم يُجب. يضمن «وصل المتصل» أن المتصل عاد إليك</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>⁨{hours}⁩ س ⁨{minutes}⁩ د</translation>
    </message>
    <message>
        <source>Connection: slowed down, next try in {seconds} s</source>
        <translation>الاتصال: أُبطئ، المحاولة التالية خلال ⁨{seconds}⁩ ث</translation>
    </message>
    <message>
        <source>Connection: lost, next try in {seconds} s. {why}</source>
        <translation>الاتصال: مفقود، المحاولة التالية خلال ⁨{seconds}⁩ ث. {why}</translation>
    </message>
    <message>
        <source>Connection: key refused. Store a valid active_calls key for this profile.</source>
        <translation>الاتصال: رُفض المفتاح. خزّن مفتاح active_calls صالحًا لملف التعريف هذا.</translation>
    </message>
    <message>
        <source>Connection: no key. Store one with: agent-console keys set PROFILE active_calls</source>
        <translation>الاتصال: لا مفتاح. خزّن واحدًا بالأمر: ⁦agent-console keys set PROFILE active_calls⁩</translation>
    </message>
    <message>
        <source>{minutes} min ago</source>
        <translation>قبل ⁨{minutes}⁩ د</translation>
    </message>
    <message numerus="yes">
        <source>Others that could be meant: %n.</source>
        <translation>
            <numerusform>لا مكالمة أخرى محتملة.</numerusform>
            <numerusform>مكالمة أخرى محتملة.</numerusform>
            <numerusform>مكالمتان أخريان محتملتان.</numerusform>
            <numerusform>%n مكالمات أخرى محتملة.</numerusform>
            <numerusform>%n مكالمة أخرى محتملة.</numerusform>
            <numerusform>%n مكالمة أخرى محتملة.</numerusform>
        </translation>
    </message>
    <message>
        <source>See the list.</source>
        <translation>انظر القائمة.</translation>
    </message>
    <message>
        <source>{key} takes the next.</source>
        <translation>يأخذ ⁨{key}⁩ التالية.</translation>
    </message>
    <message>
        <source>No call is in hand: wait for a ring, or choose a call from the list.</source>
        <translation>لا مكالمة قيد المعالجة: انتظر رنينًا، أو اختر مكالمة من القائمة.</translation>
    </message>
    <message>
        <source>This call is over, or no longer with you.</source>
        <translation>انتهت هذه المكالمة، أو لم تعد معك.</translation>
    </message>
    <message>
        <source>The picture is too old to act upon. It returns by itself.</source>
        <translation>الصورة أقدم من أن يُتصرف بناءً عليها. تعود من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>This profile has no key for it.</source>
        <translation>ليس لملف التعريف هذا مفتاح لذلك.</translation>
    </message>
    <message>
        <source>Enter where to transfer to.</source>
        <translation>أدخل الوجهة المراد التحويل إليها.</translation>
    </message>
    <message>
        <source>What stands in “Transfer to” cannot be dialled: see the line below it.</source>
        <translation>ما في «تحويل إلى» لا يمكن طلبه: انظر السطر الذي تحته.</translation>
    </message>
    <message>
        <source>A transfer is under way on this call.</source>
        <translation>تحويل جارٍ على هذه المكالمة.</translation>
    </message>
    <message>
        <source>The call is already being transferred, by a request that is not known here.</source>
        <translation>المكالمة قيد التحويل أصلًا، بطلب غير معروف هنا.</translation>
    </message>
    <message>
        <source>The caller has hung up.</source>
        <translation>أنهى المتصل المكالمة.</translation>
    </message>
    <message>
        <source>No transfer is under way on this call.</source>
        <translation>لا تحويل جارٍ على هذه المكالمة.</translation>
    </message>
    <message>
        <source>The server&apos;s answer never came, so this transfer cannot be addressed.</source>
        <translation>لم يأتِ رد الخادم قط، فلا يمكن التصرف في هذا التحويل.</translation>
    </message>
    <message>
        <source>Waiting for the server&apos;s answer.</source>
        <translation>في انتظار رد الخادم.</translation>
    </message>
    <message>
        <source>The transfer is being stopped.</source>
        <translation>جارٍ إيقاف التحويل.</translation>
    </message>
    <message>
        <source>The caller is not on hold: they are in the conference already.</source>
        <translation>المتصل ليس على الانتظار: إنه في المؤتمر أصلًا.</translation>
    </message>
    <message>
        <source>The destination&apos;s leg has ended already.</source>
        <translation>انتهى طرف الوجهة أصلًا.</translation>
    </message>
    <message>
        <source>The call is being returned to the router.</source>
        <translation>جارٍ إرجاع المكالمة إلى الموجّه.</translation>
    </message>
    <message>
        <source>The time for it has run out.</source>
        <translation>انتهى الوقت المخصص لذلك.</translation>
    </message>
    <message>
        <source>The call is accepted.</source>
        <translation>المكالمة مقبولة.</translation>
    </message>
    <message>
        <source>Enter where to transfer to</source>
        <translation>أدخل الوجهة المراد التحويل إليها</translation>
    </message>
    <message>
        <source>Neither a number, a SIP address nor a quick-dial name</source>
        <translation>ليس رقمًا ولا عنوان SIP ولا اسم اتصال سريع</translation>
    </message>
    <message>
        <source>No country has this code</source>
        <translation>لا بلد له هذا الرمز</translation>
    </message>
    <message>
        <source>Too short for a number</source>
        <translation>أقصر من أن يكون رقمًا</translation>
    </message>
    <message>
        <source>Too long for a number</source>
        <translation>أطول من أن يكون رقمًا</translation>
    </message>
    <message>
        <source>The area code is missing</source>
        <translation>رمز المنطقة ناقص</translation>
    </message>
    <message>
        <source>Extensions cannot be dialled: leave it out, and dial it by hand</source>
        <translation>لا يمكن طلب الأرقام الفرعية: احذفه واطلبه يدويًا</translation>
    </message>
    <message>
        <source>A SIP address looks like sip:name@host</source>
        <translation>عنوان SIP يشبه ⁦sip:name@host⁩</translation>
    </message>
    <message>
        <source>Ringing or talking</source>
        <translation>يرن أو يتكلم</translation>
    </message>
    <message>
        <source>Ringing, or on the line</source>
        <translation>يرن، أو على الخط</translation>
    </message>
    <message>
        <source>On the line</source>
        <translation>على الخط</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>على الانتظار</translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>غادر</translation>
    </message>
    <message>
        <source>If the call that rings is in the list, choose it there.</source>
        <translation>إذا كانت المكالمة التي ترن في القائمة فاخترها منها.</translation>
    </message>
    <message>
        <source>The caller is gone. The destination may hear you.</source>
        <translation>غادر المتصل. قد تسمعك الوجهة.</translation>
    </message>
    <message>
        <source>The call is over. Nobody hears you.</source>
        <translation>انتهت المكالمة. لا أحد يسمعك.</translation>
    </message>
    <message>
        <source>You are no longer on this call.</source>
        <translation>لم تعد في هذه المكالمة.</translation>
    </message>
    <message>
        <source>The caller is on hold and hears music</source>
        <translation>المتصل على الانتظار ويسمع موسيقى</translation>
    </message>
    <message>
        <source>No transfer</source>
        <translation>لا تحويل</translation>
    </message>
    <message>
        <source>Unknown: {to} may have been dialled, but no answer came. Transferring again could dial twice; listen on your phone first.</source>
        <translation>غير معروف: ربما طُلب ⁨{to}⁩، لكن لم يصل رد. قد يؤدي التحويل مجددًا إلى الطلب مرتين؛ استمع إلى هاتفك أولًا.</translation>
    </message>
    <message>
        <source>Stopping: accepted by the server, not yet seen in the list</source>
        <translation>جارٍ الإيقاف: قبله الخادم ولم يظهر في القائمة بعد</translation>
    </message>
    <message>
        <source>Connecting: asked the server to bring the caller in…</source>
        <translation>جارٍ الوصل: طُلب من الخادم إدخال المتصل…</translation>
    </message>
    <message>
        <source>The call was missing from the last list: looking again…</source>
        <translation>غابت المكالمة عن آخر قائمة: يُنظر مجددًا…</translation>
    </message>
    <message>
        <source>Unknown: the caller may or may not have been connected. Connect or stop as you hear it.</source>
        <translation>غير معروف: ربما وُصل المتصل وربما لا. صِل أو أوقف بحسب ما تسمع.</translation>
    </message>
    <message>
        <source>Unknown: the transfer may or may not have been stopped. Stop or connect as you hear it.</source>
        <translation>غير معروف: ربما أُوقف التحويل وربما لا. أوقف أو صِل بحسب ما تسمع.</translation>
    </message>
    <message>
        <source>(accepted, not yet seen in the list)</source>
        <translation>(قُبل ولم يظهر في القائمة بعد)</translation>
    </message>
    <message>
        <source>{to} has left or did not answer. The caller is still on hold: Connect caller brings them back to you</source>
        <translation>غادر ⁨{to}⁩ أو لم يُجب. ما زال المتصل على الانتظار: «وصل المتصل» يعيده إليك</translation>
    </message>
    <message>
        <source>The call has already ended.</source>
        <translation>انتهت المكالمة من قبل.</translation>
    </message>
    <message>
        <source>The destination could not be dialled, most likely due to restrictions on your account.</source>
        <translation>تعذّر طلب الوجهة، والأرجح بسبب قيود على حسابك.</translation>
    </message>
    <message>
        <source>A transfer is already in progress on this call. Only whoever it was transferred to can transfer it on, with a key of their own.</source>
        <translation>يوجد تحويل جارٍ على هذه المكالمة. لا يستطيع متابعة تحويلها إلا من حُوّلت إليه، بمفتاحه الخاص.</translation>
    </message>
    <message>
        <source>The caller hung up while on hold.</source>
        <translation>أنهى المتصل المكالمة أثناء الانتظار.</translation>
    </message>
    <message>
        <source>The caller is not on hold and can hear everything you say!</source>
        <translation>المتصل ليس على الانتظار ويستطيع سماع كل ما تقول!</translation>
    </message>
    <message>
        <source>The server does not know this transfer.</source>
        <translation>لا يعرف الخادم هذا التحويل.</translation>
    </message>
    <message>
        <source>The leg to the destination has already ended.</source>
        <translation>انتهى طرف الوجهة من قبل.</translation>
    </message>
    <message>
        <source>You are no longer on the call; stopping would leave the caller with dead air.</source>
        <translation>لم تعد في المكالمة؛ والإيقاف يترك المتصل في صمت.</translation>
    </message>
    <message>
        <source>The server asks for patience. Try again in a moment.</source>
        <translation>يطلب الخادم الصبر. حاول بعد قليل.</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>أُرجعت</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>استُعيدت</translation>
    </message>
    <message>
        <source>Goes on without you</source>
        <translation>تستمر من دونك</translation>
    </message>
    <message>
        <source>Connection: live</source>
        <translation>الاتصال: مباشر</translation>
    </message>
    <message>
        <source>Connection: connecting…</source>
        <translation>الاتصال: جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>{seconds} s ago</source>
        <translation>قبل ⁨{seconds}⁩ ث</translation>
    </message>
    <message>
        <source>updated {minutes} min ago</source>
        <translation>حُدّث قبل ⁨{minutes}⁩ د</translation>
    </message>
    <message>
        <source>The number is withheld. Choose the call from the list.</source>
        <translation>الرقم محجوب. اختر المكالمة من القائمة.</translation>
    </message>
    <message>
        <source>Looking for its call…</source>
        <translation>جارٍ البحث عن مكالمته…</translation>
    </message>
    <message>
        <source>Not routed through Retreaver.</source>
        <translation>غير موجّه عبر Retreaver.</translation>
    </message>
    <message>
        <source>The caller hears you</source>
        <translation>يسمعك المتصل</translation>
    </message>
    <message>
        <source>The caller does not hear you</source>
        <translation>لا يسمعك المتصل</translation>
    </message>
    <message>
        <source>Ended: the caller is back with you</source>
        <translation>انتهى: عاد المتصل إليك</translation>
    </message>
    <message>
        <source>Ended: the call is no longer live</source>
        <translation>انتهى: لم تعد المكالمة جارية</translation>
    </message>
    <message>
        <source>Completed: the call left your list after everyone was connected</source>
        <translation>اكتمل: غادرت المكالمة قائمتك بعد وصل الجميع</translation>
    </message>
    <message>
        <source>Ended: the caller hung up while on hold</source>
        <translation>انتهى: أنهى المتصل المكالمة أثناء الانتظار</translation>
    </message>
    <message>
        <source>Ended: the server does not know this transfer any more</source>
        <translation>انتهى: لم يعد الخادم يعرف هذا التحويل</translation>
    </message>
    <message>
        <source>updated {seconds} s ago</source>
        <translation>حُدّث قبل ⁨{seconds}⁩ ث</translation>
    </message>
    <message>
        <source>When last seen: {sentence}</source>
        <translation>عند آخر رؤية: {sentence}</translation>
    </message>
    <message>
        <source>The caller hears you and the destination</source>
        <translation>يسمعك المتصل ويسمع الوجهة</translation>
    </message>
    <message>
        <source>Under way to {to}. Whether the caller is on hold is not certain</source>
        <translation>جارٍ إلى ⁨{to}⁩. ليس مؤكدًا هل المتصل على الانتظار</translation>
    </message>
    <message>
        <source>The key is not valid for this call: store the right one in Settings.</source>
        <translation>المفتاح غير صالح لهذه المكالمة: خزّن الصحيح في الإعدادات.</translation>
    </message>
    <message>
        <source>The server said: {text}</source>
        <translation>قال الخادم: ⁨{text}⁩</translation>
    </message>
    <message>
        <source>Stopping: asked the server to dial {to}; it is stopped as soon as the server answers</source>
        <translation>جارٍ الإيقاف: طُلب من الخادم الاتصال بـ ⁨{to}⁩؛ ويُوقف حالما يرد الخادم</translation>
    </message>
    <message>
        <source>The caller should hear music</source>
        <translation>يُفترض أن يسمع المتصل موسيقى</translation>
    </message>
    <message>
        <source>The caller hears you once you answer</source>
        <translation>يسمعك المتصل حالما تجيب</translation>
    </message>
    <message>
        <source>Careful: the caller may hear you</source>
        <translation>انتبه: قد يسمعك المتصل</translation>
    </message>
    <message>
        <source>It rings beside the call in hand.</source>
        <translation>ترن إلى جانب المكالمة قيد المعالجة.</translation>
    </message>
    <message>
        <source>Checking whether it is this call: {how}.</source>
        <translation>جارٍ التحقق هل هي هذه المكالمة: {how}.</translation>
    </message>
    <message>
        <source>Probably this call: {how}.</source>
        <translation>لعلها هذه المكالمة: {how}.</translation>
    </message>
    <message>
        <source>Matched by its identifier.</source>
        <translation>تطابق بمعرّفها.</translation>
    </message>
    <message>
        <source>Matched: {how}.</source>
        <translation>تطابق: {how}.</translation>
    </message>
    <message>
        <source>Matched exactly: {how}.</source>
        <translation>تطابق تام: {how}.</translation>
    </message>
    <message>
        <source>its identifier</source>
        <translation>معرّفها</translation>
    </message>
    <message>
        <source>the number that was sent</source>
        <translation>الرقم المُرسَل</translation>
    </message>
    <message>
        <source>the caller&apos;s real number</source>
        <translation>رقم المتصل الحقيقي</translation>
    </message>
    <message>
        <source>the number that was sent, in national form</source>
        <translation>الرقم المُرسَل بالصيغة المحلية</translation>
    </message>
    <message>
        <source>the caller&apos;s real number, in national form</source>
        <translation>رقم المتصل الحقيقي بالصيغة المحلية</translation>
    </message>
    <message numerus="yes">
        <source>the last %n digits agree</source>
        <translation>
            <numerusform>لا أرقام متطابقة</numerusform>
            <numerusform>آخر رقم متطابق</numerusform>
            <numerusform>آخر رقمين متطابقان</numerusform>
            <numerusform>آخر %n أرقام متطابقة</numerusform>
            <numerusform>آخر %n رقمًا متطابقة</numerusform>
            <numerusform>آخر %n رقم متطابقة</numerusform>
        </translation>
    </message>
    <message>
        <source>The list does not show this call yet.</source>
        <translation>لا تُظهر القائمة هذه المكالمة بعد.</translation>
    </message>
    <message>
        <source>Checking whether this is the call that rings.</source>
        <translation>جارٍ التحقق هل هذه هي المكالمة التي ترن.</translation>
    </message>
    <message>
        <source>The server refuses the key for this call. Store the right key in Settings; a transferred call needs the key of whom it was transferred to.</source>
        <translation>يرفض الخادم المفتاح لهذه المكالمة. خزّن المفتاح الصحيح في الإعدادات؛ والمكالمة المحوّلة تحتاج مفتاح من حُوّلت إليه.</translation>
    </message>
    <message>
        <source>Asked the server to dial {to}…</source>
        <translation>طُلب من الخادم الاتصال بـ ⁨{to}⁩…</translation>
    </message>
    <message>
        <source>Stopping: asked the server to end the leg to {to}…</source>
        <translation>جارٍ الإيقاف: طُلب من الخادم إنهاء طرف ⁨{to}⁩…</translation>
    </message>
    <message>
        <source>Caller connected: all three are in the conference with {to}</source>
        <translation>وُصل المتصل: الثلاثة في مؤتمر مع ⁨{to}⁩</translation>
    </message>
    <message>
        <source>Ringing or talking: {to} is dialled into the conference</source>
        <translation>يرن أو يتكلم: طُلب ⁨{to}⁩ إلى المؤتمر</translation>
    </message>
    <message>
        <source>Stopped: the leg to {to} has ended, the caller is with you</source>
        <translation>أُوقف: انتهى طرف ⁨{to}⁩، والمتصل معك</translation>
    </message>
    <message>
        <source>Ended: {to} has left or did not answer; the caller is with you</source>
        <translation>انتهى: غادر ⁨{to}⁩ أو لم يُجب؛ والمتصل معك</translation>
    </message>
    <message>
        <source>Ended: you are no longer on the call; the caller stays with {to}</source>
        <translation>انتهى: لم تعد في المكالمة؛ والمتصل باقٍ مع ⁨{to}⁩</translation>
    </message>
    <message>
        <source>Failed: the request did not reach the server, {to} was not dialled</source>
        <translation>فشل: لم يصل الطلب إلى الخادم، ولم يُطلب ⁨{to}⁩</translation>
    </message>
    <message>
        <source>Failed: {why}</source>
        <translation>فشل: {why}</translation>
    </message>
</context>
<context>
    <name>wrap_up</name>
    <message>
        <source>Outcome…</source>
        <translation>النتيجة…</translation>
    </message>
    <message>
        <source>a withheld number</source>
        <translation>رقم محجوب</translation>
    </message>
    <message>
        <source>Note for {caller}</source>
        <translation>ملاحظة عن ⁨{caller}⁩</translation>
    </message>
    <message>
        <source>Note for {caller}, not the call in hand</source>
        <translation>ملاحظة عن ⁨{caller}⁩، لا عن المكالمة قيد المعالجة</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Note about the call</source>
        <translation>ملاحظة عن المكالمة</translation>
    </message>
    <message>
        <source>{caller}: a note or an outcome is required</source>
        <translation>⁨{caller}⁩: تلزم ملاحظة أو نتيجة</translation>
    </message>
</context>
</TS>
