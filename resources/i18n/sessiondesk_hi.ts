<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="hi" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>About Sessiondesk</source>
            <translation>Sessiondesk के बारे में</translation>
        </message>
        <message>
            <source>Free software under the MIT licence. It is built from the work of many others, named below.</source>
            <translation>MIT लाइसेंस के तहत मुक्त सॉफ़्टवेयर। यह और भी बहुत-से लोगों के काम से बना है; उनके नाम नीचे हैं।</translation>
        </message>
        <message>
            <source>Qt and psycopg (LGPL) lie in the program's folder as plain files that anybody may replace.</source>
            <translation>Qt और psycopg (LGPL) प्रोग्राम के फ़ोल्डर में सादी फ़ाइलें हैं, जिन्हें कोई भी बदल सकता है।</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>लाइसेंस</translation>
        </message>
        <message>
            <source>The licences come with the installed program.</source>
            <translation>लाइसेंस इंस्टॉल किए गए प्रोग्राम के साथ आते हैं।</translation>
        </message>
        <message>
            <source>Copy version</source>
            <translation>संस्करण कॉपी करें</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>बंद करें</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>कॉपी हो गया</translation>
        </message>
    </context>
    <context>
        <name>ActDialog</name>
        <message>
            <source>Send for approval</source>
            <translation>मंज़ूरी के लिए भेजें</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>रहने दें</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>प्रिंट करें</translation>
        </message>
        <message>
            <source>Sent for approval. Nothing is changed until somebody signs it.</source>
            <translation>मंज़ूरी के लिए भेजा गया। मंज़ूरी मिलने तक कुछ नहीं बदलेगा।</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;Find a patient, a receipt or a command</source>
            <translation>मरीज़, रसीद या काम खोजें (&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Print the last receipt</source>
            <translation>पिछली रसीद प्रिंट करें (&amp;P)</translation>
        </message>
        <message>
            <source>Ne&amp;xt part of the page</source>
            <translation>पेज का अगला हिस्सा (&amp;X)</translation>
        </message>
        <message>
            <source>&amp;Lock or switch person</source>
            <translation>लॉक करें या व्यक्ति बदलें (&amp;L)</translation>
        </message>
        <message>
            <source>This &amp;menu</source>
            <translation>यह मेनू (&amp;M)</translation>
        </message>
        <message>
            <source>Settings: people</source>
            <translation>सेटिंग्स: लोग</translation>
        </message>
        <message>
            <source>Settings: centres and this desk</source>
            <translation>सेटिंग्स: केंद्र और यह डेस्क</translation>
        </message>
        <message>
            <source>Settings: the clinic's choices</source>
            <translation>सेटिंग्स: क्लिनिक के विकल्प</translation>
        </message>
        <message>
            <source>Settings: the look</source>
            <translation>सेटिंग्स: रूप-रंग</translation>
        </message>
        <message>
            <source>Settings: &amp;backups</source>
            <translation>सेटिंग्स: बैकअप (&amp;B)</translation>
        </message>
        <message>
            <source>Light colours</source>
            <translation>हल्के रंग</translation>
        </message>
        <message>
            <source>Dark colours</source>
            <translation>गहरे रंग</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>तेज़ कंट्रास्ट</translation>
        </message>
        <message>
            <source>Colours like the system</source>
            <translation>सिस्टम जैसे रंग</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>बड़े अक्षर</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>छोटे अक्षर</translation>
        </message>
        <message>
            <source>Print the patient's c&amp;ard</source>
            <translation>मरीज़ का कार्ड प्रिंट करें (&amp;A)</translation>
        </message>
        <message>
            <source>Settings: scanner and printer</source>
            <translation>सेटिंग्स: स्कैनर और प्रिंटर</translation>
        </message>
        <message>
            <source>&amp;Help on this page</source>
            <translation>इस पेज की सहायता (&amp;H)</translation>
        </message>
        <message>
            <source>All &amp;keys</source>
            <translation>सभी कुंजियाँ (&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Tour of the first day</source>
            <translation>पहले दिन का परिचय (&amp;T)</translation>
        </message>
        <message>
            <source>What's &amp;new</source>
            <translation>नया क्या है (&amp;N)</translation>
        </message>
        <message>
            <source>&amp;About Sessiondesk</source>
            <translation>Sessiondesk के बारे में (&amp;A)</translation>
        </message>
        <message>
            <source>&amp;English (अंग्रेज़ी)</source>
            <translation>English (अंग्रेज़ी) (&amp;E)</translation>
        </message>
        <message>
            <source>हिन्दी (&amp;Hindi)</source>
            <translation>हिन्दी (Hindi) (&amp;H)</translation>
        </message>
        <message>
            <source>Redeem the proposed pac&amp;kage</source>
            <translation>सुझाए गए पैकेज से सेशन लगाएँ (&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Sell a package</source>
            <translation>पैकेज बेचें (&amp;S)</translation>
        </message>
        <message>
            <source>&amp;New patient</source>
            <translation>नया मरीज़ (&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Why not?</source>
            <translation>क्यों नहीं? (&amp;W)</translation>
        </message>
        <message>
            <source>&amp;Check in the next appointment</source>
            <translation>अगले अपॉइंटमेंट का चेक-इन करें (&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Recent patients and what ends soon</source>
            <translation>हाल के मरीज़ और जल्द समाप्त होने वाले पैकेज (&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Bring in a package</source>
            <translation>पुराना पैकेज दर्ज करें (&amp;B)</translation>
        </message>
        <message>
            <source>Add an appoint&amp;ment</source>
            <translation>अपॉइंटमेंट जोड़ें (&amp;M)</translation>
        </message>
        <message>
            <source>Chang&amp;e the chosen appointment</source>
            <translation>चुना हुआ अपॉइंटमेंट बदलें (&amp;E)</translation>
        </message>
        <message>
            <source>Appointments of an&amp;y day</source>
            <translation>किसी भी दिन के अपॉइंटमेंट (&amp;Y)</translation>
        </message>
        <message>
            <source>&amp;Take over appointments from a file</source>
            <translation>फ़ाइल से अपॉइंटमेंट लें (&amp;T)</translation>
        </message>
        <message>
            <source>Appointments from a &amp;folder</source>
            <translation>फ़ोल्डर से अपॉइंटमेंट (&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Edit the chosen patient</source>
            <translation>चुने हुए मरीज़ की जानकारी बदलें (&amp;E)</translation>
        </message>
        <message>
            <source>New pac&amp;kage or service</source>
            <translation>नया पैकेज या सेवा (&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Void the chosen redemption</source>
            <translation>चुना हुआ सेशन रद्द करें (&amp;V)</translation>
        </message>
        <message>
            <source>Receipt of the chosen sal&amp;e</source>
            <translation>चुनी हुई बिक्री की रसीद (&amp;E)</translation>
        </message>
        <message>
            <source>Close the &amp;day</source>
            <translation>दिन बंद करें (&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Go to</source>
            <translation>यहाँ जाएँ (&amp;G)</translation>
        </message>
        <message>
            <source>Sett&amp;ings</source>
            <translation>सेटिंग्स (&amp;I)</translation>
        </message>
        <message>
            <source>L&amp;ook</source>
            <translation>रूप-रंग (&amp;O)</translation>
        </message>
        <message>
            <source>Lang&amp;uage</source>
            <translation>भाषा (&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>सहायता (&amp;H)</translation>
        </message>
    </context>
    <context>
        <name>Acts</name>
        <message>
            <source>Take a payment</source>
            <translation>भुगतान लें</translation>
        </message>
        <message>
            <source>Pay out the refund</source>
            <translation>रिफ़ंड दें</translation>
        </message>
        <message>
            <source>Sell again</source>
            <translation>फिर बेचें</translation>
        </message>
        <message>
            <source>Extend</source>
            <translation>वैधता बढ़ाएँ</translation>
        </message>
        <message>
            <source>Freeze</source>
            <translation>रोकें</translation>
        </message>
        <message>
            <source>End the freeze</source>
            <translation>फ़्रीज़ समाप्त करें</translation>
        </message>
        <message>
            <source>Move the start</source>
            <translation>शुरुआत बदलें</translation>
        </message>
        <message>
            <source>Add or take sessions</source>
            <translation>सेशन जोड़ें या घटाएँ</translation>
        </message>
        <message>
            <source>Transfer to somebody else</source>
            <translation>किसी और को ट्रांसफ़र करें</translation>
        </message>
        <message>
            <source>Upgrade to another package</source>
            <translation>दूसरे पैकेज में अपग्रेड करें</translation>
        </message>
        <message>
            <source>Complete early</source>
            <translation>समय से पहले पूरा करें</translation>
        </message>
        <message>
            <source>Cancel and refund</source>
            <translation>निरस्त करें और रिफ़ंड दें</translation>
        </message>
        <message>
            <source>Reopen</source>
            <translation>फिर खोलें</translation>
        </message>
        <message>
            <source>Reverse a payment</source>
            <translation>भुगतान रिवर्स करें</translation>
        </message>
        <message>
            <source>Receipt and refund note</source>
            <translation>रसीद और रिफ़ंड नोट</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>स्टेटमेंट</translation>
        </message>
        <message>
            <source>never expires</source>
            <translation>हमेशा मान्य</translation>
        </message>
        <message>
            <source>Last valid</source>
            <translation>अंतिम मान्य दिन</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>स्थिति</translation>
        </message>
        <message>
            <source>Sessions left</source>
            <translation>बाकी सेशन</translation>
        </message>
        <message>
            <source>{left} of {sold} left</source>
            <translation>{sold} में से {left} बाकी</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>बकाया</translation>
        </message>
    </context>
    <context>
        <name>AdjustForm</name>
        <message>
            <source>Add or take sessions</source>
            <translation>सेशन जोड़ें या घटाएँ</translation>
        </message>
        <message>
            <source>Approve change</source>
            <translation>बदलाव मंज़ूर करें</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>सेवा</translation>
        </message>
        <message>
            <source>Add or take</source>
            <translation>जोड़ें या घटाएँ</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>जोड़ें</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>घटाएँ</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>सेशन</translation>
        </message>
        <message>
            <source>What</source>
            <translation>क्या</translation>
        </message>
        <message>
            <source>{n} {service} added to {package}, free of charge.</source>
            <translation>{package} में {n} {service} मुफ़्त जुड़ेंगे।</translation>
        </message>
        <message>
            <source>{n} {service} taken from {package}; no money goes back.</source>
            <translation>{package} से {n} {service} घटेंगे; कोई पैसा वापस नहीं होगा।</translation>
        </message>
        <message>
            <source>{n} {service} added.</source>
            <translation>{n} {service} जोड़े गए।</translation>
        </message>
        <message>
            <source>{n} {service} taken away.</source>
            <translation>{n} {service} घटाए गए।</translation>
        </message>
    </context>
    <context>
        <name>AppointmentDialog</name>
        <message>
            <source>Add an appointment</source>
            <translation>अपॉइंटमेंट जोड़ें</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>सेवा</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>दिन</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>समय</translation>
        </message>
        <message>
            <source>9:30</source>
            <translation>9:30</translation>
        </message>
        <message>
            <source>With whom, optional</source>
            <translation>किसके साथ, वैकल्पिक</translation>
        </message>
        <message>
            <source>Reference, optional</source>
            <translation>रेफ़रेंस, वैकल्पिक</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>रहने दें</translation>
        </message>
        <message>
            <source>Add appointment</source>
            <translation>अपॉइंटमेंट जोड़ें</translation>
        </message>
        <message>
            <source>Nobody chosen yet</source>
            <translation>अभी कोई नहीं चुना</translation>
        </message>
        <message>
            <source>Type a day.</source>
            <translation>तारीख लिखें।</translation>
        </message>
        <message>
            <source>Such as 9:30.</source>
            <translation>जैसे 9:30।</translation>
        </message>
        <message>
            <source>Find the patient first.</source>
            <translation>पहले मरीज़ को खोजें।</translation>
        </message>
    </context>
    <context>
        <name>ApprovalDialog</name>
        <message>
            <source>Send for approval</source>
            <translation>मंज़ूरी के लिए भेजें</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>रहने दें</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>मंज़ूर करें</translation>
        </message>
        <message>
            <source>Nothing is written until somebody has signed.</source>
            <translation>मंज़ूरी मिलने तक कुछ दर्ज नहीं होगा।</translation>
        </message>
        <message>
            <source>Sent for approval. Nothing is changed until somebody signs it.</source>
            <translation>मंज़ूरी के लिए भेजा गया। मंज़ूरी मिलने तक कुछ नहीं बदलेगा।</translation>
        </message>
    </context>
    <context>
        <name>ApprovalsPage</name>
        <message>
            <source>Days in which a manager may approve a void</source>
            <translation>मैनेजर कितने दिन तक सेशन रद्द करना मंज़ूर कर सकते हैं</translation>
        </message>
        <message>
            <source>Refunds above this need a second person</source>
            <translation>इससे ज़्यादा रिफ़ंड के लिए दूसरा व्यक्ति ज़रूरी</translation>
        </message>
        <message>
            <source>One-person shifts: a manager may approve the void of an own redemption</source>
            <translation>अकेले की शिफ़्ट: मैनेजर अपना लगाया सेशन रद्द करना खुद मंज़ूर कर सकते हैं</translation>
        </message>
        <message>
            <source>Reasons for a void, one a line</source>
            <translation>सेशन रद्द करने के कारण, हर पंक्ति में एक</translation>
        </message>
        <message>
            <source>Reasons for all else a manager signs, one a line</source>
            <translation>मैनेजर की बाकी मंज़ूरियों के कारण, हर पंक्ति में एक</translation>
        </message>
        <message>
            <source>Voids of older redemptions need the owner</source>
            <translation>इससे पुराने सेशन रद्द करने के लिए मालिक की मंज़ूरी ज़रूरी</translation>
        </message>
        <message>
            <source>Days since a redemption was booked in which a manager may approve its void.</source>
            <translation>सेशन दर्ज होने के बाद इतने दिन तक मैनेजर उसे रद्द करना मंज़ूर कर सकते हैं।</translation>
        </message>
        <message>
            <source>Up to this amount a manager may approve a refund they asked for themselves.</source>
            <translation>इस रकम तक मैनेजर अपना ही माँगा हुआ रिफ़ंड मंज़ूर कर सकते हैं।</translation>
        </message>
        <message>
            <source>For shifts with nobody else. The approvals report shows every void signed that way.</source>
            <translation>उन शिफ़्टों के लिए जिनमें और कोई नहीं होता। ऐसी हर मंज़ूरी मंज़ूरियों की रिपोर्ट में दिखती है।</translation>
        </message>
        <message>
            <source>Up to 10. “Other” is always offered and asks for words.</source>
            <translation>अधिकतम 10। “अन्य” हमेशा रहता है और उसमें कारण लिखना होता है।</translation>
        </message>
        <message>
            <source>Up to 10, for every other act such as a freeze.</source>
            <translation>अधिकतम 10, फ़्रीज़ जैसे बाकी सभी कामों के लिए।</translation>
        </message>
    </context>
    <context>
        <name>ApprovalsReportPage</name>
        <message>
            <source>Who asks</source>
            <translation>अनुरोध करने वाले</translation>
        </message>
        <message>
            <source>Who approves</source>
            <translation>मंज़ूर करने वाले</translation>
        </message>
        <message>
            <source>Every approval</source>
            <translation>सभी मंज़ूरियाँ</translation>
        </message>
        <message>
            <source>Approvals by hour</source>
            <translation>घंटे के हिसाब से मंज़ूरियाँ</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>नाम</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>अनुरोध</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>मंज़ूर</translation>
        </message>
        <message>
            <source>Not done</source>
            <translation>नहीं हुए</translation>
        </message>
        <message>
            <source>Own</source>
            <translation>खुद के</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>अस्वीकार</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>मंज़ूरी कब</translation>
        </message>
        <message>
            <source>What</source>
            <translation>क्या</translation>
        </message>
        <message>
            <source>Asked by</source>
            <translation>किसका अनुरोध</translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>किसकी मंज़ूरी</translation>
        </message>
        <message>
            <source>How</source>
            <translation>कैसे</translation>
        </message>
        <message>
            <source>Nothing was approved</source>
            <translation>कोई मंज़ूरी नहीं दी गई</translation>
        </message>
        <message>
            <source>Every signature of these days is listed here.</source>
            <translation>इन दिनों की हर मंज़ूरी यहाँ दिखती है।</translation>
        </message>
        <message>
            <source>At what hours</source>
            <translation>किस समय</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} से {last}</translation>
        </message>
        <message numerus="yes">
            <source>%n void(s) approved by who had recorded the redemption.</source>
            <translation>
                <numerusform>%n रद्द सेशन उसी ने मंज़ूर किया जिसने सेशन लगाया था।</numerusform>
                <numerusform>%n रद्द सेशन उसी ने मंज़ूर किए जिसने सेशन लगाए थे।</numerusform>
            </translation>
        </message>
        <message>
            <source>One-person shifts are allowed in the settings now.</source>
            <translation>सेटिंग्स में अकेले की शिफ़्ट की अनुमति अभी चालू है।</translation>
        </message>
        <message>
            <source>One-person shifts are not allowed in the settings any more.</source>
            <translation>सेटिंग्स में अकेले की शिफ़्ट की अनुमति अब बंद है।</translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n प्रतीक्षा में</numerusform>
                <numerusform>%n प्रतीक्षा में</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n own redemption(s)</source>
            <translation>
                <numerusform>%n खुद का लगाया सेशन</numerusform>
                <numerusform>%n खुद के लगाए सेशन</numerusform>
            </translation>
        </message>
        <message>
            <source>waited in Approvals</source>
            <translation>मंज़ूरियों में प्रतीक्षा में था</translation>
        </message>
        <message>
            <source>Own redemption</source>
            <translation>खुद का लगाया सेशन</translation>
        </message>
        <message>
            <source>Asked and approved</source>
            <translation>खुद माँगा, खुद मंज़ूर किया</translation>
        </message>
        <message>
            <source>By another</source>
            <translation>किसी और ने</translation>
        </message>
        <message>
            <source>Centre</source>
            <translation>केंद्र</translation>
        </message>
    </context>
    <context>
        <name>ApprovalsScreen</name>
        <message>
            <source>Which requests</source>
            <translation>कौन-से अनुरोध</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>प्रतीक्षा में</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>निपटाए गए</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>अनुरोध</translation>
        </message>
        <message>
            <source>Why it is declined</source>
            <translation>अस्वीकार क्यों</translation>
        </message>
        <message>
            <source>Reason, needed to decline</source>
            <translation>कारण, अस्वीकार के लिए ज़रूरी</translation>
        </message>
        <message>
            <source>Approve…</source>
            <translation>मंज़ूर करें…</translation>
        </message>
        <message>
            <source>Decline</source>
            <translation>अस्वीकार करें</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>वापस लें</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>अनुरोध</translation>
        </message>
        <message>
            <source>What</source>
            <translation>क्या</translation>
        </message>
        <message>
            <source>State</source>
            <translation>स्थिति</translation>
        </message>
        <message>
            <source>Approvals</source>
            <translation>मंज़ूरियाँ</translation>
        </message>
        <message>
            <source>Nothing waits for a manager</source>
            <translation>मैनेजर के लिए कुछ बाकी नहीं</translation>
        </message>
        <message>
            <source>No request was decided yet</source>
            <translation>अभी तक कोई अनुरोध नहीं निपटा</translation>
        </message>
        <message>
            <source>Requests sent from a dialog are listed here.</source>
            <translation>मंज़ूरी के लिए भेजे गए अनुरोध यहाँ दिखते हैं।</translation>
        </message>
        <message>
            <source>Void {n} {service}</source>
            <translation>{n} {service} रद्द करें</translation>
        </message>
        <message>
            <source>Asked by {name}</source>
            <translation>{name} का अनुरोध</translation>
        </message>
        <message>
            <source>Reason: {words}</source>
            <translation>कारण: {words}</translation>
        </message>
        <message>
            <source>{state} by {name}</source>
            <translation>{state}: {name}</translation>
        </message>
        <message>
            <source>As things are, approving it would only close it.</source>
            <translation>अभी की स्थिति में मंज़ूर करने से अनुरोध सिर्फ़ बंद होगा।</translation>
        </message>
        <message>
            <source>Asked by {name}.</source>
            <translation>{name} का अनुरोध।</translation>
        </message>
        <message>
            <source>{n} left</source>
            <translation>{n} बाकी</translation>
        </message>
        <message>
            <source>It can no longer be done, so the request was closed.</source>
            <translation>यह अब नहीं हो सकता, इसलिए अनुरोध बंद कर दिया गया।</translation>
        </message>
        <message>
            <source>What happened meanwhile is shown under Decided.</source>
            <translation>इस बीच क्या हुआ, यह “निपटाए गए” में दिखता है।</translation>
        </message>
        <message>
            <source>Approved and done.</source>
            <translation>मंज़ूर हुआ और काम पूरा हो गया।</translation>
        </message>
        <message>
            <source>Say why, so that the asker knows.</source>
            <translation>कारण लिखें, ताकि अनुरोध करने वाले को पता चले।</translation>
        </message>
    </context>
    <context>
        <name>Arithmetic</name>
        <message>
            <source>{n} {word}</source>
            <translation>{n} {word}</translation>
        </message>
        <message>
            <source>plus {n} {word}</source>
            <translation>जमा {n} {word}</translation>
        </message>
        <message>
            <source>less {n} {word}</source>
            <translation>घटा {n} {word}</translation>
        </message>
        <message>
            <source>left</source>
            <translation>बाकी</translation>
        </message>
        <message>
            <source>is {left} left</source>
            <translation>बराबर {left} बाकी</translation>
        </message>
        <message>
            <source>bought</source>
            <translation>खरीदे</translation>
        </message>
        <message>
            <source>brought in</source>
            <translation>पहले से लाए</translation>
        </message>
        <message>
            <source>adjusted</source>
            <translation>समायोजित</translation>
        </message>
        <message>
            <source>redeemed</source>
            <translation>लगाए गए</translation>
        </message>
        <message>
            <source>voided</source>
            <translation>रद्द</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>समाप्त</translation>
        </message>
    </context>
    <context>
        <name>BackupMark</name>
        <message>
            <source>Backups</source>
            <translation>बैकअप</translation>
        </message>
    </context>
    <context>
        <name>BackupsPart</name>
        <message>
            <source>Back up now</source>
            <translation>अभी बैकअप लें</translation>
        </message>
        <message>
            <source>Restore ...</source>
            <translation>पुनर्स्थापित करें ...</translation>
        </message>
        <message>
            <source>Restore from a file ...</source>
            <translation>फ़ाइल से पुनर्स्थापित करें ...</translation>
        </message>
        <message>
            <source>Progress of the backup</source>
            <translation>बैकअप की प्रगति</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>रहने दें</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>बैकअप</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>कब लिया</translation>
        </message>
        <message>
            <source>What is in it</source>
            <translation>इसमें क्या है</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>प्रोग्राम</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>आकार</translation>
        </message>
        <message>
            <source>No backup yet</source>
            <translation>अभी कोई बैकअप नहीं</translation>
        </message>
        <message>
            <source>The first one is made when the program is closed, or now.</source>
            <translation>पहला बैकअप प्रोग्राम बंद करने पर लिया जाएगा, या अभी लें।</translation>
        </message>
        <message>
            <source>The clinic's data lies on a database server.</source>
            <translation>क्लिनिक का डेटा डेटाबेस सर्वर पर है।</translation>
        </message>
        <message>
            <source>Whoever looks after the server backs it up and restores it.</source>
            <translation>उसका बैकअप और पुनर्स्थापन सर्वर संभालने वाले करते हैं।</translation>
        </message>
        <message>
            <source>Cannot be read</source>
            <translation>पढ़ा नहीं जा सकता</translation>
        </message>
        <message>
            <source>Patients: {patients}, packages: {packages}</source>
            <translation>मरीज़: {patients}, पैकेज: {packages}</translation>
        </message>
        <message>
            <source>Redemptions: {count}</source>
            <translation>लगाए गए सेशन: {count}</translation>
        </message>
        <message>
            <source>Read back</source>
            <translation>पढ़कर जाँचा</translation>
        </message>
        <message>
            <source>Backed up and read back.</source>
            <translation>बैकअप लिया और पढ़कर जाँचा।</translation>
        </message>
        <message>
            <source>Stopped. No backup was made.</source>
            <translation>रोक दिया। कोई बैकअप नहीं लिया गया।</translation>
        </message>
        <message>
            <source>Restore from a file</source>
            <translation>फ़ाइल से पुनर्स्थापित करें</translation>
        </message>
        <message>
            <source>Backups of Sessiondesk (*.zip *.db)</source>
            <translation>Sessiondesk के बैकअप (*.zip *.db)</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <source>Close the message</source>
            <translation>संदेश बंद करें</translation>
        </message>
    </context>
    <context>
        <name>BeforeAndAfter</name>
        <message>
            <source>{name}: {before}, then {after}</source>
            <translation>{name}: पहले {before}, फिर {after}</translation>
        </message>
        <message>
            <source>{name}: {after}</source>
            <translation>{name}: {after}</translation>
        </message>
    </context>
    <context>
        <name>BringInDialog</name>
        <message>
            <source>Bring in a package</source>
            <translation>पुराना पैकेज दर्ज करें</translation>
        </message>
        <message>
            <source>Package</source>
            <translation>पैकेज</translation>
        </message>
        <message>
            <source>Bought on</source>
            <translation>खरीद की तारीख</translation>
        </message>
        <message>
            <source>First valid day</source>
            <translation>पहला मान्य दिन</translation>
        </message>
        <message>
            <source>Price it was sold for</source>
            <translation>जिस कीमत पर बिका</translation>
        </message>
        <message>
            <source>Value of what is left</source>
            <translation>बाकी सेशनों का मूल्य</translation>
        </message>
        <message>
            <source>worked out</source>
            <translation>अपने आप</translation>
        </message>
        <message>
            <source>Package, with its terms of today</source>
            <translation>पैकेज, आज की शर्तों के साथ</translation>
        </message>
        <message>
            <source>Sessions left</source>
            <translation>बाकी सेशन</translation>
        </message>
        <message>
            <source>Sold for</source>
            <translation>बिक्री कीमत</translation>
        </message>
        <message>
            <source>Left is worth, net of tax</source>
            <translation>बाकी का मूल्य, टैक्स के बिना</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>रहने दें</translation>
        </message>
        <message>
            <source>Bring in</source>
            <translation>दर्ज करें</translation>
        </message>
        <message>
            <source>Say how many sessions are left.</source>
            <translation>लिखें कि कितने सेशन बाकी हैं।</translation>
        </message>
        <message>
            <source>never expires</source>
            <translation>हमेशा मान्य</translation>
        </message>
        <message>
            <source>last valid {day}</source>
            <translation>{day} तक मान्य</translation>
        </message>
        <message>
            <source>{patient} gets {left}, {until}.</source>
            <translation>{patient} को मिलेंगे: {left}, {until}।</translation>
        </message>
        <message>
            <source>{value} is booked today as brought in: from now on the clinic owes these sessions. No cash is taken and no receipt is given. {used}</source>
            <translation>आज {value} “पहले से लाए” के रूप में दर्ज होंगे: अब से ये सेशन क्लिनिक की देनदारी हैं। न नकद लिया जाएगा, न रसीद बनेगी। {used}</translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) count as used before.</source>
            <translation>
                <numerusform>%n सेशन पहले से इस्तेमाल माना जाएगा।</numerusform>
                <numerusform>%n सेशन पहले से इस्तेमाल माने जाएँगे।</numerusform>
            </translation>
        </message>
        <message>
            <source>{n} left</source>
            <translation>{n} बाकी</translation>
        </message>
        <message>
            <source>{package} brought in for {patient}.</source>
            <translation>{patient} के लिए {package} दर्ज हुआ।</translation>
        </message>
    </context>
    <context>
        <name>BugDialog</name>
        <message>
            <source>The program made a mistake</source>
            <translation>प्रोग्राम में गड़बड़ी हुई</translation>
        </message>
        <message>
            <source>It was not you. What was being done did not happen; everything else is as it was.</source>
            <translation>यह आपकी गलती नहीं है। जो काम हो रहा था वह नहीं हुआ; बाकी सब जैसा था वैसा ही है।</translation>
        </message>
        <message>
            <source>Copy this report and send it to whoever looks after Sessiondesk. It names no patient.</source>
            <translation>यह रिपोर्ट कॉपी करके Sessiondesk संभालने वाले को भेजें। इसमें किसी मरीज़ का नाम नहीं है।</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>रिपोर्ट</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>रिपोर्ट कॉपी करें</translation>
        </message>
        <message>
            <source>Go on working</source>
            <translation>काम जारी रखें</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>कॉपी हो गया</translation>
        </message>
    </context>
    <context>
        <name>CancelForm</name>
        <message>
            <source>Cancel and refund</source>
            <translation>निरस्त करें और रिफ़ंड दें</translation>
        </message>
        <message>
            <source>Approve cancellation</source>
            <translation>निरस्त करना मंज़ूर करें</translation>
        </message>
        <message>
            <source>Refund decided</source>
            <translation>तय रिफ़ंड</translation>
        </message>
        <message numerus="yes">
            <source>{package} ends for good. %n session(s) left end with it; {amount} goes back to the buyer.</source>
            <translation>
                <numerusform>{package} हमेशा के लिए समाप्त होगा। साथ में बाकी %n सेशन भी समाप्त होगा; खरीदार को {amount} वापस मिलेंगे।</numerusform>
                <numerusform>{package} हमेशा के लिए समाप्त होगा। साथ में बाकी %n सेशन भी समाप्त होंगे; खरीदार को {amount} वापस मिलेंगे।</numerusform>
            </translation>
        </message>
        <message>
            <source>{total}, tax of {tax} included</source>
            <translation>{total}, इसमें {tax} टैक्स शामिल</translation>
        </message>
        <message>
            <source>To pay out</source>
            <translation>देना है</translation>
        </message>
        <message>
            <source>Refund due after it</source>
            <translation>इसके बाद बकाया रिफ़ंड</translation>
        </message>
        <message>
            <source>{package} is cancelled.</source>
            <translation>{package} निरस्त हुआ।</translation>
        </message>
        <message>
            <source>No refund.</source>
            <translation>रिफ़ंड नहीं।</translation>
        </message>
        <message>
            <source>Refund due: {amount}.</source>
            <translation>बकाया रिफ़ंड: {amount}।</translation>
        </message>
        <message>
            <source>Refunded: {amount}.</source>
            <translation>रिफ़ंड दिया गया: {amount}।</translation>
        </message>
    </context>
    <context>
        <name>CardEvents</name>
        <message>
            <source>{amount} more needed</source>
            <translation>{amount} और चाहिए</translation>
        </message>
        <message>
            <source>{amount} more needed for this session</source>
            <translation>इस सेशन के लिए {amount} और चाहिए</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation>
                <numerusform>%n दिन बाकी</numerusform>
                <numerusform>%n दिन बाकी</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CatalogueForm</name>
        <message>
            <source>New</source>
            <translation>नया</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>सहेजें</translation>
        </message>
        <message>
            <source>Change {name}</source>
            <translation>{name} बदलें</translation>
        </message>
        <message>
            <source>A new one</source>
            <translation>नया</translation>
        </message>
    </context>
    <context>
        <name>CatalogueScreen</name>
        <message>
            <source>Part of the catalogue</source>
            <translation>कैटलॉग का हिस्सा</translation>
        </message>
        <message>
            <source>Packages</source>
            <translation>पैकेज</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>सेवाएँ</translation>
        </message>
        <message>
            <source>New package</source>
            <translation>नया पैकेज</translation>
        </message>
        <message>
            <source>Find a package</source>
            <translation>पैकेज खोजें</translation>
        </message>
        <message>
            <source>Find by name or code</source>
            <translation>नाम या कोड से खोजें</translation>
        </message>
        <message>
            <source>Which packages</source>
            <translation>कौन-से पैकेज</translation>
        </message>
        <message>
            <source>On sale</source>
            <translation>बिक्री में</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>बिक्री से हटाए गए</translation>
        </message>
        <message>
            <source>Catalogue</source>
            <translation>कैटलॉग</translation>
        </message>
        <message>
            <source>Package</source>
            <translation>पैकेज</translation>
        </message>
        <message>
            <source>Validity, scope</source>
            <translation>वैधता, कहाँ</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>कीमत</translation>
        </message>
        <message>
            <source>On sale, {n}</source>
            <translation>बिक्री में, {n}</translation>
        </message>
        <message>
            <source>Withdrawn, {n}</source>
            <translation>बिक्री से हटाए गए, {n}</translation>
        </message>
        <message>
            <source>Packages will be here</source>
            <translation>पैकेज यहाँ दिखेंगे</translation>
        </message>
        <message>
            <source>A package holds sessions of one or more services.</source>
            <translation>पैकेज में एक या ज़्यादा सेवाओं के सेशन होते हैं।</translation>
        </message>
        <message>
            <source>{n} {service}</source>
            <translation>{n} {service}</translation>
        </message>
        <message>
            <source>never expires</source>
            <translation>हमेशा मान्य</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n दिन</numerusform>
                <numerusform>%n दिन</numerusform>
            </translation>
        </message>
        <message>
            <source>where bought</source>
            <translation>जहाँ खरीदा</translation>
        </message>
        <message numerus="yes">
            <source>%n centre(s)</source>
            <translation>
                <numerusform>%n केंद्र</numerusform>
                <numerusform>%n केंद्र</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CentreStep</name>
        <message>
            <source>The first centre</source>
            <translation>पहला केंद्र</translation>
        </message>
        <message>
            <source>Name of the centre</source>
            <translation>केंद्र का नाम</translation>
        </message>
        <message>
            <source>Andheri West</source>
            <translation>अंधेरी पश्चिम</translation>
        </message>
        <message>
            <source>Code of the centre</source>
            <translation>केंद्र का कोड</translation>
        </message>
        <message>
            <source>AND</source>
            <translation>AND</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>समय क्षेत्र</translation>
        </message>
        <message>
            <source>Name of this desk</source>
            <translation>इस डेस्क का नाम</translation>
        </message>
        <message>
            <source>Desk 1</source>
            <translation>डेस्क 1</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>नाम</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>कोड</translation>
        </message>
        <message>
            <source>It decides which day it is here, and when packages end.</source>
            <translation>इसी से तय होता है कि यहाँ कौन-सा दिन है और पैकेज कब समाप्त होते हैं।</translation>
        </message>
        <message>
            <source>This desk</source>
            <translation>यह डेस्क</translation>
        </message>
        <message>
            <source>Stands on what is recorded here.</source>
            <translation>यहाँ दर्ज हर काम पर यह नाम रहता है।</translation>
        </message>
        <message>
            <source>The code begins every order number, such as AND/26-27/000123.</source>
            <translation>हर ऑर्डर नंबर इसी कोड से शुरू होता है, जैसे AND/26-27/000123।</translation>
        </message>
    </context>
    <context>
        <name>CentresPart</name>
        <message>
            <source>Centres</source>
            <translation>केंद्र</translation>
        </message>
        <message>
            <source>New centre</source>
            <translation>नया केंद्र</translation>
        </message>
        <message>
            <source>Centre code</source>
            <translation>केंद्र का कोड</translation>
        </message>
        <message>
            <source>Centre name</source>
            <translation>केंद्र का नाम</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>समय क्षेत्र</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>पता</translation>
        </message>
        <message>
            <source>Receipt header</source>
            <translation>रसीद का शीर्षक</translation>
        </message>
        <message>
            <source>UPI address</source>
            <translation>UPI पता</translation>
        </message>
        <message>
            <source>Tax number</source>
            <translation>टैक्स नंबर</translation>
        </message>
        <message>
            <source>Not registered</source>
            <translation>पंजीकृत नहीं</translation>
        </message>
        <message>
            <source>Put this desk here</source>
            <translation>यह डेस्क यहाँ रखें</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>कोड</translation>
        </message>
        <message>
            <source>Centre</source>
            <translation>केंद्र</translation>
        </message>
        <message>
            <source>It stands in every document number of this centre.</source>
            <translation>यह इस केंद्र के हर दस्तावेज़ नंबर में रहता है।</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>नाम</translation>
        </message>
        <message>
            <source>Tax number (GSTIN)</source>
            <translation>टैक्स नंबर (GSTIN)</translation>
        </message>
        <message>
            <source>Address on receipts</source>
            <translation>रसीद पर पता</translation>
        </message>
        <message>
            <source>More lines at the head of receipts</source>
            <translation>रसीद के ऊपर की और पंक्तियाँ</translation>
        </message>
        <message>
            <source>UPI address, for the code a patient scans</source>
            <translation>UPI पता, मरीज़ के स्कैन करने वाले कोड के लिए</translation>
        </message>
        <message>
            <source>Printed on tax papers from the next sale on. Empty: not registered, so no tax is charged.</source>
            <translation>अगली बिक्री से टैक्स के कागज़ों पर छपेगा। खाली हो तो पंजीकृत नहीं, इसलिए टैक्स नहीं लगेगा।</translation>
        </message>
        <message>
            <source>This desk</source>
            <translation>यह डेस्क</translation>
        </message>
        <message>
            <source>This desk stands there now.</source>
            <translation>यह डेस्क अब वहाँ है।</translation>
        </message>
    </context>
    <context>
        <name>ChangeAppointmentDialog</name>
        <message>
            <source>Change the appointment</source>
            <translation>अपॉइंटमेंट बदलें</translation>
        </message>
        <message>
            <source>Save the change</source>
            <translation>बदलाव सहेजें</translation>
        </message>
        <message>
            <source>The booking system may know this appointment.</source>
            <translation>यह अपॉइंटमेंट बुकिंग सिस्टम में भी हो सकता है।</translation>
        </message>
        <message>
            <source>Change it there too: what its next file says wins.</source>
            <translation>वहाँ भी बदलें: उसकी अगली फ़ाइल में जो होगा, वही माना जाएगा।</translation>
        </message>
    </context>
    <context>
        <name>Chart</name>
        <message>
            <source>{first} to {last}. Arrow keys tell each value.</source>
            <translation>{first} से {last}। तीर वाली कुंजियाँ हर मान बताती हैं।</translation>
        </message>
    </context>
    <context>
        <name>ChartPage</name>
        <message>
            <source>Chart or table</source>
            <translation>चार्ट या तालिका</translation>
        </message>
        <message>
            <source>Chart</source>
            <translation>चार्ट</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>तालिका</translation>
        </message>
    </context>
    <context>
        <name>Charts</name>
        <message>
            <source>{n} Cr</source>
            <translation>{n} क॰</translation>
        </message>
        <message>
            <source>{n} L</source>
            <translation>{n} ला॰</translation>
        </message>
        <message>
            <source>{n} M</source>
            <translation>{n} मि॰</translation>
        </message>
        <message>
            <source>{n} k</source>
            <translation>{n} ह॰</translation>
        </message>
    </context>
    <context>
        <name>ChoicesPart</name>
        <message>
            <source>Choices about</source>
            <translation>विकल्प किस बारे में</translation>
        </message>
        <message>
            <source>Approvals and reasons</source>
            <translation>मंज़ूरियाँ और कारण</translation>
        </message>
        <message>
            <source>Money and tax</source>
            <translation>पैसा और टैक्स</translation>
        </message>
        <message>
            <source>Freezes</source>
            <translation>फ़्रीज़</translation>
        </message>
        <message>
            <source>Visits and this desk</source>
            <translation>विज़िट और यह डेस्क</translation>
        </message>
        <message>
            <source>Save choices</source>
            <translation>विकल्प सहेजें</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>सहेजा गया।</translation>
        </message>
    </context>
    <context>
        <name>ChosenPerson</name>
        <message>
            <source>Somebody else</source>
            <translation>कोई और</translation>
        </message>
    </context>
    <context>
        <name>ClinicStep</name>
        <message>
            <source>Your clinic</source>
            <translation>आपका क्लिनिक</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>भाषा</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>मुद्रा</translation>
        </message>
        <message>
            <source>Name of the clinic</source>
            <translation>क्लिनिक का नाम</translation>
        </message>
        <message>
            <source>Nirog Physio</source>
            <translation>निरोग फ़िज़ियो</translation>
        </message>
        <message>
            <source>Every price and payment is in it. It cannot change later.</source>
            <translation>हर कीमत और भुगतान इसी में होगा। इसे बाद में बदला नहीं जा सकता।</translation>
        </message>
        <message>
            <source>Indian Rupee</source>
            <translation>भारतीय रुपया</translation>
        </message>
        <message>
            <source>Nepalese Rupee</source>
            <translation>नेपाली रुपया</translation>
        </message>
        <message>
            <source>Sri Lankan Rupee</source>
            <translation>श्रीलंकाई रुपया</translation>
        </message>
        <message>
            <source>Mauritian Rupee</source>
            <translation>मॉरीशस रुपया</translation>
        </message>
        <message>
            <source>Bangladeshi Taka</source>
            <translation>बांग्लादेशी टका</translation>
        </message>
        <message>
            <source>UAE Dirham</source>
            <translation>यूएई दिरहम</translation>
        </message>
        <message>
            <source>Singapore Dollar</source>
            <translation>सिंगापुर डॉलर</translation>
        </message>
        <message>
            <source>US Dollar</source>
            <translation>अमेरिकी डॉलर</translation>
        </message>
        <message>
            <source>British Pound</source>
            <translation>ब्रिटिश पाउंड</translation>
        </message>
        <message>
            <source>Euro</source>
            <translation>यूरो</translation>
        </message>
    </context>
    <context>
        <name>CloseDayDialog</name>
        <message>
            <source>Close {day}</source>
            <translation>{day} बंद करें</translation>
        </message>
        <message>
            <source>Leave it open</source>
            <translation>खुला रहने दें</translation>
        </message>
        <message>
            <source>Close the day</source>
            <translation>दिन बंद करें</translation>
        </message>
        <message>
            <source>The day still runs: once it is closed, nothing more is sold, redeemed or paid today.</source>
            <translation>दिन अभी चल रहा है: बंद करने के बाद आज न कुछ बिकेगा, न सेशन लगेगा, न भुगतान होगा।</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>पैसा</translation>
        </message>
        <message>
            <source>No money was taken or given back.</source>
            <translation>न पैसा लिया गया, न वापस दिया गया।</translation>
        </message>
        <message>
            <source>Still open</source>
            <translation>अभी खुले</translation>
        </message>
        <message>
            <source>Nothing is open.</source>
            <translation>कुछ खुला नहीं है।</translation>
        </message>
        <message>
            <source>A closed day is never reopened.</source>
            <translation>बंद दिन फिर कभी नहीं खुलता।</translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) redeemed</source>
            <translation>
                <numerusform>%n सेशन लगाया गया</numerusform>
                <numerusform>%n सेशन लगाए गए</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n package(s) sold</source>
            <translation>
                <numerusform>%n पैकेज बिका</numerusform>
                <numerusform>%n पैकेज बिके</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n void(s)</source>
            <translation>
                <numerusform>%n रद्द</numerusform>
                <numerusform>%n रद्द</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refund(s) and reversal(s)</source>
            <translation>
                <numerusform>%n रिफ़ंड या रिवर्स भुगतान</numerusform>
                <numerusform>%n रिफ़ंड और रिवर्स भुगतान</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n late redemption(s)</source>
            <translation>
                <numerusform>%n देर से की गई एंट्री</numerusform>
                <numerusform>%n देर से की गई एंट्रियाँ</numerusform>
            </translation>
        </message>
        <message>
            <source>Waits for a manager: {what}, {patient}, asked by {name}</source>
            <translation>मैनेजर की प्रतीक्षा में: {what}, {patient}, {name} का अनुरोध</translation>
        </message>
        <message>
            <source>Appointment without redemption: {patient}, {service}</source>
            <translation>अपॉइंटमेंट, पर सेशन नहीं लगा: {patient}, {service}</translation>
        </message>
    </context>
    <context>
        <name>Coach</name>
        <message>
            <source>End</source>
            <translation>समाप्त करें</translation>
        </message>
        <message>
            <source>Ten minutes for your first day?</source>
            <translation>पहले दिन के लिए दस मिनट?</translation>
        </message>
        <message>
            <source>A small tour through this sample clinic. You do everything yourself; nothing here is real.</source>
            <translation>इस नमूना क्लिनिक का छोटा-सा परिचय। सब आप खुद करेंगे; यहाँ कुछ भी असली नहीं है।</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>शुरू करें</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>अभी नहीं</translation>
        </message>
        <message>
            <source>Step {n} of {all}</source>
            <translation>चरण {n} / {all}</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>बाद में</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>हो गया</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>छोड़ें</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>आगे</translation>
        </message>
        <message>
            <source>Well done</source>
            <translation>बहुत बढ़िया</translation>
        </message>
    </context>
    <context>
        <name>CompleteForm</name>
        <message>
            <source>Complete the package early</source>
            <translation>पैकेज समय से पहले पूरा करें</translation>
        </message>
        <message>
            <source>Approve completion</source>
            <translation>पूरा करना मंज़ूर करें</translation>
        </message>
        <message>
            <source>{package} is closed today.</source>
            <translation>{package} आज बंद होगा।</translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) are forfeited and no money goes back.</source>
            <translation>
                <numerusform>%n सेशन ज़ब्त होगा और कोई पैसा वापस नहीं होगा।</numerusform>
                <numerusform>%n सेशन ज़ब्त होंगे और कोई पैसा वापस नहीं होगा।</numerusform>
            </translation>
        </message>
        <message>
            <source>{package} is closed today: {forfeited}</source>
            <translation>{package} आज बंद होगा: {forfeited}</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>बकाया</translation>
        </message>
        <message>
            <source>no longer asked for</source>
            <translation>अब नहीं माँगा जाएगा</translation>
        </message>
        <message>
            <source>{package} is completed.</source>
            <translation>{package} पूरा हुआ।</translation>
        </message>
        <message>
            <source>No sessions left.</source>
            <translation>कोई सेशन बाकी नहीं।</translation>
        </message>
    </context>
    <context>
        <name>CountColumn</name>
        <message>
            <source>of {n} left</source>
            <translation>बाकी, {n} में से</translation>
        </message>
        <message>
            <source>Why {n}?</source>
            <translation>{n} क्यों?</translation>
        </message>
        <message>
            <source>Why {n} of {m} {service} left?</source>
            <translation>{m} {service} में से {n} बाकी क्यों?</translation>
        </message>
    </context>
    <context>
        <name>CountLine</name>
        <message>
            <source>{tender}, {name}</source>
            <translation>{tender}, {name}</translation>
        </message>
        <message>
            <source>Counted: {who}</source>
            <translation>गिनी रकम: {who}</translation>
        </message>
        <message>
            <source>Why it differs: {who}</source>
            <translation>फ़र्क क्यों: {who}</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>गिनी रकम</translation>
        </message>
        <message>
            <source>Why it differs</source>
            <translation>फ़र्क क्यों</translation>
        </message>
        <message>
            <source>expected {amount}</source>
            <translation>होना चाहिए {amount}</translation>
        </message>
        <message>
            <source>{amount} too much</source>
            <translation>{amount} ज़्यादा</translation>
        </message>
        <message>
            <source>{amount} missing</source>
            <translation>{amount} कम</translation>
        </message>
        <message>
            <source>Count it.</source>
            <translation>गिनकर लिखें।</translation>
        </message>
        <message>
            <source>Write why it differs.</source>
            <translation>लिखें कि फ़र्क क्यों है।</translation>
        </message>
    </context>
    <context>
        <name>DateEdit</name>
        <message>
            <source>Type a day such as 5/11, 5 nov or +30.</source>
            <translation>तारीख लिखें, जैसे 5/11, 5 नवंबर या +30।</translation>
        </message>
    </context>
    <context>
        <name>DayCloseBar</name>
        <message>
            <source>Closed {moment}</source>
            <translation>{moment} को बंद हुआ</translation>
        </message>
        <message>
            <source>Close the day…</source>
            <translation>दिन बंद करें…</translation>
        </message>
        <message>
            <source>Day slip</source>
            <translation>दिन की स्लिप</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>प्रिंट करें</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>झलक देखें</translation>
        </message>
        <message>
            <source>{day} is closed.</source>
            <translation>{day} बंद हो गया।</translation>
        </message>
    </context>
    <context>
        <name>DayScreen</name>
        <message>
            <source>The day before</source>
            <translation>पिछला दिन</translation>
        </message>
        <message>
            <source>The day after</source>
            <translation>अगला दिन</translation>
        </message>
        <message>
            <source>Go to a day</source>
            <translation>किसी दिन पर जाएँ</translation>
        </message>
        <message>
            <source>Void…</source>
            <translation>रद्द करें…</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>रसीद</translation>
        </message>
        <message>
            <source>Redemptions</source>
            <translation>लगाए गए सेशन</translation>
        </message>
        <message>
            <source>Packages sold</source>
            <translation>बिके पैकेज</translation>
        </message>
        <message>
            <source>Money taken</source>
            <translation>लिया गया पैसा</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>नकद</translation>
        </message>
        <message>
            <source>Redemptions of the day</source>
            <translation>दिन भर लगाए गए सेशन</translation>
        </message>
        <message>
            <source>Sales of the day</source>
            <translation>दिन की बिक्री</translation>
        </message>
        <message>
            <source>Money taken by tender and staff</source>
            <translation>लिया गया पैसा, तरीके और स्टाफ़ के हिसाब से</translation>
        </message>
        <message>
            <source>Go to 5/11</source>
            <translation>जैसे 5/11</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>समय</translation>
        </message>
        <message>
            <source>Patient</source>
            <translation>मरीज़</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>सेवा</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>सेशन</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>स्टाफ़</translation>
        </message>
        <message>
            <source>Buyer, package</source>
            <translation>खरीदार, पैकेज</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>कुल</translation>
        </message>
        <message>
            <source>Redemptions will be here</source>
            <translation>लगाए गए सेशन यहाँ दिखेंगे</translation>
        </message>
        <message>
            <source>Every session used that day, newest first.</source>
            <translation>उस दिन इस्तेमाल हुआ हर सेशन, सबसे नया ऊपर।</translation>
        </message>
        <message>
            <source>Sales will be here</source>
            <translation>बिक्री यहाँ दिखेगी</translation>
        </message>
        <message>
            <source>Every package sold that day.</source>
            <translation>उस दिन बिका हर पैकेज।</translation>
        </message>
        <message>
            <source>Money will be here</source>
            <translation>पैसा यहाँ दिखेगा</translation>
        </message>
        <message>
            <source>By tender and by who took it.</source>
            <translation>किस तरीके से और किसने लिया।</translation>
        </message>
        <message>
            <source>Sales</source>
            <translation>बिक्री</translation>
        </message>
        <message numerus="yes">
            <source>%n voided</source>
            <translation>
                <numerusform>%n रद्द</numerusform>
                <numerusform>%n रद्द</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not attended</source>
            <translation>
                <numerusform>%n नहीं आए</numerusform>
                <numerusform>%n नहीं आए</numerusform>
            </translation>
        </message>
        <message>
            <source>none voided</source>
            <translation>कोई रद्द नहीं</translation>
        </message>
        <message>
            <source>nothing yet</source>
            <translation>अभी कुछ नहीं</translation>
        </message>
        <message>
            <source>taken in cash</source>
            <translation>नकद लिया</translation>
        </message>
        <message>
            <source>Voided</source>
            <translation>रद्द</translation>
        </message>
        <message>
            <source>{n} of {m}</source>
            <translation>{n} / {m}</translation>
        </message>
        <message>
            <source>All</source>
            <translation>सभी</translation>
        </message>
        <message>
            <source>Bank</source>
            <translation>बैंक</translation>
        </message>
    </context>
    <context>
        <name>DaySlip</name>
        <message>
            <source>Day slip, {day}</source>
            <translation>दिन की स्लिप, {day}</translation>
        </message>
        <message>
            <source>redeemed and voided the same day</source>
            <translation>लगाए गए और उसी दिन रद्द हुए</translation>
        </message>
        <message>
            <source>Sessions redeemed</source>
            <translation>लगाए गए सेशन</translation>
        </message>
        <message>
            <source>Packages sold</source>
            <translation>बिके पैकेज</translation>
        </message>
        <message>
            <source>Sold for</source>
            <translation>बिक्री कीमत</translation>
        </message>
        <message>
            <source>Voids</source>
            <translation>रद्द सेशन</translation>
        </message>
        <message>
            <source>expected {amount}</source>
            <translation>होना चाहिए {amount}</translation>
        </message>
        <message>
            <source>No money was taken or given back.</source>
            <translation>न पैसा लिया गया, न वापस दिया गया।</translation>
        </message>
        <message>
            <source>Given back</source>
            <translation>वापस दिया</translation>
        </message>
        <message>
            <source>Payment reversed, {name}</source>
            <translation>भुगतान रिवर्स, {name}</translation>
        </message>
        <message>
            <source>Refund decided, {name}</source>
            <translation>रिफ़ंड तय, {name}</translation>
        </message>
        <message>
            <source>Paid out, {name}</source>
            <translation>रिफ़ंड दिया, {name}</translation>
        </message>
        <message>
            <source>Void: {n} {service}, {person}: {reason}, approved by {name}</source>
            <translation>रद्द: {n} {service}, {person}: {reason}, मंज़ूरी: {name}</translation>
        </message>
        <message>
            <source>Late: {n} {service}, {person}, for {day}, booked {booked}</source>
            <translation>देर से: {n} {service}, {person}, {day} का, {booked} को दर्ज</translation>
        </message>
        <message>
            <source>Left open</source>
            <translation>खुला छोड़ा</translation>
        </message>
        <message>
            <source>Closed {moment} by {name}, {desk}. Code {code}.</source>
            <translation>{moment} को {name} ने बंद किया, {desk}। कोड {code}।</translation>
        </message>
    </context>
    <context>
        <name>DayVisits</name>
        <message>
            <source>Appointments</source>
            <translation>अपॉइंटमेंट</translation>
        </message>
        <message>
            <source>Which visits</source>
            <translation>कौन-सी विज़िट</translation>
        </message>
        <message>
            <source>Visits that do not match</source>
            <translation>मेल न खाती विज़िट</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>समय</translation>
        </message>
        <message>
            <source>Patient</source>
            <translation>मरीज़</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>सेवा</translation>
        </message>
        <message>
            <source>Not redeemed: {n}</source>
            <translation>सेशन नहीं लगा: {n}</translation>
        </message>
        <message>
            <source>Without appointment: {n}</source>
            <translation>बिना अपॉइंटमेंट: {n}</translation>
        </message>
        <message>
            <source>Everybody had an appointment</source>
            <translation>सबका अपॉइंटमेंट था</translation>
        </message>
        <message>
            <source>Every visit that happened was redeemed</source>
            <translation>हो चुकी हर विज़िट का सेशन लगा है</translation>
        </message>
        <message>
            <source>Came</source>
            <translation>आए</translation>
        </message>
    </context>
    <context>
        <name>DeadCard</name>
        <message>
            <source>Frozen until {day}</source>
            <translation>{day} तक रुका हुआ</translation>
        </message>
    </context>
    <context>
        <name>DeskScreen</name>
        <message>
            <source>Who is at the desk?</source>
            <translation>डेस्क पर कौन आए हैं?</translation>
        </message>
        <message>
            <source>Type a name, a phone number or a record number. Enter opens the first.</source>
            <translation>नाम, फ़ोन नंबर या रिकॉर्ड नंबर लिखें। Enter से पहला खुलेगा।</translation>
        </message>
        <message>
            <source>New patient</source>
            <translation>नया मरीज़</translation>
        </message>
    </context>
    <context>
        <name>DeskSide</name>
        <message>
            <source>Patients of today</source>
            <translation>आज के मरीज़</translation>
        </message>
        <message>
            <source>Type a name above, or press F4 for a new patient.</source>
            <translation>ऊपर नाम लिखें, या नए मरीज़ के लिए F4 दबाएँ।</translation>
        </message>
        <message>
            <source>Nothing ends this week</source>
            <translation>इस हफ़्ते कुछ समाप्त नहीं</translation>
        </message>
        <message>
            <source>Packages with sessions left are listed in time.</source>
            <translation>बाकी सेशन वाले पैकेज समय रहते यहाँ दिखेंगे।</translation>
        </message>
        <message>
            <source>Recent patients</source>
            <translation>हाल के मरीज़</translation>
        </message>
        <message>
            <source>Expiring soon</source>
            <translation>जल्द समाप्त</translation>
        </message>
        <message>
            <source>Today's appointments</source>
            <translation>आज के अपॉइंटमेंट</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>बकाया</translation>
        </message>
        <message>
            <source>Refund due</source>
            <translation>बकाया रिफ़ंड</translation>
        </message>
        <message>
            <source>30 days</source>
            <translation>30 दिन</translation>
        </message>
        <message>
            <source>In 7 days</source>
            <translation>7 दिन में</translation>
        </message>
        <message>
            <source>In 30 days</source>
            <translation>30 दिन में</translation>
        </message>
        <message>
            <source>{n} in all</source>
            <translation>कुल {n}</translation>
        </message>
        <message>
            <source>No package</source>
            <translation>पैकेज नहीं</translation>
        </message>
        <message>
            <source>{n} left</source>
            <translation>{n} बाकी</translation>
        </message>
        <message numerus="yes">
            <source>%n active</source>
            <translation>
                <numerusform>%n सक्रिय</numerusform>
                <numerusform>%n सक्रिय</numerusform>
            </translation>
        </message>
        <message>
            <source>by {day}</source>
            <translation>{day} तक</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) overdue</source>
            <translation>
                <numerusform>%n दिन की देरी</numerusform>
                <numerusform>%n दिन की देरी</numerusform>
            </translation>
        </message>
        <message>
            <source>due today</source>
            <translation>आज देना है</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>{day} से</translation>
        </message>
    </context>
    <context>
        <name>DeskToasts</name>
        <message numerus="yes">
            <source>%n session(s) redeemed for {name}.</source>
            <translation>
                <numerusform>{name} के लिए %n सेशन लगाया गया।</numerusform>
                <numerusform>{name} के लिए %n सेशन लगाए गए।</numerusform>
            </translation>
        </message>
        <message>
            <source>Print</source>
            <translation>प्रिंट करें</translation>
        </message>
        <message>
            <source>Void</source>
            <translation>रद्द करें</translation>
        </message>
        <message>
            <source>{n} left.</source>
            <translation>{n} बाकी।</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>झलक देखें</translation>
        </message>
        <message>
            <source>{package} sold, order {number}.</source>
            <translation>{package} बिका, ऑर्डर {number}।</translation>
        </message>
        <message>
            <source>{amount} still to pay.</source>
            <translation>{amount} देना बाकी।</translation>
        </message>
        <message>
            <source>Find the patient first.</source>
            <translation>पहले मरीज़ को खोजें।</translation>
        </message>
    </context>
    <context>
        <name>DeskToday</name>
        <message>
            <source>Add an appointment</source>
            <translation>अपॉइंटमेंट जोड़ें</translation>
        </message>
        <message>
            <source>Add an appointment (F9)</source>
            <translation>अपॉइंटमेंट जोड़ें (F9)</translation>
        </message>
        <message>
            <source>Enter checks in · Ctrl+E changes · Del: missed, cancelled or came</source>
            <translation>Enter से चेक-इन · Ctrl+E से बदलें · Del: नहीं आए, रद्द किया या आए</translation>
        </message>
        <message>
            <source>{name} is expected on {when}.</source>
            <translation>{name} के आने का समय: {when}।</translation>
        </message>
        <message>
            <source>Nobody else is expected today.</source>
            <translation>आज और किसी को नहीं आना है।</translation>
        </message>
        <message>
            <source>No {service} left for {name}.</source>
            <translation>{name} के लिए {service} बाकी नहीं है।</translation>
        </message>
        <message>
            <source>No package of {name} includes {service}.</source>
            <translation>{name} के किसी पैकेज में {service} शामिल नहीं है।</translation>
        </message>
        <message>
            <source>{name} has no package to use here today.</source>
            <translation>{name} के पास आज यहाँ इस्तेमाल का कोई पैकेज नहीं है।</translation>
        </message>
        <message>
            <source>Sell a package</source>
            <translation>पैकेज बेचें</translation>
        </message>
        <message>
            <source>Saved for {name}. No session was taken.</source>
            <translation>{name} के लिए सहेजा गया। कोई सेशन नहीं लगा।</translation>
        </message>
    </context>
    <context>
        <name>DevicesPart</name>
        <message>
            <source>This computer's settings could not be read, so the usual ones are in force.</source>
            <translation>इस कंप्यूटर की सेटिंग्स पढ़ी नहीं जा सकीं, इसलिए आम सेटिंग्स लागू हैं।</translation>
        </message>
        <message>
            <source>What is chosen here from now on is kept again.</source>
            <translation>अब से यहाँ जो चुनेंगे, वह फिर सहेजा जाएगा।</translation>
        </message>
        <message>
            <source>Not kept: {reason}.</source>
            <translation>सहेजा नहीं गया: {reason}।</translation>
        </message>
    </context>
    <context>
        <name>EditorFoot</name>
        <message>
            <source>Discard</source>
            <translation>बदलाव छोड़ें</translation>
        </message>
        <message>
            <source>Save for new sales</source>
            <translation>नई बिक्री के लिए सहेजें</translation>
        </message>
        <message>
            <source>Applies to new sales only.</source>
            <translation>सिर्फ़ नई बिक्री पर लागू।</translation>
        </message>
        <message numerus="yes">
            <source>Applies to new sales only. The %n sold keep their terms.</source>
            <translation>
                <numerusform>सिर्फ़ नई बिक्री पर लागू। बिके हुए %n पैकेज की शर्तें वही रहेंगी।</numerusform>
                <numerusform>सिर्फ़ नई बिक्री पर लागू। बिके हुए %n पैकेजों की शर्तें वही रहेंगी।</numerusform>
            </translation>
        </message>
        <message>
            <source>Can be sold as soon as it is saved.</source>
            <translation>सहेजते ही बेचा जा सकता है।</translation>
        </message>
    </context>
    <context>
        <name>EditorHead</name>
        <message>
            <source>Withdraw</source>
            <translation>बिक्री से हटाएँ</translation>
        </message>
        <message>
            <source>On sale since {day}</source>
            <translation>{day} से बिक्री में</translation>
        </message>
        <message>
            <source>Withdrawn, created {day}</source>
            <translation>बिक्री से हटाया गया, {day} को बना</translation>
        </message>
        <message numerus="yes">
            <source>%n sold</source>
            <translation>
                <numerusform>%n बिका</numerusform>
                <numerusform>%n बिके</numerusform>
            </translation>
        </message>
        <message>
            <source>Put back on sale</source>
            <translation>फिर बिक्री में लाएँ</translation>
        </message>
        <message>
            <source>New package</source>
            <translation>नया पैकेज</translation>
        </message>
        <message>
            <source>Not saved yet</source>
            <translation>अभी सहेजा नहीं</translation>
        </message>
    </context>
    <context>
        <name>EndFreezeForm</name>
        <message>
            <source>End the freeze</source>
            <translation>फ़्रीज़ समाप्त करें</translation>
        </message>
        <message>
            <source>Approve the end</source>
            <translation>समाप्ति मंज़ूर करें</translation>
        </message>
        <message>
            <source>Which freeze</source>
            <translation>कौन-सा फ़्रीज़</translation>
        </message>
        <message>
            <source>The freeze from {span} is withdrawn and counts as none.</source>
            <translation>{span} का फ़्रीज़ हट जाएगा और गिना नहीं जाएगा।</translation>
        </message>
        <message>
            <source>The freeze from {span} ends: {package} can be used from today.</source>
            <translation>{span} का फ़्रीज़ समाप्त होगा: {package} आज से इस्तेमाल हो सकेगा।</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} से {last}</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n दिन</numerusform>
                <numerusform>%n दिन</numerusform>
            </translation>
        </message>
        <message>
            <source>Frozen</source>
            <translation>रुका हुआ</translation>
        </message>
        <message>
            <source>The freeze of {package} has ended.</source>
            <translation>{package} का फ़्रीज़ समाप्त हुआ।</translation>
        </message>
        <message>
            <source>Last valid {day}.</source>
            <translation>{day} तक मान्य।</translation>
        </message>
    </context>
    <context>
        <name>EverydayPage</name>
        <message>
            <source>Notice to cancel an appointment, hours</source>
            <translation>अपॉइंटमेंट रद्द करने की सूचना, घंटे पहले</translation>
        </message>
        <message>
            <source>Cancelled at least this long before, a visit uses no session; later, a redemption is proposed.</source>
            <translation>कम से कम इतना पहले रद्द करने पर सेशन नहीं लगता; उसके बाद सेशन लगाने का सुझाव आता है।</translation>
        </message>
        <message>
            <source>Minutes until the desk locks itself</source>
            <translation>कितने मिनट में डेस्क अपने आप लॉक हो</translation>
        </message>
        <message>
            <source>Lock when idle, minutes</source>
            <translation>काम न होने पर लॉक, मिनट</translation>
        </message>
        <message>
            <source>Half-done work stays as it was and is there again after the PIN.</source>
            <translation>अधूरा काम वैसा ही रहता है और पिन डालने पर फिर सामने आता है।</translation>
        </message>
        <message>
            <source>The clinic's language</source>
            <translation>क्लिनिक की भाषा</translation>
        </message>
        <message>
            <source>For everybody who has not chosen a language of their own.</source>
            <translation>उन सबके लिए जिन्होंने अपनी भाषा नहीं चुनी।</translation>
        </message>
    </context>
    <context>
        <name>ExpectedDialog</name>
        <message>
            <source>Appointments</source>
            <translation>अपॉइंटमेंट</translation>
        </message>
        <message>
            <source>The day before</source>
            <translation>पिछला दिन</translation>
        </message>
        <message>
            <source>The day after</source>
            <translation>अगला दिन</translation>
        </message>
        <message>
            <source>Go to a day</source>
            <translation>किसी दिन पर जाएँ</translation>
        </message>
        <message>
            <source>Appointments of the day</source>
            <translation>उस दिन के अपॉइंटमेंट</translation>
        </message>
        <message>
            <source>No appointments</source>
            <translation>कोई अपॉइंटमेंट नहीं</translation>
        </message>
        <message>
            <source>Nobody is expected that day.</source>
            <translation>उस दिन किसी के आने की उम्मीद नहीं है।</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>जोड़ें</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>वापस</translation>
        </message>
        <message>
            <source>How it went</source>
            <translation>हाज़िरी</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>बदलें</translation>
        </message>
        <message>
            <source>Check in</source>
            <translation>चेक-इन</translation>
        </message>
        <message>
            <source>Go to 5/11</source>
            <translation>जैसे 5/11</translation>
        </message>
        <message>
            <source>{n} in all</source>
            <translation>कुल {n}</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>आना बाकी</translation>
        </message>
        <message>
            <source>Not redeemed yet</source>
            <translation>सेशन लगना बाकी</translation>
        </message>
        <message>
            <source>Missed</source>
            <translation>नहीं आए</translation>
        </message>
        <message>
            <source>Over</source>
            <translation>हो चुके</translation>
        </message>
        <message>
            <source>Open patient</source>
            <translation>मरीज़ खोलें</translation>
        </message>
    </context>
    <context>
        <name>ExtendForm</name>
        <message>
            <source>Extend the package</source>
            <translation>पैकेज की वैधता बढ़ाएँ</translation>
        </message>
        <message>
            <source>Approve extension</source>
            <translation>वैधता बढ़ाना मंज़ूर करें</translation>
        </message>
        <message>
            <source>New last valid day</source>
            <translation>नया अंतिम मान्य दिन</translation>
        </message>
        <message>
            <source>+{n} days</source>
            <translation>+{n} दिन</translation>
        </message>
        <message>
            <source>Until which day shall {package} be valid?</source>
            <translation>{package} किस दिन तक मान्य रहे?</translation>
        </message>
        <message>
            <source>{package} can be used until {day}.</source>
            <translation>{package} {day} तक इस्तेमाल हो सकेगा।</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>बकाया</translation>
        </message>
        <message>
            <source>{package} extended.</source>
            <translation>{package} की वैधता बढ़ी।</translation>
        </message>
        <message>
            <source>Last valid {day}.</source>
            <translation>{day} तक मान्य।</translation>
        </message>
    </context>
    <context>
        <name>FactsLine</name>
        <message>
            <source>transferred on {day}</source>
            <translation>{day} को ट्रांसफ़र हुआ</translation>
        </message>
        <message>
            <source>{amount} due</source>
            <translation>{amount} बकाया</translation>
        </message>
        <message>
            <source>{due}, since {day}</source>
            <translation>{due}, {day} से</translation>
        </message>
        <message>
            <source>{due}, next {day}</source>
            <translation>{due}, अगली {day}</translation>
        </message>
        <message>
            <source>Frozen {first} to {last}</source>
            <translation>{first} से {last} रुका हुआ</translation>
        </message>
    </context>
    <context>
        <name>FamilyButton</name>
        <message>
            <source>Family {n}/{max}</source>
            <translation>परिवार {n}/{max}</translation>
        </message>
        <message>
            <source>Family of {package}</source>
            <translation>{package} का परिवार</translation>
        </message>
    </context>
    <context>
        <name>FamilyDialog</name>
        <message>
            <source>Who may use {package}?</source>
            <translation>{package} कौन इस्तेमाल कर सकते हैं?</translation>
        </message>
        <message>
            <source>Add a family member</source>
            <translation>परिवार का सदस्य जोड़ें</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>हो गया</translation>
        </message>
        <message>
            <source>{n} of {limit} places beside the head are taken.</source>
            <translation>प्रमुख के अलावा {limit} में से {n} जगहें भरी हैं।</translation>
        </message>
        <message numerus="yes">
            <source>used %n</source>
            <translation>
                <numerusform>%n इस्तेमाल हुआ</numerusform>
                <numerusform>%n इस्तेमाल हुए</numerusform>
            </translation>
        </message>
        <message>
            <source>head, the buyer</source>
            <translation>प्रमुख, खरीदार</translation>
        </message>
        <message>
            <source>head</source>
            <translation>प्रमुख</translation>
        </message>
        <message>
            <source>removed, keeps the place</source>
            <translation>हटाए गए, जगह भरी रहेगी</translation>
        </message>
        <message>
            <source>before the transfer</source>
            <translation>ट्रांसफ़र से पहले</translation>
        </message>
        <message>
            <source>member</source>
            <translation>सदस्य</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>हटाएँ</translation>
        </message>
        <message>
            <source>Remove {name}</source>
            <translation>{name} को हटाएँ</translation>
        </message>
        <message>
            <source>Add again</source>
            <translation>फिर जोड़ें</translation>
        </message>
        <message>
            <source>Add {name} again</source>
            <translation>{name} को फिर जोड़ें</translation>
        </message>
        <message>
            <source>Who else may use it?</source>
            <translation>और कौन इस्तेमाल कर सकते हैं?</translation>
        </message>
    </context>
    <context>
        <name>Field</name>
        <message>
            <source>Characters that cannot be seen were left out.</source>
            <translation>न दिखने वाले अक्षर हटा दिए गए।</translation>
        </message>
    </context>
    <context>
        <name>FirstRunPage</name>
        <message>
            <source>Back</source>
            <translation>वापस</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>आगे</translation>
        </message>
        <message>
            <source>Look at the sample clinic first</source>
            <translation>पहले नमूना क्लिनिक देखें</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>बैकअप पुनर्स्थापित करें</translation>
        </message>
        <message>
            <source>Step {n} of {all}</source>
            <translation>चरण {n} / {all}</translation>
        </message>
        <message>
            <source>Set up the clinic</source>
            <translation>क्लिनिक तैयार करें</translation>
        </message>
    </context>
    <context>
        <name>FoldedCard</name>
        <message>
            <source>What was used of {package}</source>
            <translation>{package} में क्या इस्तेमाल हुआ</translation>
        </message>
        <message>
            <source>Renew</source>
            <translation>नवीनीकरण करें</translation>
        </message>
        <message>
            <source>Renew {package}</source>
            <translation>{package} का नवीनीकरण करें</translation>
        </message>
        <message>
            <source>refund due {amount}</source>
            <translation>बकाया रिफ़ंड {amount}</translation>
        </message>
        <message>
            <source>Pay out</source>
            <translation>रिफ़ंड दें</translation>
        </message>
        <message>
            <source>Ask to extend</source>
            <translation>वैधता बढ़वाएँ</translation>
        </message>
        <message numerus="yes">
            <source>All %n session(s) used</source>
            <translation>
                <numerusform>%n सेशन इस्तेमाल हुआ</numerusform>
                <numerusform>सभी %n सेशन इस्तेमाल हुए</numerusform>
            </translation>
        </message>
        <message>
            <source>Ended {day}</source>
            <translation>{day} को समाप्त</translation>
        </message>
        <message>
            <source>{left} of {sold} not used</source>
            <translation>{sold} में से {left} इस्तेमाल नहीं हुए</translation>
        </message>
        <message>
            <source>{used} of {sold} used</source>
            <translation>{sold} में से {used} इस्तेमाल हुए</translation>
        </message>
    </context>
    <context>
        <name>FormPart</name>
        <message>
            <source>Save</source>
            <translation>सहेजें</translation>
        </message>
        <message>
            <source>“{name}” was changed and not saved.</source>
            <translation>“{name}” में बदलाव हुआ, पर सहेजा नहीं गया।</translation>
        </message>
        <message>
            <source>Save it first, or discard what was typed.</source>
            <translation>पहले सहेजें, या लिखा हुआ छोड़ दें।</translation>
        </message>
        <message>
            <source>Discard it</source>
            <translation>बदलाव छोड़ें</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>सहेजा गया।</translation>
        </message>
    </context>
    <context>
        <name>Frame</name>
        <message>
            <source>No active package</source>
            <translation>कोई सक्रिय पैकेज नहीं</translation>
        </message>
        <message>
            <source>{count} active</source>
            <translation>{count} सक्रिय</translation>
        </message>
        <message>
            <source>{count} left</source>
            <translation>{count} बाकी</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>डेस्क</translation>
        </message>
        <message>
            <source>Patients</source>
            <translation>मरीज़</translation>
        </message>
        <message>
            <source>Catalogue</source>
            <translation>कैटलॉग</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>दिन</translation>
        </message>
        <message>
            <source>Approvals</source>
            <translation>मंज़ूरियाँ</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>रिपोर्ट</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>सेटिंग्स</translation>
        </message>
    </context>
    <context>
        <name>FreezeForm</name>
        <message>
            <source>Freeze the package</source>
            <translation>पैकेज रोकें</translation>
        </message>
        <message>
            <source>Approve freeze</source>
            <translation>फ़्रीज़ मंज़ूर करें</translation>
        </message>
        <message>
            <source>First frozen day</source>
            <translation>फ़्रीज़ का पहला दिन</translation>
        </message>
        <message>
            <source>Last frozen day</source>
            <translation>फ़्रीज़ का अंतिम दिन</translation>
        </message>
        <message>
            <source>{n} days</source>
            <translation>{n} दिन</translation>
        </message>
        <message>
            <source>From which day to which shall {package} be frozen?</source>
            <translation>{package} किस दिन से किस दिन तक रुका रहे?</translation>
        </message>
        <message>
            <source>{package} cannot be used from {first} to {last}; these days are added at its end.</source>
            <translation>{package} {first} से {last} तक इस्तेमाल नहीं होगा; ये दिन अंत में जुड़ जाएँगे।</translation>
        </message>
        <message>
            <source>Frozen</source>
            <translation>रुका हुआ</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n दिन</numerusform>
                <numerusform>%n दिन</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n freeze(s)</source>
            <translation>
                <numerusform>%n फ़्रीज़</numerusform>
                <numerusform>%n फ़्रीज़</numerusform>
            </translation>
        </message>
        <message>
            <source>{freezes}, {days} in all</source>
            <translation>{freezes}, कुल {days}</translation>
        </message>
        <message>
            <source>Still allowed</source>
            <translation>अभी बाकी छूट</translation>
        </message>
        <message>
            <source>none</source>
            <translation>कुछ नहीं</translation>
        </message>
        <message>
            <source>The freeze of {package} is set.</source>
            <translation>{package} का फ़्रीज़ तय हुआ।</translation>
        </message>
        <message>
            <source>Last valid {day}.</source>
            <translation>{day} तक मान्य।</translation>
        </message>
    </context>
    <context>
        <name>FreezesPage</name>
        <message>
            <source>Shortest freeze, days</source>
            <translation>सबसे छोटा फ़्रीज़, दिन</translation>
        </message>
        <message>
            <source>First and last day count. Shorter ones are refused.</source>
            <translation>पहला और अंतिम दिन भी गिने जाते हैं। इससे छोटा फ़्रीज़ नहीं होगा।</translation>
        </message>
        <message>
            <source>Freezes a package</source>
            <translation>हर पैकेज पर फ़्रीज़</translation>
        </message>
        <message>
            <source>One ended early counts; one withdrawn before it began does not.</source>
            <translation>जल्दी समाप्त किया गया गिना जाता है; शुरू होने से पहले हटाया गया नहीं।</translation>
        </message>
        <message>
            <source>Frozen days a package, over all its freezes</source>
            <translation>हर पैकेज पर कुल फ़्रीज़ के दिन</translation>
        </message>
        <message>
            <source>The last valid day moves by the days frozen, so this is the most it can move.</source>
            <translation>अंतिम मान्य दिन फ़्रीज़ के दिनों जितना बढ़ता है, इसलिए यह इससे ज़्यादा नहीं बढ़ सकता।</translation>
        </message>
    </context>
    <context>
        <name>FullCard</name>
        <message>
            <source>bought {day}</source>
            <translation>{day} को खरीदा</translation>
        </message>
        <message>
            <source>Last valid</source>
            <translation>अंतिम मान्य दिन</translation>
        </message>
    </context>
    <context>
        <name>Guide</name>
        <message>
            <source>Sessiondesk {version} is here.</source>
            <translation>Sessiondesk {version} आ गया है।</translation>
        </message>
        <message>
            <source>What's new</source>
            <translation>नया क्या है</translation>
        </message>
    </context>
    <context>
        <name>HandOut</name>
        <message>
            <source>Pay out by</source>
            <translation>कैसे दें</translation>
        </message>
        <message>
            <source>Pay out later</source>
            <translation>बाद में दें</translation>
        </message>
        <message>
            <source>Amount paid out</source>
            <translation>दी गई रकम</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>रेफ़रेंस</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>रकम</translation>
        </message>
        <message>
            <source>UTR, 12 digits</source>
            <translation>UTR, 12 अंक</translation>
        </message>
        <message>
            <source>Type an amount.</source>
            <translation>रकम लिखें।</translation>
        </message>
        <message>
            <source>Type the reference.</source>
            <translation>रेफ़रेंस लिखें।</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>Opens, or presses the main button; both Enter keys do.</source>
            <translation>खोलता है, या मुख्य बटन दबाता है; दोनों Enter कुंजियाँ यही करती हैं।</translation>
        </message>
        <message>
            <source>Goes back or closes without doing anything.</source>
            <translation>बिना कुछ किए वापस जाता है या बंद करता है।</translation>
        </message>
        <message>
            <source>Goes to the next field.</source>
            <translation>अगले खाने में जाता है।</translation>
        </message>
        <message>
            <source>Goes to the field before.</source>
            <translation>पिछले खाने में जाता है।</translation>
        </message>
        <message>
            <source>Ticks a box or presses the button one is on.</source>
            <translation>खाने पर निशान लगाता है, या जिस बटन पर हैं उसे दबाता है।</translation>
        </message>
        <message>
            <source>The line above in a list.</source>
            <translation>सूची में ऊपर की पंक्ति।</translation>
        </message>
        <message>
            <source>The line below in a list.</source>
            <translation>सूची में नीचे की पंक्ति।</translation>
        </message>
        <message>
            <source>The choice or bar before.</source>
            <translation>पिछला विकल्प या खंभा।</translation>
        </message>
        <message>
            <source>The next choice or bar.</source>
            <translation>अगला विकल्प या खंभा।</translation>
        </message>
        <message>
            <source>Copies the whole table, for a spreadsheet.</source>
            <translation>पूरी तालिका स्प्रेडशीट के लिए कॉपी करता है।</translation>
        </message>
        <message>
            <source>Completes the sale.</source>
            <translation>बिक्री पूरी करता है।</translation>
        </message>
        <message>
            <source>Redeems from the second line of the wallet.</source>
            <translation>वॉलेट की दूसरी पंक्ति से सेशन लगाता है।</translation>
        </message>
        <message>
            <source>Redeems from the third line, and so on.</source>
            <translation>तीसरी पंक्ति से सेशन लगाता है, और इसी तरह आगे।</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>सभी कुंजियाँ</translation>
        </message>
        <message>
            <source>Anywhere</source>
            <translation>कहीं भी</translation>
        </message>
        <message>
            <source>In every list and dialog</source>
            <translation>हर सूची और डायलॉग में</translation>
        </message>
    </context>
    <context>
        <name>HelpDialog</name>
        <message>
            <source>Help</source>
            <translation>सहायता</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>वापस</translation>
        </message>
    </context>
    <context>
        <name>HelpPanel</name>
        <message>
            <source>Help</source>
            <translation>सहायता</translation>
        </message>
        <message>
            <source>Close the help</source>
            <translation>सहायता बंद करें</translation>
        </message>
        <message>
            <source>Close the help (Esc)</source>
            <translation>सहायता बंद करें (Esc)</translation>
        </message>
    </context>
    <context>
        <name>HelpView</name>
        <message>
            <source>Search the help</source>
            <translation>सहायता में खोजें</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>सहायता</translation>
        </message>
        <message>
            <source>Pages found</source>
            <translation>मिले पेज</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>सभी कुंजियाँ</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>कुछ नहीं मिला</translation>
        </message>
        <message>
            <source>Try one word of what you want to do.</source>
            <translation>जो करना है, उसका एक शब्द लिखकर देखें।</translation>
        </message>
    </context>
    <context>
        <name>HourBars</name>
        <message>
            <source>{hour}:00: {n}</source>
            <translation>{hour}:00: {n}</translation>
        </message>
        <message>
            <source>none</source>
            <translation>कुछ नहीं</translation>
        </message>
    </context>
    <context>
        <name>HoursPage</name>
        <message>
            <source>Busiest hours</source>
            <translation>सबसे व्यस्त घंटे</translation>
        </message>
        <message numerus="yes">
            <source>%n week(s)</source>
            <translation>
                <numerusform>%n हफ़्ता</numerusform>
                <numerusform>%n हफ़्ते</numerusform>
            </translation>
        </message>
        <message>
            <source>Visits by the hour they were recorded, by the centre's clock. Missed ones do not count.</source>
            <translation>केंद्र की घड़ी के अनुसार, जिस घंटे विज़िट दर्ज हुई। जो नहीं आए, वे नहीं गिने जाते।</translation>
        </message>
        <message>
            <source>Hour</source>
            <translation>घंटा</translation>
        </message>
        <message>
            <source>No visit in these weeks</source>
            <translation>इन हफ़्तों में कोई विज़िट नहीं</translation>
        </message>
        <message>
            <source>The fuller an hour was, the darker it stands here.</source>
            <translation>जितना व्यस्त घंटा, यहाँ उतना गहरा रंग।</translation>
        </message>
        <message>
            <source>Visits by weekday and hour</source>
            <translation>दिन और घंटे के अनुसार विज़िट</translation>
        </message>
        <message numerus="yes">
            <source>{day}, {hour}:00 to {end}:00: %n visit(s)</source>
            <translation>
                <numerusform>{day}, {hour}:00 से {end}:00: %n विज़िट</numerusform>
                <numerusform>{day}, {hour}:00 से {end}:00: %n विज़िट</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n visit(s); the most on {day} from {hour}:00: {most}.</source>
            <translation>
                <numerusform>%n विज़िट; सबसे ज़्यादा {day} को {hour}:00 से: {most}।</numerusform>
                <numerusform>%n विज़िट; सबसे ज़्यादा {day} को {hour}:00 से: {most}।</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>InstalmentsDialog</name>
        <message>
            <source>Instalments</source>
            <translation>किस्तें</translation>
        </message>
        <message>
            <source>Use these</source>
            <translation>यही रखें</translation>
        </message>
        <message>
            <source>Leave them</source>
            <translation>रहने दें</translation>
        </message>
        <message>
            <source>Together {rest}: nothing is missing.</source>
            <translation>कुल {rest}: कुछ कम नहीं।</translation>
        </message>
        <message>
            <source>{missing} of {rest} is missing.</source>
            <translation>{rest} में {missing} कम है।</translation>
        </message>
        <message>
            <source>{missing} more than the {rest} to pay.</source>
            <translation>देय {rest} से {missing} ज़्यादा।</translation>
        </message>
    </context>
    <context>
        <name>ItemRow</name>
        <message>
            <source>Sessions of {service}</source>
            <translation>{service} के सेशन</translation>
        </message>
        <message>
            <source>Remove {service}</source>
            <translation>{service} हटाएँ</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>हटाएँ</translation>
        </message>
    </context>
    <context>
        <name>ItemsPart</name>
        <message>
            <source>Add a service</source>
            <translation>सेवा जोड़ें</translation>
        </message>
    </context>
    <context>
        <name>LapsePage</name>
        <message>
            <source>About to lapse</source>
            <translation>बेकार जाने वाले</translation>
        </message>
        <message numerus="yes">
            <source>next %n day(s)</source>
            <translation>
                <numerusform>अगला %n दिन</numerusform>
                <numerusform>अगले %n दिन</numerusform>
            </translation>
        </message>
        <message>
            <source>Sessions left in packages by their last valid day, if nobody came any more, at what they were sold for. Without tax, at the centre that sold the package.</source>
            <translation>अगर अब कोई न आए, तो पैकेज में अंतिम मान्य दिन तक बचे सेशन, बिक्री की कीमत पर। टैक्स के बिना, पैकेज बेचने वाले केंद्र पर।</translation>
        </message>
        <message>
            <source>Last valid day</source>
            <translation>अंतिम मान्य दिन</translation>
        </message>
        <message>
            <source>Packages</source>
            <translation>पैकेज</translation>
        </message>
        <message>
            <source>Sessions left</source>
            <translation>बाकी सेशन</translation>
        </message>
        <message>
            <source>Worth</source>
            <translation>मूल्य</translation>
        </message>
        <message>
            <source>Nothing lapses in these days</source>
            <translation>इन दिनों में कुछ बेकार नहीं जाता</translation>
        </message>
        <message>
            <source>Sessions whose last day comes near stand here.</source>
            <translation>जिन सेशन का अंतिम दिन पास है, वे यहाँ दिखेंगे।</translation>
        </message>
        <message>
            <source>Worth of sessions about to lapse</source>
            <translation>बेकार जाने वाले सेशन का मूल्य</translation>
        </message>
        <message>
            <source>{thirty} in the next 30 days, {sixty} in 60 and {ninety} in 90.</source>
            <translation>अगले 30 दिन में {thirty}, 60 में {sixty} और 90 में {ninety}।</translation>
        </message>
        <message numerus="yes">
            <source>{first} to {last}: {worth}, %n session(s) left</source>
            <translation>
                <numerusform>{first} से {last}: {worth}, %n सेशन बाकी</numerusform>
                <numerusform>{first} से {last}: {worth}, %n सेशन बाकी</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{first}: {worth}, %n session(s) left</source>
            <translation>
                <numerusform>{first}: {worth}, %n सेशन बाकी</numerusform>
                <numerusform>{first}: {worth}, %n सेशन बाकी</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LaterRow</name>
        <message>
            <source>Number of instalments</source>
            <translation>किस्तों की संख्या</translation>
        </message>
        <message>
            <source>First instalment due</source>
            <translation>पहली किस्त की तारीख</translation>
        </message>
        <message>
            <source>First due</source>
            <translation>पहली तारीख</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>बदलें</translation>
        </message>
        <message>
            <source>Change the instalments</source>
            <translation>किस्तें बदलें</translation>
        </message>
        <message>
            <source>Pay nothing later</source>
            <translation>बाद में कुछ न लें</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>हटाएँ</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>बाद में</translation>
        </message>
        <message>
            <source>Instalments</source>
            <translation>किस्तें</translation>
        </message>
        <message>
            <source>{first} on {day}, and so on monthly: {n} instalments, the last on {last}.</source>
            <translation>{day} को {first}, फिर हर महीने: {n} किस्तें, आखिरी {last} को।</translation>
        </message>
        <message>
            <source>{first} on {day}, and so on: {n} instalments, the last on {last}.</source>
            <translation>{day} को {first}, फिर इसी तरह: {n} किस्तें, आखिरी {last} को।</translation>
        </message>
        <message>
            <source>{amount} on {day}</source>
            <translation>{day} को {amount}</translation>
        </message>
        <message>
            <source>Type a day.</source>
            <translation>तारीख लिखें।</translation>
        </message>
        <message>
            <source>That day is past.</source>
            <translation>यह दिन बीत चुका है।</translation>
        </message>
    </context>
    <context>
        <name>LedgerHead</name>
        <message>
            <source>Service</source>
            <translation>सेवा</translation>
        </message>
        <message>
            <source>Back to {name}</source>
            <translation>{name} पर वापस</translation>
        </message>
        <message>
            <source>Why {n}?</source>
            <translation>{n} क्यों?</translation>
        </message>
        <message>
            <source>{service}, {n} left</source>
            <translation>{service}, {n} बाकी</translation>
        </message>
        <message>
            <source>{service} in {package} · never expires · {number}</source>
            <translation>{package} में {service} · हमेशा मान्य · {number}</translation>
        </message>
        <message>
            <source>{service} in {package} · last valid {day} · {number}</source>
            <translation>{package} में {service} · {day} तक मान्य · {number}</translation>
        </message>
    </context>
    <context>
        <name>LedgerPage</name>
        <message>
            <source>Ledger</source>
            <translation>लेजर</translation>
        </message>
        <message>
            <source>Void…</source>
            <translation>रद्द करें…</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>कॉपी करें</translation>
        </message>
        <message>
            <source>Export what I see</source>
            <translation>जो दिख रहा है, एक्सपोर्ट करें</translation>
        </message>
        <message>
            <source>Print statement</source>
            <translation>स्टेटमेंट प्रिंट करें</translation>
        </message>
        <message>
            <source>{n} lines, oldest first. Nothing is ever deleted; a void adds a line.</source>
            <translation>{n} पंक्तियाँ, सबसे पुरानी ऊपर। कुछ भी मिटाया नहीं जाता; रद्द करने पर नई पंक्ति जुड़ती है।</translation>
        </message>
        <message>
            <source>CSV table (*.csv)</source>
            <translation>CSV तालिका (*.csv)</translation>
        </message>
        <message>
            <source>Exported.</source>
            <translation>एक्सपोर्ट हो गया।</translation>
        </message>
        <message>
            <source>{n} lines.</source>
            <translation>{n} पंक्तियाँ।</translation>
        </message>
    </context>
    <context>
        <name>LedgerTable</name>
        <message>
            <source>Ledger</source>
            <translation>लेजर</translation>
        </message>
        <message>
            <source>Date and time ({zone})</source>
            <translation>तारीख और समय ({zone})</translation>
        </message>
        <message>
            <source>What</source>
            <translation>क्या</translation>
        </message>
        <message>
            <source>Who came</source>
            <translation>कौन आए</translation>
        </message>
        <message>
            <source>Appointment or reason</source>
            <translation>अपॉइंटमेंट या कारण</translation>
        </message>
        <message>
            <source>Centre</source>
            <translation>केंद्र</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>स्टाफ़</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>बदलाव</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>शेष</translation>
        </message>
        <message>
            <source>Void</source>
            <translation>रद्द</translation>
        </message>
        <message>
            <source>Brought in</source>
            <translation>पहले से लाए</translation>
        </message>
        <message>
            <source>for {day}</source>
            <translation>{day} के लिए</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>निरस्त</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>पूर्ण</translation>
        </message>
        <message>
            <source>{reason}. Asked by {asker}, approved by {approver}</source>
            <translation>{reason}। अनुरोध: {asker}, मंज़ूरी: {approver}</translation>
        </message>
        <message>
            <source>{told} (undoes {moment})</source>
            <translation>{told} ({moment} वाला पलटा)</translation>
        </message>
        <message>
            <source>{told}. “{note}”</source>
            <translation>{told}। “{note}”</translation>
        </message>
        <message>
            <source>Date and time</source>
            <translation>तारीख और समय</translation>
        </message>
        <message>
            <source>For</source>
            <translation>किस दिन का</translation>
        </message>
        <message>
            <source>Appointment</source>
            <translation>अपॉइंटमेंट</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>कारण</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>टिप्पणी</translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>किसकी मंज़ूरी</translation>
        </message>
        <message>
            <source>Voided</source>
            <translation>रद्द</translation>
        </message>
        <message>
            <source>voided</source>
            <translation>रद्द</translation>
        </message>
    </context>
    <context>
        <name>LeftRow</name>
        <message>
            <source>Sessions left of {service}</source>
            <translation>{service} के बाकी सेशन</translation>
        </message>
        <message>
            <source>of {n}</source>
            <translation>{n} में से</translation>
        </message>
    </context>
    <context>
        <name>LeftRows</name>
        <message>
            <source>{n} {service}</source>
            <translation>{n} {service}</translation>
        </message>
    </context>
    <context>
        <name>LookFirst</name>
        <message>
            <source>Before printing</source>
            <translation>प्रिंट करने से पहले</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>झलक देखें</translation>
        </message>
        <message>
            <source>Preview, scrolled with the arrow keys</source>
            <translation>झलक, तीर वाली कुंजियों से ऊपर-नीचे करें</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>प्रिंट करें</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>PDF में सहेजें</translation>
        </message>
        <message>
            <source>Do not print</source>
            <translation>प्रिंट न करें</translation>
        </message>
    </context>
    <context>
        <name>LookPart</name>
        <message>
            <source>Colours</source>
            <translation>रंग</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>हल्का</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>गहरा</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>तेज़ कंट्रास्ट</translation>
        </message>
        <message>
            <source>Like the system</source>
            <translation>सिस्टम जैसा</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>अक्षरों का आकार</translation>
        </message>
        <message>
            <source>Usual</source>
            <translation>सामान्य</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>भाषा</translation>
        </message>
        <message>
            <source>For this computer.</source>
            <translation>इस कंप्यूटर के लिए।</translation>
        </message>
        <message>
            <source>For you, at every desk.</source>
            <translation>आपके लिए, हर डेस्क पर।</translation>
        </message>
    </context>
    <context>
        <name>MoneyEdit</name>
        <message>
            <source>Type an amount such as {example}.</source>
            <translation>रकम लिखें, जैसे {example}।</translation>
        </message>
    </context>
    <context>
        <name>MoneyPage</name>
        <message>
            <source>Part payment: a package may be paid in instalments</source>
            <translation>आंशिक भुगतान: पैकेज किस्तों में चुकाया जा सकता है</translation>
        </message>
        <message>
            <source>Tax in two halves, CGST and SGST</source>
            <translation>टैक्स दो हिस्सों में, CGST और SGST</translation>
        </message>
        <message>
            <source>First month of the financial year</source>
            <translation>वित्तीय वर्ष का पहला महीना</translation>
        </message>
        <message>
            <source>The first payment starts the package; sessions can be redeemed only as far as they are paid. Without it, a package is paid in full when it is sold.</source>
            <translation>पहले भुगतान से पैकेज शुरू होता है; जितना भुगतान हुआ, उतने ही सेशन लगते हैं। यह बंद हो तो बिक्री के समय पूरा भुगतान होता है।</translation>
        </message>
        <message>
            <source>As in India: each half is rounded by itself and shown on the receipt. Without it, tax is one amount. What was sold keeps its tax.</source>
            <translation>भारत की तरह: हर हिस्सा अलग राउंड होता है और रसीद पर दिखता है। यह बंद हो तो टैक्स एक ही रकम है। जो बिक चुका, उसका टैक्स वही रहता है।</translation>
        </message>
        <message>
            <source>Numbers of orders, invoices and refunds begin anew with it, such as AND/26-27/000001.</source>
            <translation>ऑर्डर, इनवॉइस और रिफ़ंड के नंबर इसके साथ नए सिरे से शुरू होते हैं, जैसे AND/26-27/000001।</translation>
        </message>
        <message>
            <source>Financial year begins in</source>
            <translation>वित्तीय वर्ष की शुरुआत</translation>
        </message>
    </context>
    <context>
        <name>MoreButton</name>
        <message>
            <source>More for {package}</source>
            <translation>{package} के और विकल्प</translation>
        </message>
    </context>
    <context>
        <name>MoveStartForm</name>
        <message>
            <source>Move the start</source>
            <translation>शुरुआत बदलें</translation>
        </message>
        <message>
            <source>Approve new start</source>
            <translation>नई शुरुआत मंज़ूर करें</translation>
        </message>
        <message>
            <source>New start</source>
            <translation>नई शुरुआत</translation>
        </message>
        <message>
            <source>5/11, 5 nov, +30 or today</source>
            <translation>5/11, 5 नवंबर, +30 या आज</translation>
        </message>
        <message>
            <source>On which day shall {package} start instead?</source>
            <translation>{package} अब किस दिन शुरू हो?</translation>
        </message>
        <message>
            <source>{package} can be used from {day}.</source>
            <translation>{package} {day} से इस्तेमाल हो सकेगा।</translation>
        </message>
        <message>
            <source>Starts</source>
            <translation>शुरू</translation>
        </message>
        <message>
            <source>The start of {package} was moved.</source>
            <translation>{package} की शुरुआत बदल दी गई।</translation>
        </message>
        <message>
            <source>Starts {day}.</source>
            <translation>{day} से शुरू।</translation>
        </message>
    </context>
    <context>
        <name>OpenLine</name>
        <message>
            <source>Explanation: {what}</source>
            <translation>कारण: {what}</translation>
        </message>
        <message>
            <source>Clear it first, or write why it stays open.</source>
            <translation>पहले इसे निपटाएँ, या लिखें कि खुला क्यों रहेगा।</translation>
        </message>
    </context>
    <context>
        <name>Opening</name>
        <message>
            <source>Sample clinic. Nothing here is real.</source>
            <translation>नमूना क्लिनिक। यहाँ कुछ भी असली नहीं है।</translation>
        </message>
        <message>
            <source>Sample clinic: everybody's PIN is {pin}.</source>
            <translation>नमूना क्लिनिक: सबका पिन {pin} है।</translation>
        </message>
        <message>
            <source>The backup was restored. What was here before is kept under Settings, Backups.</source>
            <translation>बैकअप पुनर्स्थापित हो गया। यहाँ पहले जो था, वह सेटिंग्स, बैकअप में रखा है।</translation>
        </message>
    </context>
    <context>
        <name>OpeningPage</name>
        <message>
            <source>Progress</source>
            <translation>प्रगति</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>रहने दें</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>फिर कोशिश करें</translation>
        </message>
        <message>
            <source>Open my own clinic</source>
            <translation>मेरा अपना क्लिनिक खोलें</translation>
        </message>
        <message>
            <source>Restore a backup ...</source>
            <translation>बैकअप पुनर्स्थापित करें ...</translation>
        </message>
        <message>
            <source>Making the sample clinic</source>
            <translation>नमूना क्लिनिक बन रहा है</translation>
        </message>
        <message>
            <source>Four months at two centres. This is done once and takes less than half a minute.</source>
            <translation>दो केंद्रों के चार महीने। यह एक बार होता है और आधे मिनट से कम लगता है।</translation>
        </message>
        <message>
            <source>What is here now is kept first. This takes a few seconds.</source>
            <translation>अभी जो यहाँ है, पहले उसकी कॉपी रखी जाती है। इसमें कुछ सेकंड लगते हैं।</translation>
        </message>
        <message>
            <source>Restoring the backup</source>
            <translation>बैकअप पुनर्स्थापित हो रहा है</translation>
        </message>
        <message>
            <source>The sample clinic was not made</source>
            <translation>नमूना क्लिनिक नहीं बना</translation>
        </message>
        <message>
            <source>Nothing was left behind.</source>
            <translation>कुछ अधूरा नहीं छूटा।</translation>
        </message>
        <message>
            <source>Stopping ...</source>
            <translation>रोका जा रहा है ...</translation>
        </message>
    </context>
    <context>
        <name>OwnLanguage</name>
        <message>
            <source>Change the language now?</source>
            <translation>भाषा अभी बदलें?</translation>
        </message>
        <message>
            <source>The pages begin anew in the other language. What is begun and not saved would be lost.</source>
            <translation>पेज दूसरी भाषा में नए सिरे से खुलेंगे। जो शुरू किया पर सहेजा नहीं, वह खो जाएगा।</translation>
        </message>
        <message>
            <source>Change now</source>
            <translation>अभी बदलें</translation>
        </message>
        <message>
            <source>Finish first</source>
            <translation>पहले पूरा करें</translation>
        </message>
    </context>
    <context>
        <name>OwnerStep</name>
        <message>
            <source>The owner</source>
            <translation>मालिक</translation>
        </message>
        <message>
            <source>Name of the owner</source>
            <translation>मालिक का नाम</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>पिन</translation>
        </message>
        <message>
            <source>PIN once more</source>
            <translation>पिन दोबारा</translation>
        </message>
        <message>
            <source>6 digits or more. No runs like 123456, no repeats, no birthdays.</source>
            <translation>6 या ज़्यादा अंक। 123456 जैसा क्रम, दोहराए अंक या जन्मदिन नहीं।</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>नाम</translation>
        </message>
        <message>
            <source>The owner may do everything, and can add people and centres under Settings.</source>
            <translation>मालिक सब कुछ कर सकते हैं, और सेटिंग्स में लोग और केंद्र जोड़ सकते हैं।</translation>
        </message>
        <message>
            <source>The two PINs are not the same.</source>
            <translation>दोनों पिन एक जैसे नहीं हैं।</translation>
        </message>
    </context>
    <context>
        <name>PackageChooser</name>
        <message>
            <source>Find a package</source>
            <translation>पैकेज खोजें</translation>
        </message>
        <message>
            <source>Type of package</source>
            <translation>पैकेज का प्रकार</translation>
        </message>
        <message>
            <source>No package on sale here fits. Clear what you typed, or look at the catalogue.</source>
            <translation>यहाँ बिक्री में ऐसा कोई पैकेज नहीं। लिखा हुआ मिटाएँ, या कैटलॉग देखें।</translation>
        </message>
        <message>
            <source>Package</source>
            <translation>पैकेज</translation>
        </message>
        <message>
            <source>All</source>
            <translation>सभी</translation>
        </message>
    </context>
    <context>
        <name>PackageEditor</name>
        <message>
            <source>Package name</source>
            <translation>पैकेज का नाम</translation>
        </message>
        <message>
            <source>Package code</source>
            <translation>पैकेज का कोड</translation>
        </message>
        <message>
            <source>Package type</source>
            <translation>पैकेज का प्रकार</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>नाम</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>कोड</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>प्रकार</translation>
        </message>
        <message>
            <source>Included services</source>
            <translation>शामिल सेवाएँ</translation>
        </message>
        <message>
            <source>“{name}” was changed and not saved.</source>
            <translation>“{name}” में बदलाव हुआ, पर सहेजा नहीं गया।</translation>
        </message>
        <message>
            <source>New package</source>
            <translation>नया पैकेज</translation>
        </message>
        <message>
            <source>Save it first, or discard what was typed.</source>
            <translation>पहले सहेजें, या लिखा हुआ छोड़ दें।</translation>
        </message>
        <message>
            <source>Discard it</source>
            <translation>बदलाव छोड़ें</translation>
        </message>
        <message>
            <source>Type a price, 0 for free.</source>
            <translation>कीमत लिखें, मुफ़्त हो तो 0।</translation>
        </message>
        <message>
            <source>Add a package type first, under Services.</source>
            <translation>पहले “सेवाएँ” में पैकेज का प्रकार जोड़ें।</translation>
        </message>
        <message>
            <source>Saved for new sales.</source>
            <translation>नई बिक्री के लिए सहेजा गया।</translation>
        </message>
        <message>
            <source>Keep this price</source>
            <translation>यही कीमत रखें</translation>
        </message>
        <message>
            <source>{name} is on sale again.</source>
            <translation>{name} फिर बिक्री में है।</translation>
        </message>
        <message>
            <source>{name} is withdrawn: it is not sold any more.</source>
            <translation>{name} बिक्री से हटाया गया: अब नहीं बिकेगा।</translation>
        </message>
    </context>
    <context>
        <name>PackageTile</name>
        <message>
            <source>{n} {service}</source>
            <translation>{n} {service}</translation>
        </message>
        <message>
            <source>Never expires</source>
            <translation>हमेशा मान्य</translation>
        </message>
        <message numerus="yes">
            <source>Use within %n day(s)</source>
            <translation>
                <numerusform>%n दिन में इस्तेमाल करें</numerusform>
                <numerusform>%n दिनों में इस्तेमाल करें</numerusform>
            </translation>
        </message>
        <message>
            <source>saves {amount} ({percent} %)</source>
            <translation>{amount} की बचत ({percent} %)</translation>
        </message>
        <message>
            <source>{price} + tax</source>
            <translation>{price} + टैक्स</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Patients</source>
            <translation>मरीज़</translation>
        </message>
        <message>
            <source>Did you mean</source>
            <translation>क्या आपका मतलब यह था</translation>
        </message>
        <message>
            <source>Orders and receipts</source>
            <translation>ऑर्डर और रसीदें</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>ऑर्डर</translation>
        </message>
        <message>
            <source>Nothing was sold here yet.</source>
            <translation>यहाँ अभी कुछ नहीं बिका।</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>काम</translation>
        </message>
    </context>
    <context>
        <name>PaperOutput</name>
        <message>
            <source>No printer. Save as PDF?</source>
            <translation>प्रिंटर नहीं है। PDF में सहेजें?</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>PDF में सहेजें</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>PDF फ़ाइलें (*.pdf)</translation>
        </message>
        <message>
            <source>Not saved: {reason}. Where else?</source>
            <translation>सहेजा नहीं गया: {reason}। और कहाँ सहेजें?</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>{name} नाम से सहेजा गया।</translation>
        </message>
        <message>
            <source>Print again</source>
            <translation>फिर प्रिंट करें</translation>
        </message>
    </context>
    <context>
        <name>PapersDialog</name>
        <message>
            <source>Papers of {package}</source>
            <translation>{package} के कागज़</translation>
        </message>
        <message>
            <source>Which paper</source>
            <translation>कौन-सा कागज़</translation>
        </message>
        <message>
            <source>Size of the paper</source>
            <translation>कागज़ का साइज़</translation>
        </message>
        <message>
            <source>A5</source>
            <translation>A5</translation>
        </message>
        <message>
            <source>80 mm</source>
            <translation>80 मिमी</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>झलक देखें</translation>
        </message>
        <message>
            <source>Preview, scrolled with the arrow keys</source>
            <translation>झलक, तीर वाली कुंजियों से ऊपर-नीचे करें</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>प्रिंट करें</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>हो गया</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>रिफ़ंड</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>रसीद</translation>
        </message>
    </context>
    <context>
        <name>Part</name>
        <message>
            <source>Due date {n}</source>
            <translation>देय तारीख {n}</translation>
        </message>
        <message>
            <source>Amount {n}</source>
            <translation>रकम {n}</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>देय तारीख</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>रकम</translation>
        </message>
        <message>
            <source>Type a day.</source>
            <translation>तारीख लिखें।</translation>
        </message>
        <message>
            <source>That day is past.</source>
            <translation>यह दिन बीत चुका है।</translation>
        </message>
        <message>
            <source>Type an amount.</source>
            <translation>रकम लिखें।</translation>
        </message>
    </context>
    <context>
        <name>PatientCardDialog</name>
        <message>
            <source>Card of {name}</source>
            <translation>{name} का कार्ड</translation>
        </message>
        <message>
            <source>Code on the card</source>
            <translation>कार्ड पर कोड</translation>
        </message>
        <message>
            <source>Both</source>
            <translation>दोनों</translation>
        </message>
        <message>
            <source>Bar code</source>
            <translation>बारकोड</translation>
        </message>
        <message>
            <source>QR code</source>
            <translation>QR कोड</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>कागज़</translation>
        </message>
        <message>
            <source>Plastic card</source>
            <translation>प्लास्टिक कार्ड</translation>
        </message>
        <message>
            <source>A4 sheet</source>
            <translation>A4 शीट</translation>
        </message>
        <message>
            <source>Print the name on it</source>
            <translation>उस पर नाम प्रिंट करें</translation>
        </message>
        <message>
            <source>Cards on the sheet</source>
            <translation>शीट पर कार्ड</translation>
        </message>
        <message>
            <source>Preview of the card</source>
            <translation>कार्ड की झलक</translation>
        </message>
        <message>
            <source>Print card</source>
            <translation>कार्ड प्रिंट करें</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>PDF में सहेजें</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>रहने दें</translation>
        </message>
    </context>
    <context>
        <name>PatientDialog</name>
        <message>
            <source>New patient</source>
            <translation>नया मरीज़</translation>
        </message>
        <message>
            <source>Edit {name}</source>
            <translation>{name} की जानकारी बदलें</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>नाम</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>फ़ोन</translation>
        </message>
        <message>
            <source>Age or year of birth</source>
            <translation>उम्र या जन्म का साल</translation>
        </message>
        <message>
            <source>34, 1992 or 5/11/1992</source>
            <translation>34, 1992 या 5/11/1992</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>लिंग</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>नहीं बताया</translation>
        </message>
        <message>
            <source>Age or birth, optional</source>
            <translation>उम्र या जन्म, वैकल्पिक</translation>
        </message>
        <message>
            <source>Patients who look alike</source>
            <translation>मिलते-जुलते मरीज़</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>रहने दें</translation>
        </message>
        <message>
            <source>Save patient</source>
            <translation>मरीज़ सहेजें</translation>
        </message>
        <message>
            <source>Already here? Choose the patient instead, or go on: families share phones.</source>
            <translation>पहले से दर्ज हैं? तो उसी मरीज़ को चुनें, या आगे बढ़ें: परिवार में एक ही फ़ोन हो सकता है।</translation>
        </message>
        <message>
            <source>Type an age, a year or a day such as 5/11/1992.</source>
            <translation>उम्र, साल या तारीख लिखें, जैसे 5/11/1992।</translation>
        </message>
    </context>
    <context>
        <name>PatientHead</name>
        <message>
            <source>Edit the patient</source>
            <translation>मरीज़ की जानकारी बदलें</translation>
        </message>
        <message>
            <source>Print a card</source>
            <translation>कार्ड प्रिंट करें</translation>
        </message>
        <message>
            <source>Print a card that the scanner reads (Ctrl+I)</source>
            <translation>स्कैनर से पढ़ा जाने वाला कार्ड प्रिंट करें (Ctrl+I)</translation>
        </message>
        <message>
            <source>Bring in a package</source>
            <translation>पुराना पैकेज दर्ज करें</translation>
        </message>
        <message>
            <source>Why not?</source>
            <translation>क्यों नहीं?</translation>
        </message>
        <message>
            <source>Why can a service not be redeemed? (F7)</source>
            <translation>सेवा का सेशन क्यों नहीं लग रहा? (F7)</translation>
        </message>
        <message>
            <source>Sell package</source>
            <translation>पैकेज बेचें</translation>
        </message>
        <message>
            <source>Family: {names}</source>
            <translation>परिवार: {names}</translation>
        </message>
        <message>
            <source>{amount} due</source>
            <translation>{amount} बकाया</translation>
        </message>
        <message>
            <source>Nothing due</source>
            <translation>कुछ बकाया नहीं</translation>
        </message>
    </context>
    <context>
        <name>PatientsScreen</name>
        <message>
            <source>Find a patient</source>
            <translation>मरीज़ खोजें</translation>
        </message>
        <message>
            <source>Name, phone or record number</source>
            <translation>नाम, फ़ोन या रिकॉर्ड नंबर</translation>
        </message>
        <message>
            <source>New patient</source>
            <translation>नया मरीज़</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>बदलें</translation>
        </message>
        <message>
            <source>Patients</source>
            <translation>मरीज़</translation>
        </message>
        <message>
            <source>Show more</source>
            <translation>और दिखाएँ</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>नाम</translation>
        </message>
        <message>
            <source>Record number</source>
            <translation>रिकॉर्ड नंबर</translation>
        </message>
        <message>
            <source>Age, sex</source>
            <translation>उम्र, लिंग</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>फ़ोन</translation>
        </message>
        <message>
            <source>Can use here today</source>
            <translation>आज यहाँ उपलब्ध</translation>
        </message>
        <message>
            <source>No patient found</source>
            <translation>कोई मरीज़ नहीं मिला</translation>
        </message>
        <message>
            <source>Type less, or register a new patient.</source>
            <translation>कम अक्षर लिखें, या नया मरीज़ दर्ज करें।</translation>
        </message>
        <message>
            <source>No package</source>
            <translation>पैकेज नहीं</translation>
        </message>
        <message numerus="yes">
            <source>%n active</source>
            <translation>
                <numerusform>%n सक्रिय</numerusform>
                <numerusform>%n सक्रिय</numerusform>
            </translation>
        </message>
        <message>
            <source>{n} left</source>
            <translation>{n} बाकी</translation>
        </message>
    </context>
    <context>
        <name>PayButton</name>
        <message>
            <source>Take payment</source>
            <translation>भुगतान लें</translation>
        </message>
        <message>
            <source>Take a payment for {service} from {package}</source>
            <translation>{package} के {service} के लिए भुगतान लें</translation>
        </message>
    </context>
    <context>
        <name>PayNow</name>
        <message>
            <source>Payment</source>
            <translation>भुगतान</translation>
        </message>
        <message>
            <source>Nothing now</source>
            <translation>अभी कुछ नहीं</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>रकम</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>रेफ़रेंस</translation>
        </message>
        <message>
            <source>Pay</source>
            <translation>भुगतान</translation>
        </message>
        <message>
            <source>Pay, {due} is due</source>
            <translation>भुगतान, {due} बकाया</translation>
        </message>
        <message>
            <source>UTR, 12 digits</source>
            <translation>UTR, 12 अंक</translation>
        </message>
        <message>
            <source>Type the reference.</source>
            <translation>रेफ़रेंस लिखें।</translation>
        </message>
    </context>
    <context>
        <name>PayOutForm</name>
        <message>
            <source>Pay out the refund</source>
            <translation>रिफ़ंड दें</translation>
        </message>
        <message>
            <source>Approve payout</source>
            <translation>रिफ़ंड देना मंज़ूर करें</translation>
        </message>
        <message>
            <source>How much of the refund is handed out?</source>
            <translation>रिफ़ंड में से कितना दिया जा रहा है?</translation>
        </message>
        <message>
            <source>{amount} goes back to {buyer}.</source>
            <translation>{buyer} को {amount} वापस मिलेंगे।</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>तय</translation>
        </message>
        <message>
            <source>Refund due</source>
            <translation>बकाया रिफ़ंड</translation>
        </message>
        <message>
            <source>Paid out to {buyer}.</source>
            <translation>{buyer} को रिफ़ंड दिया गया।</translation>
        </message>
        <message>
            <source>Still due: {amount}.</source>
            <translation>अभी बकाया: {amount}।</translation>
        </message>
        <message>
            <source>All refunded.</source>
            <translation>पूरा रिफ़ंड दिया गया।</translation>
        </message>
    </context>
    <context>
        <name>PaymentPart</name>
        <message>
            <source>UPI code</source>
            <translation>UPI कोड</translation>
        </message>
        <message>
            <source>The rest later</source>
            <translation>बाकी बाद में</translation>
        </message>
        <message>
            <source>Add a tender</source>
            <translation>भुगतान का तरीका जोड़ें</translation>
        </message>
        <message>
            <source>Add {tender}</source>
            <translation>{tender} जोड़ें</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>भुगतान</translation>
        </message>
        <message>
            <source>The package waits until all is paid.</source>
            <translation>पूरा भुगतान होने तक पैकेज प्रतीक्षा में रहेगा।</translation>
        </message>
        <message>
            <source>The package starts with this payment; sessions can be used while their value is paid.</source>
            <translation>इस भुगतान से पैकेज शुरू होगा; जितना भुगतान हुआ, उतने सेशन लग सकेंगे।</translation>
        </message>
        <message>
            <source>The package starts with the first payment; sessions can be used while their value is paid.</source>
            <translation>पहले भुगतान से पैकेज शुरू होगा; जितना भुगतान हुआ, उतने सेशन लग सकेंगे।</translation>
        </message>
        <message>
            <source>Pays {amount} by UPI</source>
            <translation>UPI से {amount} चुकाएँ</translation>
        </message>
        <message>
            <source>Scan to pay {amount}</source>
            <translation>{amount} चुकाने के लिए स्कैन करें</translation>
        </message>
    </context>
    <context>
        <name>PeoplePart</name>
        <message>
            <source>People</source>
            <translation>लोग</translation>
        </message>
        <message>
            <source>New person</source>
            <translation>नया व्यक्ति</translation>
        </message>
        <message>
            <source>Name of the person</source>
            <translation>व्यक्ति का नाम</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>भूमिका</translation>
        </message>
        <message>
            <source>PIN of the person</source>
            <translation>व्यक्ति का पिन</translation>
        </message>
        <message>
            <source>May sign in</source>
            <translation>साइन इन कर सकते हैं</translation>
        </message>
        <message>
            <source>Lift the PIN lock</source>
            <translation>पिन का लॉक हटाएँ</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>नाम</translation>
        </message>
        <message>
            <source>May sign in and approve at</source>
            <translation>कहाँ साइन इन और मंज़ूरी कर सकते हैं</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>पिन</translation>
        </message>
        <message>
            <source>6 digits or more. When a lock is lifted it may stay empty.</source>
            <translation>6 या ज़्यादा अंक। लॉक हटाते समय खाली छोड़ सकते हैं।</translation>
        </message>
        <message>
            <source>PIN locked</source>
            <translation>पिन लॉक है</translation>
        </message>
        <message>
            <source>May not sign in</source>
            <translation>साइन इन नहीं कर सकते</translation>
        </message>
        <message>
            <source>The lock is lifted.</source>
            <translation>लॉक हट गया।</translation>
        </message>
    </context>
    <context>
        <name>PersonFinder</name>
        <message>
            <source>Search for a person</source>
            <translation>व्यक्ति खोजें</translation>
        </message>
        <message>
            <source>Name, phone or record number</source>
            <translation>नाम, फ़ोन या रिकॉर्ड नंबर</translation>
        </message>
        <message>
            <source>People found</source>
            <translation>मिले लोग</translation>
        </message>
        <message>
            <source>Nobody found</source>
            <translation>कोई नहीं मिला</translation>
        </message>
        <message>
            <source>Try fewer letters, or register them with F4.</source>
            <translation>कम अक्षर लिखें, या F4 से नया पंजीकरण करें।</translation>
        </message>
        <message>
            <source>Who is it?</source>
            <translation>कौन हैं?</translation>
        </message>
        <message>
            <source>People found will be listed here.</source>
            <translation>खोजे गए लोग यहाँ दिखेंगे।</translation>
        </message>
    </context>
    <context>
        <name>PickPerson</name>
        <message>
            <source>Relation to the buyer</source>
            <translation>खरीदार से रिश्ता</translation>
        </message>
        <message>
            <source>husband, daughter ...</source>
            <translation>पति, बेटी ...</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>दर्ज करें</translation>
        </message>
        <message>
            <source>Keep as it is</source>
            <translation>जैसा है रहने दें</translation>
        </message>
        <message>
            <source>Add this person</source>
            <translation>इन्हें जोड़ें</translation>
        </message>
        <message>
            <source>This person came</source>
            <translation>यही आए हैं</translation>
        </message>
        <message>
            <source>Relation, optional</source>
            <translation>रिश्ता, वैकल्पिक</translation>
        </message>
    </context>
    <context>
        <name>PipStrip</name>
        <message>
            <source>Sessions</source>
            <translation>सेशन</translation>
        </message>
        <message>
            <source>{used} of {total} used</source>
            <translation>{total} में से {used} इस्तेमाल हुए</translation>
        </message>
    </context>
    <context>
        <name>Printing</name>
        <message>
            <source>Not printed: {printer} takes nothing now.</source>
            <translation>प्रिंट नहीं हुआ: {printer} अभी कुछ नहीं ले रहा।</translation>
        </message>
        <message>
            <source>Not printed: the printer at {target} does not answer. Is it on, connected, with paper?</source>
            <translation>प्रिंट नहीं हुआ: {target} का प्रिंटर जवाब नहीं देता। क्या वह चालू है, जुड़ा है, कागज़ है?</translation>
        </message>
        <message>
            <source>Not printed: there is no printer at {target}. Settings, Scanner and printer, says where it is.</source>
            <translation>प्रिंट नहीं हुआ: {target} पर कोई प्रिंटर नहीं है। वह कहाँ है, यह सेटिंग्स, स्कैनर और प्रिंटर में लिखा है।</translation>
        </message>
        <message>
            <source>Not printed: this computer's user may not use the printer at {target}.</source>
            <translation>प्रिंट नहीं हुआ: इस कंप्यूटर के उपयोगकर्ता को {target} का प्रिंटर चलाने की अनुमति नहीं है।</translation>
        </message>
        <message>
            <source>Not printed to its end: the printer at {target} stopped in the middle.</source>
            <translation>पूरा प्रिंट नहीं हुआ: {target} का प्रिंटर बीच में रुक गया।</translation>
        </message>
        <message>
            <source>If this can be read, receipts will be too.</source>
            <translation>अगर यह पढ़ा जा सकता है, तो रसीदें भी पढ़ी जाएँगी।</translation>
        </message>
    </context>
    <context>
        <name>PrintingCard</name>
        <message>
            <source>Receipt printer</source>
            <translation>रसीद प्रिंटर</translation>
        </message>
        <message>
            <source>Where it is</source>
            <translation>कहाँ है</translation>
        </message>
        <message>
            <source>Width of the roll</source>
            <translation>रोल की चौड़ाई</translation>
        </message>
        <message>
            <source>80 mm</source>
            <translation>80 मिमी</translation>
        </message>
        <message>
            <source>58 mm</source>
            <translation>58 मिमी</translation>
        </message>
        <message>
            <source>Cut the paper</source>
            <translation>कागज़ काटें</translation>
        </message>
        <message>
            <source>Open the cash drawer when cash was taken</source>
            <translation>नकद लेने पर कैश ड्रॉअर खोलें</translation>
        </message>
        <message>
            <source>Paper of receipts</source>
            <translation>रसीद का कागज़</translation>
        </message>
        <message>
            <source>A5</source>
            <translation>A5</translation>
        </message>
        <message>
            <source>Language of receipts</source>
            <translation>रसीद की भाषा</translation>
        </message>
        <message>
            <source>Show it before it is printed</source>
            <translation>प्रिंट से पहले दिखाएँ</translation>
        </message>
        <message>
            <source>Print a test page</source>
            <translation>जाँच पेज प्रिंट करें</translation>
        </message>
        <message>
            <source>An address in the network, a device such as /dev/usb/lp0, or the name of a print queue.</source>
            <translation>नेटवर्क का पता, /dev/usb/lp0 जैसा डिवाइस, या प्रिंट कतार का नाम।</translation>
        </message>
        <message>
            <source>Receipts come out of</source>
            <translation>रसीद यहाँ से निकले</translation>
        </message>
        <message>
            <source>Ask each time</source>
            <translation>हर बार पूछें</translation>
        </message>
        <message>
            <source>{name}, not there now</source>
            <translation>{name}, अभी नहीं है</translation>
        </message>
        <message>
            <source>A printer without a driver (ESC/POS)</source>
            <translation>बिना ड्राइवर का प्रिंटर (ESC/POS)</translation>
        </message>
        <message>
            <source>As the window speaks</source>
            <translation>जो भाषा विंडो की है</translation>
        </message>
        <message>
            <source>Say first where the printer is.</source>
            <translation>पहले बताएँ कि प्रिंटर कहाँ है।</translation>
        </message>
        <message>
            <source>The test page was sent.</source>
            <translation>जाँच पेज भेजा गया।</translation>
        </message>
    </context>
    <context>
        <name>PunchCard</name>
        <message>
            <source>never expires</source>
            <translation>हमेशा मान्य</translation>
        </message>
        <message>
            <source>ends today</source>
            <translation>आज समाप्त</translation>
        </message>
        <message>
            <source>needs {n} visits a week</source>
            <translation>हफ़्ते में {n} विज़िट चाहिए</translation>
        </message>
        <message>
            <source>Last valid</source>
            <translation>अंतिम मान्य दिन</translation>
        </message>
    </context>
    <context>
        <name>QuoteSheet</name>
        <message>
            <source>Bold: as it was sold</source>
            <translation>मोटे अक्षर: जैसा बिका था</translation>
        </message>
        <message>
            <source>Used at list price</source>
            <translation>सूची कीमत पर</translation>
        </message>
        <message>
            <source>Used at its share</source>
            <translation>अनुपात में</translation>
        </message>
        <message>
            <source>No refund</source>
            <translation>रिफ़ंड नहीं</translation>
        </message>
        <message>
            <source>Less the fee of {percent} %</source>
            <translation>शुल्क {percent} % घटाकर</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>भुगतान हुआ</translation>
        </message>
        <message>
            <source>Less sessions used</source>
            <translation>इस्तेमाल सेशन घटाकर</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>रिफ़ंड</translation>
        </message>
        <message>
            <source>{service}: {used} of {sold} used; {used} {times} {price} = {at_list} at list price, {share} at its share</source>
            <translation>{service}: {sold} में से {used} इस्तेमाल हुए; सूची कीमत पर {used} {times} {price} = {at_list}, अनुपात में {share}</translation>
        </message>
        <message>
            <source>What was used is worth {amount} more than was paid. It is not charged.</source>
            <translation>इस्तेमाल हुए सेशनों का मूल्य भुगतान से {amount} ज़्यादा है। यह वसूला नहीं जाएगा।</translation>
        </message>
        <message>
            <source>{amount} still due is closed: the patient owes it no more.</source>
            <translation>बकाया {amount} बंद होगा: मरीज़ को अब यह नहीं देना है।</translation>
        </message>
        <message>
            <source>After the upgrade at most {amount} can come back.</source>
            <translation>अपग्रेड के बाद अधिकतम {amount} वापस हो सकता है।</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Places</source>
            <translation>मुख्य जगहें</translation>
        </message>
    </context>
    <context>
        <name>RailItem</name>
        <message>
            <source>{title}, {count} waiting</source>
            <translation>{title}, {count} प्रतीक्षा में</translation>
        </message>
    </context>
    <context>
        <name>RateLine</name>
        <message>
            <source>Valid from</source>
            <translation>कब से लागू</translation>
        </message>
        <message>
            <source>How it is taxed</source>
            <translation>टैक्स कैसे लगे</translation>
        </message>
        <message>
            <source>Tax in the price</source>
            <translation>टैक्स कीमत में</translation>
        </message>
        <message>
            <source>Tax on top</source>
            <translation>टैक्स ऊपर से</translation>
        </message>
        <message>
            <source>Exempt</source>
            <translation>टैक्स-मुक्त</translation>
        </message>
        <message>
            <source>Rate in percent</source>
            <translation>दर, प्रतिशत में</translation>
        </message>
        <message>
            <source>Remove this rate</source>
            <translation>यह दर हटाएँ</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>हटाएँ</translation>
        </message>
        <message>
            <source>Type a rate in percent, such as 18 or 2.5.</source>
            <translation>दर प्रतिशत में लिखें, जैसे 18 या 2.5।</translation>
        </message>
    </context>
    <context>
        <name>RatesPart</name>
        <message>
            <source>Add a rate</source>
            <translation>दर जोड़ें</translation>
        </message>
    </context>
    <context>
        <name>ReasonPicker</name>
        <message>
            <source>Reason</source>
            <translation>कारण</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>टिप्पणी</translation>
        </message>
        <message>
            <source>Note, optional</source>
            <translation>टिप्पणी, वैकल्पिक</translation>
        </message>
        <message>
            <source>Choose a reason</source>
            <translation>कारण चुनें</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>क्या हुआ</translation>
        </message>
        <message>
            <source>Choose a reason.</source>
            <translation>कारण चुनें।</translation>
        </message>
        <message>
            <source>Write a few words: what happened?</source>
            <translation>थोड़े शब्दों में लिखें: क्या हुआ?</translation>
        </message>
    </context>
    <context>
        <name>Receipt</name>
        <message>
            <source>Tax</source>
            <translation>टैक्स</translation>
        </message>
        <message>
            <source>exempt</source>
            <translation>टैक्स-मुक्त</translation>
        </message>
        <message>
            <source>{services}, taxable value</source>
            <translation>{services}, टैक्स योग्य मूल्य</translation>
        </message>
        <message>
            <source>{services}, exempt of tax</source>
            <translation>{services}, टैक्स-मुक्त</translation>
        </message>
        <message>
            <source>CGST {percent} %</source>
            <translation>CGST {percent} %</translation>
        </message>
        <message>
            <source>SGST {percent} %</source>
            <translation>SGST {percent} %</translation>
        </message>
        <message>
            <source>Tax {percent} %</source>
            <translation>टैक्स {percent} %</translation>
        </message>
        <message>
            <source>{payment} taken back: {reason}</source>
            <translation>{payment} रिवर्स: {reason}</translation>
        </message>
        <message>
            <source>Tendered {amount}, change</source>
            <translation>दिए गए {amount}, छुट्टा</translation>
        </message>
        <message>
            <source>{tender}, reference ends {n}</source>
            <translation>{tender}, रेफ़रेंस के अंतिम अंक {n}</translation>
        </message>
        <message>
            <source>{payment}, {day}</source>
            <translation>{payment}, {day}</translation>
        </message>
        <message>
            <source>Still to pay</source>
            <translation>देना बाकी</translation>
        </message>
        <message>
            <source>due now</source>
            <translation>अभी देना है</translation>
        </message>
        <message>
            <source>due {day}</source>
            <translation>{day} तक देना है</translation>
        </message>
        <message>
            <source>Receipt {n}</source>
            <translation>रसीद {n}</translation>
        </message>
        <message>
            <source>{document} {n}</source>
            <translation>{document} {n}</translation>
        </message>
        <message>
            <source>Tax number {n}</source>
            <translation>टैक्स नंबर {n}</translation>
        </message>
        <message>
            <source>Order {n}</source>
            <translation>ऑर्डर {n}</translation>
        </message>
        <message>
            <source>DUPLICATE</source>
            <translation>डुप्लीकेट</translation>
        </message>
        <message>
            <source>{n} {service}, list {price}</source>
            <translation>{n} {service}, सूची कीमत {price}</translation>
        </message>
        <message>
            <source>Saving</source>
            <translation>बचत</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>कुल</translation>
        </message>
        <message>
            <source>never expires</source>
            <translation>हमेशा मान्य</translation>
        </message>
        <message>
            <source>Starts</source>
            <translation>शुरू</translation>
        </message>
        <message>
            <source>Last valid</source>
            <translation>अंतिम मान्य दिन</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} से {last}</translation>
        </message>
        <message>
            <source>{n} of {m}</source>
            <translation>{n} / {m}</translation>
        </message>
        <message>
            <source>{service}, before and after</source>
            <translation>{service}, पहले और बाद में</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>सेशन</translation>
        </message>
        <message>
            <source>{before}, now {after}</source>
            <translation>{before}, अब {after}</translation>
        </message>
        <message>
            <source>May be used by {people}.</source>
            <translation>इस्तेमाल कर सकते हैं: {people}।</translation>
        </message>
        <message>
            <source>Use at {centres}.</source>
            <translation>इस्तेमाल की जगह: {centres}।</translation>
        </message>
        <message>
            <source>Brought in from before</source>
            <translation>पहले से लाया गया</translation>
        </message>
        <message>
            <source>Who came</source>
            <translation>कौन आए</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>विज़िट</translation>
        </message>
        <message>
            <source>How it went</source>
            <translation>हाज़िरी</translation>
        </message>
        <message>
            <source>Bring this slip or your receipt: scanned at the desk, it finds you.</source>
            <translation>यह पर्ची या अपनी रसीद साथ लाएँ: डेस्क पर स्कैन करते ही आपका खाता खुल जाता है।</translation>
        </message>
    </context>
    <context>
        <name>ReceiptSide</name>
        <message>
            <source>A5</source>
            <translation>A5</translation>
        </message>
        <message>
            <source>80 mm</source>
            <translation>80 मिमी</translation>
        </message>
        <message>
            <source>Receipt preview</source>
            <translation>रसीद की झलक</translation>
        </message>
        <message>
            <source>The receipt</source>
            <translation>रसीद</translation>
        </message>
        <message>
            <source>Choose a package to see it.</source>
            <translation>देखने के लिए पैकेज चुनें।</translation>
        </message>
        <message>
            <source>Print after sale</source>
            <translation>बिक्री के बाद प्रिंट करें</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>रसीद</translation>
        </message>
        <message>
            <source>Receipt no. given on completion</source>
            <translation>रसीद नंबर बिक्री पूरी होने पर मिलेगा</translation>
        </message>
        <message>
            <source>{document}, no. given on completion</source>
            <translation>{document}, नंबर बिक्री पूरी होने पर मिलेगा</translation>
        </message>
    </context>
    <context>
        <name>RedeemButton</name>
        <message>
            <source>Redeem</source>
            <translation>सेशन लगाएँ</translation>
        </message>
        <message>
            <source>Redeem {service} from {package}</source>
            <translation>{package} से {service} लगाएँ</translation>
        </message>
    </context>
    <context>
        <name>RedeemFoot</name>
        <message>
            <source>Redeem again</source>
            <translation>फिर सेशन लगाएँ</translation>
        </message>
        <message>
            <source>Keep one</source>
            <translation>एक ही रहने दें</translation>
        </message>
        <message>
            <source>No {service} left</source>
            <translation>{service} बाकी नहीं</translation>
        </message>
        <message>
            <source>Redeem {n} {service}, {left} left</source>
            <translation>{n} {service} लगाएँ, {left} बाकी</translation>
        </message>
    </context>
    <context>
        <name>RedeemForm</name>
        <message>
            <source>Service</source>
            <translation>सेवा</translation>
        </message>
        <message>
            <source>Who came</source>
            <translation>कौन आए</translation>
        </message>
        <message>
            <source>Package</source>
            <translation>पैकेज</translation>
        </message>
        <message>
            <source>Someone else</source>
            <translation>कोई और</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>सेशन</translation>
        </message>
        <message>
            <source>Date of the visit</source>
            <translation>विज़िट की तारीख</translation>
        </message>
        <message>
            <source>How it went</source>
            <translation>हाज़िरी</translation>
        </message>
        <message>
            <source>{n} left</source>
            <translation>{n} बाकी</translation>
        </message>
        <message>
            <source>{package}, {terms}</source>
            <translation>{package}, {terms}</translation>
        </message>
        <message>
            <source>{n} left, never expires</source>
            <translation>{n} बाकी, हमेशा मान्य</translation>
        </message>
        <message>
            <source>{n} left, ends {day}</source>
            <translation>{n} बाकी, {day} को समाप्त</translation>
        </message>
        <message>
            <source>not in the family</source>
            <translation>परिवार में नहीं</translation>
        </message>
        <message>
            <source>head, used {n}</source>
            <translation>प्रमुख, {n} लगे</translation>
        </message>
        <message>
            <source>removed, used {n}</source>
            <translation>हटाए गए, {n} लगे</translation>
        </message>
        <message>
            <source>member</source>
            <translation>सदस्य</translation>
        </message>
        <message>
            <source>{relation}, used {n}</source>
            <translation>{relation}, {n} लगे</translation>
        </message>
        <message>
            <source>{n} left, so up to {n}</source>
            <translation>{n} बाकी, इसलिए अधिकतम {n}</translation>
        </message>
        <message>
            <source>{package} ends sooner.</source>
            <translation>{package} पहले समाप्त होगा।</translation>
        </message>
        <message>
            <source>Its {n} left lapse after {day} if nobody uses them.</source>
            <translation>कोई इस्तेमाल न करे तो इसके बाकी {n} सेशन {day} के बाद बेकार जाएँगे।</translation>
        </message>
        <message>
            <source>About {n} may lapse on {day}.</source>
            <translation>करीब {n} सेशन {day} को बेकार जा सकते हैं।</translation>
        </message>
        <message>
            <source>{left} left for {days} days; {used} used in {past} days so far.</source>
            <translation>{days} दिन के लिए {left} बाकी; अब तक {past} दिन में {used} इस्तेमाल हुए।</translation>
        </message>
        <message>
            <source>Older than yesterday: a manager signs for it.</source>
            <translation>कल से पुरानी तारीख: मैनेजर की मंज़ूरी चाहिए।</translation>
        </message>
    </context>
    <context>
        <name>RedeemHead</name>
        <message>
            <source>Close</source>
            <translation>बंद करें</translation>
        </message>
        <message>
            <source>Redeem</source>
            <translation>सेशन लगाएँ</translation>
        </message>
        <message>
            <source>{package} · never expires</source>
            <translation>{package} · हमेशा मान्य</translation>
        </message>
        <message>
            <source>{package} · ends {day}</source>
            <translation>{package} · {day} को समाप्त</translation>
        </message>
        <message>
            <source>{package} of {head}, {number}</source>
            <translation>{head} का {package}, {number}</translation>
        </message>
        <message>
            <source>never expires</source>
            <translation>हमेशा मान्य</translation>
        </message>
        <message>
            <source>ends {day}</source>
            <translation>{day} को समाप्त</translation>
        </message>
        <message>
            <source>{ends} · {number}</source>
            <translation>{ends} · {number}</translation>
        </message>
    </context>
    <context>
        <name>RedeemPanel</name>
        <message>
            <source>Redeem</source>
            <translation>सेशन लगाएँ</translation>
        </message>
        <message>
            <source>Who came?</source>
            <translation>कौन आए?</translation>
        </message>
        <message>
            <source>{n} {service} for {person} on {day} ({outcome}) is taken from {package}, {number}.</source>
            <translation>{person} के लिए {day} का {n} {service} ({outcome}) {package}, {number} से लगेगा।</translation>
        </message>
        <message>
            <source>{n} left</source>
            <translation>{n} बाकी</translation>
        </message>
    </context>
    <context>
        <name>Refund</name>
        <message>
            <source>Cancellation</source>
            <translation>पैकेज निरस्त</translation>
        </message>
        <message>
            <source>for a package brought in</source>
            <translation>पहले से लाए पैकेज के लिए</translation>
        </message>
        <message>
            <source>for order {n}</source>
            <translation>ऑर्डर {n} के लिए</translation>
        </message>
        <message>
            <source>for {document} {n}</source>
            <translation>{document} {n} के लिए</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>कारण</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>भुगतान हुआ</translation>
        </message>
        <message>
            <source>Credit for the new package</source>
            <translation>नए पैकेज के लिए क्रेडिट</translation>
        </message>
        <message>
            <source>No refund was agreed</source>
            <translation>रिफ़ंड तय नहीं था</translation>
        </message>
        <message>
            <source>More was used than paid; it is not charged</source>
            <translation>भुगतान से ज़्यादा इस्तेमाल हुआ; वसूला नहीं गया</translation>
        </message>
        <message>
            <source>Fee of {percent} %</source>
            <translation>शुल्क {percent} %</translation>
        </message>
        <message>
            <source>Refund by what was agreed</source>
            <translation>तय शर्तों से रिफ़ंड</translation>
        </message>
        <message>
            <source>{n} {service} used, at their share of the price</source>
            <translation>{n} {service} इस्तेमाल हुए, कीमत के अनुपात में</translation>
        </message>
        <message>
            <source>{n} {service} used, {price} each</source>
            <translation>{n} {service} इस्तेमाल हुए, हर एक {price}</translation>
        </message>
        <message>
            <source>No session used</source>
            <translation>कोई सेशन इस्तेमाल नहीं हुआ</translation>
        </message>
        <message>
            <source>{words}, without tax</source>
            <translation>{words}, टैक्स के बिना</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>तय</translation>
        </message>
        <message>
            <source>Goes back to the buyer</source>
            <translation>खरीदार को वापस</translation>
        </message>
        <message>
            <source>Goes into the new package</source>
            <translation>नए पैकेज में लगेगा</translation>
        </message>
        <message>
            <source>Refund due</source>
            <translation>बकाया रिफ़ंड</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>रिफ़ंड दिया गया</translation>
        </message>
        <message>
            <source>Credited</source>
            <translation>क्रेडिट दिया गया</translation>
        </message>
        <message>
            <source>Nothing to refund</source>
            <translation>रिफ़ंड के लिए कुछ नहीं</translation>
        </message>
        <message>
            <source>The sessions that were left are void; visits made stay as they are.</source>
            <translation>बाकी सेशन अब मान्य नहीं हैं; हो चुकी विज़िट वैसी ही रहेंगी।</translation>
        </message>
        <message>
            <source>Approved by {name}.</source>
            <translation>मंज़ूरी: {name}।</translation>
        </message>
    </context>
    <context>
        <name>RenewalBox</name>
        <message>
            <source>Move the renewal along</source>
            <translation>नवीनीकरण भी साथ खिसकाएँ</translation>
        </message>
        <message>
            <source>Sold to follow on {day}: {package}</source>
            <translation>{day} से आगे के लिए बिका: {package}</translation>
        </message>
        <message>
            <source>The renewal starts</source>
            <translation>नवीनीकरण शुरू</translation>
        </message>
    </context>
    <context>
        <name>ReopenForm</name>
        <message>
            <source>Reopen the package</source>
            <translation>पैकेज फिर खोलें</translation>
        </message>
        <message>
            <source>Approve reopening</source>
            <translation>फिर खोलना मंज़ूर करें</translation>
        </message>
        <message>
            <source>The completion is undone.</source>
            <translation>पूरा करना पलट दिया जाएगा।</translation>
        </message>
        <message>
            <source>The completion of {day} is undone: the sessions it ended come back.</source>
            <translation>{day} को पूरा करना पलट दिया जाएगा: उससे समाप्त हुए सेशन वापस आएँगे।</translation>
        </message>
        <message>
            <source>{package} is open again.</source>
            <translation>{package} फिर खुल गया।</translation>
        </message>
        <message>
            <source>{n} left.</source>
            <translation>{n} बाकी।</translation>
        </message>
    </context>
    <context>
        <name>ReportsScreen</name>
        <message>
            <source>Which report</source>
            <translation>कौन-सी रिपोर्ट</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>अवधि</translation>
        </message>
        <message>
            <source>Centre</source>
            <translation>केंद्र</translation>
        </message>
        <message>
            <source>Liability by month</source>
            <translation>महीने के हिसाब से देनदारी</translation>
        </message>
        <message>
            <source>Save picture</source>
            <translation>चित्र सहेजें</translation>
        </message>
        <message>
            <source>Export what I see</source>
            <translation>जो दिख रहा है, एक्सपोर्ट करें</translation>
        </message>
        <message>
            <source>Owed</source>
            <translation>देनदारी</translation>
        </message>
        <message>
            <source>Approvals</source>
            <translation>मंज़ूरियाँ</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>महीना</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>शुरुआती</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>मिला</translation>
        </message>
        <message>
            <source>Brought in</source>
            <translation>पहले से लाए</translation>
        </message>
        <message>
            <source>Redeemed</source>
            <translation>लगाए गए</translation>
        </message>
        <message>
            <source>Breakage</source>
            <translation>ज़ब्त सेशन</translation>
        </message>
        <message>
            <source>Refunds</source>
            <translation>रिफ़ंड</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>रखी रकम</translation>
        </message>
        <message>
            <source>Closing</source>
            <translation>अंतिम</translation>
        </message>
        <message>
            <source>No month yet</source>
            <translation>अभी कोई महीना नहीं</translation>
        </message>
        <message>
            <source>Each month's movements of prepaid money are listed here.</source>
            <translation>पहले से मिले पैसे का हर महीने का हिसाब यहाँ दिखता है।</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>रिपोर्ट</translation>
        </message>
        <message>
            <source>Own: asked and approved by the same person. Not done: declined, withdrawn or overtaken. By the day and hour at the centre.</source>
            <translation>खुद के: एक ही व्यक्ति का अनुरोध और मंज़ूरी। नहीं हुए: अस्वीकार, वापस लिए या अब लागू नहीं। केंद्र के दिन और समय के हिसाब से।</translation>
        </message>
        <message>
            <source>Prepaid sessions owed: opening + received + brought in - redeemed - breakage - refunds - kept = closing. Without tax, by booking date, at the centre that sold the package.</source>
            <translation>पहले से चुकाए सेशनों की देनदारी: शुरुआती + मिला + पहले से लाए - लगाए गए - ज़ब्त सेशन - रिफ़ंड - रखी रकम = अंतिम। टैक्स के बिना, दर्ज होने की तारीख से, पैकेज बेचने वाले केंद्र पर।</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n दिन</numerusform>
                <numerusform>%n दिन</numerusform>
            </translation>
        </message>
        <message>
            <source>All centres</source>
            <translation>सभी केंद्र</translation>
        </message>
        <message>
            <source>so far</source>
            <translation>अब तक</translation>
        </message>
        <message>
            <source>CSV table (*.csv)</source>
            <translation>CSV तालिका (*.csv)</translation>
        </message>
        <message>
            <source>Picture (*.png)</source>
            <translation>चित्र (*.png)</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>{name} नाम से सहेजा गया।</translation>
        </message>
    </context>
    <context>
        <name>Requests</name>
        <message>
            <source>Refund due</source>
            <translation>बकाया रिफ़ंड</translation>
        </message>
        <message>
            <source>Starts</source>
            <translation>शुरू</translation>
        </message>
        <message>
            <source>Last valid</source>
            <translation>अंतिम मान्य दिन</translation>
        </message>
        <message>
            <source>Sessions left</source>
            <translation>बाकी सेशन</translation>
        </message>
        <message>
            <source>Package</source>
            <translation>पैकेज</translation>
        </message>
        <message>
            <source>Head</source>
            <translation>प्रमुख</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>परिवार</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>कोई नहीं</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>भुगतान हुआ</translation>
        </message>
        <message>
            <source>{n} {service} are taken from {package} of {patient}.</source>
            <translation>{patient} के {package} से {n} {service} घटेंगे।</translation>
        </message>
        <message>
            <source>{bought} is sold to {person} for {amount}.</source>
            <translation>{person} को {amount} में {bought} बिकेगा।</translation>
        </message>
        <message>
            <source>Something about {package} of {patient}.</source>
            <translation>{patient} के {package} के बारे में कुछ।</translation>
        </message>
        <message>
            <source>{package} of {patient} is cancelled: {amount} and its tax go back, instead of the {quoted} quoted.</source>
            <translation>{patient} का {package} निरस्त होगा: हिसाब के {quoted} की जगह {amount} और उसका टैक्स वापस होगा।</translation>
        </message>
        <message>
            <source>{package} of {patient} is cancelled: {amount} goes back, instead of the {quoted} quoted.</source>
            <translation>{patient} का {package} निरस्त होगा: हिसाब के {quoted} की जगह {amount} वापस होगा।</translation>
        </message>
        <message>
            <source>{package} of {patient} is cancelled: {amount} and its tax go back, as quoted.</source>
            <translation>{patient} का {package} निरस्त होगा: हिसाब के अनुसार {amount} और उसका टैक्स वापस होगा।</translation>
        </message>
        <message>
            <source>{package} of {patient} is cancelled: {amount} goes back, as quoted.</source>
            <translation>{patient} का {package} निरस्त होगा: हिसाब के अनुसार {amount} वापस होगा।</translation>
        </message>
        <message>
            <source>{n} {service} of {patient}, recorded {when} by {staff}, is voided: what was used comes back.</source>
            <translation>{patient} का {n} {service}, जो {staff} ने {when} को दर्ज किया, रद्द होगा: इस्तेमाल हुआ सेशन वापस आएगा।</translation>
        </message>
        <message>
            <source>{n} {service} of {package} is redeemed for {person} on {first}.</source>
            <translation>{person} के लिए {first} का {n} {service} {package} से लगेगा।</translation>
        </message>
        <message>
            <source>{person} may no longer use {package} of {patient}; what was used stays.</source>
            <translation>{person} अब {patient} का {package} इस्तेमाल नहीं कर सकेंगे; जो इस्तेमाल हुआ वह वैसा ही रहेगा।</translation>
        </message>
        <message>
            <source>{bought} is sold to {person} for {amount}, as if it had started on {first}.</source>
            <translation>{person} को {amount} में {bought} बिकेगा, मानो {first} को शुरू हुआ हो।</translation>
        </message>
        <message>
            <source>{n} {service} are added to {package} of {patient}.</source>
            <translation>{patient} के {package} में {n} {service} जुड़ेंगे।</translation>
        </message>
        <message>
            <source>{package} of {patient} can be used until {last}.</source>
            <translation>{patient} का {package} {last} तक इस्तेमाल हो सकेगा।</translation>
        </message>
        <message>
            <source>{package} of {patient} is frozen from {first} to {last}; its last valid day moves.</source>
            <translation>{patient} का {package} {first} से {last} तक रुका रहेगा; अंतिम मान्य दिन आगे बढ़ेगा।</translation>
        </message>
        <message>
            <source>The freeze of {package} of {patient}, {first} to {last}, ends today or is withdrawn before its first day.</source>
            <translation>{patient} के {package} का {first} से {last} का फ़्रीज़ आज समाप्त होगा, या पहले दिन से पहले ही हट जाएगा।</translation>
        </message>
        <message>
            <source>{package} of {patient} starts on {first}.</source>
            <translation>{patient} का {package} {first} को शुरू होगा।</translation>
        </message>
        <message>
            <source>{package} goes from {patient} to {person} for good; sessions and dates stay.</source>
            <translation>{package} {patient} से हमेशा के लिए {person} का हो जाएगा; सेशन और तारीखें वही रहेंगी।</translation>
        </message>
        <message>
            <source>{package} of {patient} ends today: the sessions left are forfeited, the money stays.</source>
            <translation>{patient} का {package} आज समाप्त होगा: बाकी सेशन ज़ब्त होंगे, पैसा क्लिनिक के पास रहेगा।</translation>
        </message>
        <message>
            <source>{package} of {patient} is open again: the forfeited sessions come back.</source>
            <translation>{patient} का {package} फिर खुलेगा: ज़ब्त सेशन वापस आएँगे।</translation>
        </message>
        <message>
            <source>{amount} of the refund for {package} of {patient} is paid out by {tender}.</source>
            <translation>{patient} के {package} के रिफ़ंड में से {amount} दिया जाएगा, तरीका: {tender}।</translation>
        </message>
        <message>
            <source>The payment of {amount} by {tender} on {first} for {package} of {patient} counts as never received.</source>
            <translation>{patient} के {package} का {first} का {amount} भुगतान ({tender}) ऐसा माना जाएगा जैसे कभी मिला ही नहीं।</translation>
        </message>
        <message>
            <source>{package} of {patient} becomes {bought}: {amount} is spent on it as credit.</source>
            <translation>{patient} का {package} बदलकर {bought} होगा: {amount} क्रेडिट उसमें लगेगा।</translation>
        </message>
        <message>
            <source>A rule no longer allows it. Ask anew to read which one.</source>
            <translation>कोई नियम अब इसकी अनुमति नहीं देता। कौन-सा, यह देखने के लिए नया अनुरोध करें।</translation>
        </message>
        <message>
            <source>The package was closed meanwhile.</source>
            <translation>इस बीच पैकेज बंद हो गया।</translation>
        </message>
        <message>
            <source>Money was taken or given back meanwhile, so the amounts no longer fit.</source>
            <translation>इस बीच पैसा लिया या वापस दिया गया, इसलिए रकम अब मेल नहीं खाती।</translation>
        </message>
        <message>
            <source>It was done at the desk meanwhile.</source>
            <translation>इस बीच यह डेस्क पर हो गया।</translation>
        </message>
        <message>
            <source>The package has another status by now.</source>
            <translation>पैकेज की स्थिति अब बदल गई है।</translation>
        </message>
        <message>
            <source>The sessions were used meanwhile.</source>
            <translation>इस बीच सेशन इस्तेमाल हो गए।</translation>
        </message>
        <message>
            <source>The session is no longer paid for.</source>
            <translation>सेशन का भुगतान अब नहीं रहा।</translation>
        </message>
        <message>
            <source>The appointment was redeemed meanwhile.</source>
            <translation>इस बीच इस अपॉइंटमेंट का सेशन लग गया।</translation>
        </message>
        <message>
            <source>The same person was redeemed that day meanwhile.</source>
            <translation>इस बीच इसी व्यक्ति का उस दिन का सेशन लग गया।</translation>
        </message>
        <message>
            <source>The person is no longer in the family.</source>
            <translation>यह व्यक्ति अब परिवार में नहीं है।</translation>
        </message>
        <message>
            <source>The refund quote has changed since. Ask anew.</source>
            <translation>रिफ़ंड का हिसाब बदल गया है। नया अनुरोध करें।</translation>
        </message>
        <message>
            <source>The payment was reversed meanwhile.</source>
            <translation>इस बीच भुगतान रिवर्स हो गया।</translation>
        </message>
        <message>
            <source>The price has changed since.</source>
            <translation>इस बीच कीमत बदल गई।</translation>
        </message>
        <message>
            <source>The package is no longer sold.</source>
            <translation>पैकेज अब नहीं बिकता।</translation>
        </message>
        <message>
            <source>The package was transferred meanwhile.</source>
            <translation>इस बीच पैकेज ट्रांसफ़र हो गया।</translation>
        </message>
        <message>
            <source>Another request on the package waits: decide it first.</source>
            <translation>इस पैकेज का एक और अनुरोध प्रतीक्षा में है: पहले उसे निपटाएँ।</translation>
        </message>
        <message>
            <source>The payment reference was used meanwhile.</source>
            <translation>इस बीच भुगतान का रेफ़रेंस इस्तेमाल हो गया।</translation>
        </message>
        <message>
            <source>The freeze no longer fits the dates and limits of the package.</source>
            <translation>फ़्रीज़ अब पैकेज की तारीखों और सीमा में नहीं आता।</translation>
        </message>
        <message>
            <source>The package has expired since.</source>
            <translation>इस बीच पैकेज की अवधि समाप्त हो गई।</translation>
        </message>
        <message>
            <source>The day asked for has passed, or is no extension.</source>
            <translation>माँगा गया दिन बीत चुका है, या उससे वैधता नहीं बढ़ती।</translation>
        </message>
        <message>
            <source>The start asked for is no longer allowed.</source>
            <translation>माँगी गई शुरुआत की अब अनुमति नहीं है।</translation>
        </message>
        <message>
            <source>The package is past its last valid day by now.</source>
            <translation>पैकेज का अंतिम मान्य दिन अब बीत चुका है।</translation>
        </message>
        <message>
            <source>The package is not fully paid.</source>
            <translation>पैकेज का पूरा भुगतान नहीं हुआ है।</translation>
        </message>
        <message>
            <source>It was asked with an older version of the program. Ask anew.</source>
            <translation>यह अनुरोध प्रोग्राम के पुराने संस्करण से हुआ था। नया अनुरोध करें।</translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message>
            <source>Restore a backup</source>
            <translation>बैकअप पुनर्स्थापित करें</translation>
        </message>
        <message>
            <source>Backups of this computer</source>
            <translation>इस कंप्यूटर के बैकअप</translation>
        </message>
        <message>
            <source>Another file ...</source>
            <translation>दूसरी फ़ाइल ...</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>रहने दें</translation>
        </message>
        <message>
            <source>Restore this backup</source>
            <translation>यह बैकअप पुनर्स्थापित करें</translation>
        </message>
        <message>
            <source>There is no backup on this computer. Choose a file.</source>
            <translation>इस कंप्यूटर पर कोई बैकअप नहीं है। फ़ाइल चुनें।</translation>
        </message>
        <message>
            <source>Which one?</source>
            <translation>कौन-सा?</translation>
        </message>
        <message>
            <source>Unpacking and checking the backup</source>
            <translation>बैकअप खोलकर जाँचा जा रहा है</translation>
        </message>
        <message>
            <source>The clinic stays as it is meanwhile.</source>
            <translation>इस बीच क्लिनिक जैसा है वैसा ही रहता है।</translation>
        </message>
        <message>
            <source>Progress of the check</source>
            <translation>जाँच की प्रगति</translation>
        </message>
        <message>
            <source>Backups of Sessiondesk (*.zip *.db)</source>
            <translation>Sessiondesk के बैकअप (*.zip *.db)</translation>
        </message>
        <message>
            <source>Restore from a file</source>
            <translation>फ़ाइल से पुनर्स्थापित करें</translation>
        </message>
    </context>
    <context>
        <name>RestoreFacts</name>
        <message>
            <source>Patients: {patients}, packages: {packages}</source>
            <translation>मरीज़: {patients}, पैकेज: {packages}</translation>
        </message>
        <message>
            <source>Redemptions: {count}</source>
            <translation>लगाए गए सेशन: {count}</translation>
        </message>
        <message>
            <source>The latest of them</source>
            <translation>उनमें सबसे नए</translation>
        </message>
        <message>
            <source>{clinic}, as it was on {moment}</source>
            <translation>{clinic}, {moment} की स्थिति</translation>
        </message>
        <message>
            <source>Patients: {patients}, packages: {packages}, redemptions: {redemptions}</source>
            <translation>मरीज़: {patients}, पैकेज: {packages}, लगाए गए सेशन: {redemptions}</translation>
        </message>
        <message>
            <source>Code {code}. Unpacked, checked and sound.</source>
            <translation>कोड {code}। खोला, जाँचा, सही है।</translation>
        </message>
        <message>
            <source>There is no clinic here yet: nothing would be lost.</source>
            <translation>यहाँ अभी कोई क्लिनिक नहीं है: कुछ नहीं खोएगा।</translation>
        </message>
        <message>
            <source>What is here now cannot be read.</source>
            <translation>अभी जो यहाँ है, वह पढ़ा नहीं जा सकता।</translation>
        </message>
        <message>
            <source>Nobody can tell what happened since this backup.</source>
            <translation>इस बैकअप के बाद क्या हुआ, कोई नहीं बता सकता।</translation>
        </message>
        <message>
            <source>What happened since then would be lost</source>
            <translation>उसके बाद जो हुआ, वह खो जाएगा</translation>
        </message>
        <message>
            <source>Nothing happened since then: nothing would be lost.</source>
            <translation>उसके बाद कुछ नहीं हुआ: कुछ नहीं खोएगा।</translation>
        </message>
        <message>
            <source>What is here now is kept as a backup first. Everybody is signed out afterwards.</source>
            <translation>अभी जो यहाँ है, पहले उसका बैकअप रखा जाता है। बाद में सब साइन आउट हो जाते हैं।</translation>
        </message>
    </context>
    <context>
        <name>ReversePaymentForm</name>
        <message>
            <source>Reverse a payment</source>
            <translation>भुगतान रिवर्स करें</translation>
        </message>
        <message>
            <source>Approve reversal</source>
            <translation>रिवर्स मंज़ूर करें</translation>
        </message>
        <message>
            <source>Which payment</source>
            <translation>कौन-सा भुगतान</translation>
        </message>
        <message>
            <source>{amount} by {tender}</source>
            <translation>{amount}, {tender}</translation>
        </message>
        <message>
            <source>{day}, {reference}</source>
            <translation>{day}, {reference}</translation>
        </message>
        <message>
            <source>No payment of this package can be reversed.</source>
            <translation>इस पैकेज का कोई भुगतान रिवर्स नहीं हो सकता।</translation>
        </message>
        <message>
            <source>{payment} ({facts}) is taken back by another entry. It stays on the receipt.</source>
            <translation>{payment} ({facts}) दूसरी एंट्री से रिवर्स होगा। यह रसीद पर बना रहेगा।</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>भुगतान हुआ</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>बकाया</translation>
        </message>
        <message>
            <source>The payment for {package} is reversed.</source>
            <translation>{package} का भुगतान रिवर्स हुआ।</translation>
        </message>
        <message>
            <source>Due: {amount}.</source>
            <translation>बकाया: {amount}।</translation>
        </message>
        <message>
            <source>Nothing is due.</source>
            <translation>कुछ बकाया नहीं।</translation>
        </message>
    </context>
    <context>
        <name>ScanTest</name>
        <message>
            <source>Click here, then scan something.</source>
            <translation>यहाँ क्लिक करें, फिर कुछ स्कैन करें।</translation>
        </message>
        <message>
            <source>Scan something here</source>
            <translation>यहाँ कुछ स्कैन करें</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tab</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>कुछ नहीं</translation>
        </message>
        <message>
            <source>{n} characters, longest pause {ms} ms, ended with {end}.</source>
            <translation>{n} अक्षर, सबसे लंबा ठहराव {ms} ms, अंत {end} से।</translation>
        </message>
        <message>
            <source>Not a scan: it does not begin with {prefix}.</source>
            <translation>स्कैन नहीं: यह {prefix} से शुरू नहीं होता।</translation>
        </message>
        <message>
            <source>Not a scan: slower than the longest pause that is set.</source>
            <translation>स्कैन नहीं: तय किए सबसे लंबे ठहराव से धीमा।</translation>
        </message>
        <message>
            <source>Not a scan: it ends otherwise than is set.</source>
            <translation>स्कैन नहीं: इसका अंत तय किए से अलग है।</translation>
        </message>
        <message>
            <source>A scan, but no card or receipt of a clinic.</source>
            <translation>स्कैन है, पर किसी क्लिनिक का कार्ड या रसीद नहीं।</translation>
        </message>
        <message>
            <source>The card of patient {number}.</source>
            <translation>मरीज़ {number} का कार्ड।</translation>
        </message>
        <message>
            <source>The receipt {number}.</source>
            <translation>रसीद {number}।</translation>
        </message>
    </context>
    <context>
        <name>Scanner</name>
        <message>
            <source>Sign in first, then scan again.</source>
            <translation>पहले साइन इन करें, फिर स्कैन करें।</translation>
        </message>
        <message>
            <source>Close what is open first, then scan again.</source>
            <translation>पहले जो खुला है उसे बंद करें, फिर स्कैन करें।</translation>
        </message>
        <message>
            <source>Scanned {code}: no card or receipt of this clinic. Nothing was done.</source>
            <translation>{code} स्कैन हुआ: इस क्लिनिक का कार्ड या रसीद नहीं। कुछ नहीं किया गया।</translation>
        </message>
    </context>
    <context>
        <name>ScannerCard</name>
        <message>
            <source>Scans open patients' cards and receipts</source>
            <translation>स्कैन से मरीज़ के कार्ड और रसीदें खुलें</translation>
        </message>
        <message>
            <source>What the scanner sends first</source>
            <translation>स्कैनर शुरू में क्या भेजता है</translation>
        </message>
        <message>
            <source>What the scanner sends last</source>
            <translation>स्कैनर अंत में क्या भेजता है</translation>
        </message>
        <message>
            <source>Enter or Tab</source>
            <translation>Enter या Tab</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tab</translation>
        </message>
        <message>
            <source>Longest pause in milliseconds</source>
            <translation>मिलीसेकंड में सबसे लंबा ठहराव</translation>
        </message>
        <message>
            <source>Scanner</source>
            <translation>स्कैनर</translation>
        </message>
        <message>
            <source>As it is set up in the scanner. Empty: told by its speed alone.</source>
            <translation>जैसा स्कैनर में तय है। खाली हो तो सिर्फ़ गति से पहचाना जाता है।</translation>
        </message>
        <message>
            <source>Most scanners need less than 20 ms; some without a cable need more.</source>
            <translation>ज़्यादातर स्कैनर को 20 ms से कम चाहिए; बिना तार वाले कुछ को ज़्यादा।</translation>
        </message>
        <message>
            <source>Longest pause between characters, in ms</source>
            <translation>अक्षरों के बीच सबसे लंबा ठहराव, ms में</translation>
        </message>
        <message>
            <source>Scan something here</source>
            <translation>यहाँ कुछ स्कैन करें</translation>
        </message>
    </context>
    <context>
        <name>SearchDrop</name>
        <message>
            <source>What was found</source>
            <translation>जो मिला</translation>
        </message>
        <message>
            <source>Nothing found. Try fewer letters, or a part of the phone number.</source>
            <translation>कुछ नहीं मिला। कम अक्षर लिखें, या फ़ोन नंबर का कोई हिस्सा।</translation>
        </message>
    </context>
    <context>
        <name>SecondPlace</name>
        <message>
            <source>None chosen</source>
            <translation>कोई नहीं चुनी</translation>
        </message>
        <message>
            <source>Choose a folder ...</source>
            <translation>फ़ोल्डर चुनें ...</translation>
        </message>
        <message>
            <source>No second place</source>
            <translation>दूसरी जगह नहीं</translation>
        </message>
        <message>
            <source>Each backup is copied there too, so that it outlasts this computer.</source>
            <translation>हर बैकअप वहाँ भी कॉपी होता है, ताकि यह कंप्यूटर खराब हो जाए तो भी बचा रहे।</translation>
        </message>
        <message>
            <source>Second place</source>
            <translation>दूसरी जगह</translation>
        </message>
        <message>
            <source>No copy there yet.</source>
            <translation>वहाँ अभी कोई कॉपी नहीं।</translation>
        </message>
        <message>
            <source>Last copy of {day}.</source>
            <translation>पिछली कॉपी {day} की।</translation>
        </message>
        <message>
            <source>Second place for backups</source>
            <translation>बैकअप की दूसरी जगह</translation>
        </message>
    </context>
    <context>
        <name>SellFoot</name>
        <message>
            <source>Use 1 session now</source>
            <translation>अभी 1 सेशन लगाएँ</translation>
        </message>
        <message>
            <source>Service used now</source>
            <translation>अभी की सेवा</translation>
        </message>
        <message>
            <source>Who came</source>
            <translation>कौन आए</translation>
        </message>
        <message>
            <source>Choose a package</source>
            <translation>पैकेज चुनें</translation>
        </message>
        <message>
            <source>Paid {paid} of {total}</source>
            <translation>{total} में से {paid} चुकाए</translation>
        </message>
        <message>
            <source>{amount} still to pay</source>
            <translation>{amount} देना बाकी</translation>
        </message>
        <message>
            <source>{amount} too much</source>
            <translation>{amount} ज़्यादा</translation>
        </message>
        <message>
            <source>{amount} comes later</source>
            <translation>{amount} बाद में</translation>
        </message>
        <message>
            <source>Nothing left to pay</source>
            <translation>कुछ देना बाकी नहीं</translation>
        </message>
        <message>
            <source>Complete sale, {amount} now</source>
            <translation>बिक्री पूरी करें, अभी {amount}</translation>
        </message>
        <message>
            <source>Complete sale, {amount}</source>
            <translation>बिक्री पूरी करें, {amount}</translation>
        </message>
    </context>
    <context>
        <name>SellHead</name>
        <message>
            <source>Back to wallet</source>
            <translation>वॉलेट पर वापस</translation>
        </message>
        <message>
            <source>Sell a package to {name}</source>
            <translation>{name} को पैकेज बेचें</translation>
        </message>
        <message>
            <source>follows {package}, last valid {day}</source>
            <translation>{package} के बाद, जो {day} तक मान्य है</translation>
        </message>
        <message>
            <source>follows {package}</source>
            <translation>{package} के बाद</translation>
        </message>
    </context>
    <context>
        <name>SellPage</name>
        <message>
            <source>What is shown</source>
            <translation>क्या दिखे</translation>
        </message>
        <message>
            <source>Sale</source>
            <translation>बिक्री</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>रसीद</translation>
        </message>
        <message>
            <source>Who else may use it?</source>
            <translation>और कौन इस्तेमाल कर सकते हैं?</translation>
        </message>
        <message>
            <source>Redeem again</source>
            <translation>फिर सेशन लगाएँ</translation>
        </message>
        <message>
            <source>Show the new price</source>
            <translation>नई कीमत दिखाएँ</translation>
        </message>
        <message>
            <source>The rest later</source>
            <translation>बाकी बाद में</translation>
        </message>
        <message>
            <source>{package} is sold to {buyer} for {price} as if it had started on {day}.</source>
            <translation>{buyer} को {price} में {package} बिकेगा, मानो {day} को शुरू हुआ हो।</translation>
        </message>
        <message>
            <source>{package} is sold to {buyer} for {price} as if it had started on {day}, and 1 {service} is used at once.</source>
            <translation>{buyer} को {price} में {package} बिकेगा, मानो {day} को शुरू हुआ हो, और 1 {service} अभी लगेगा।</translation>
        </message>
        <message>
            <source>Starts</source>
            <translation>शुरू</translation>
        </message>
        <message>
            <source>Last valid</source>
            <translation>अंतिम मान्य दिन</translation>
        </message>
        <message>
            <source>never expires</source>
            <translation>हमेशा मान्य</translation>
        </message>
    </context>
    <context>
        <name>ServiceForm</name>
        <message>
            <source>Services</source>
            <translation>सेवाएँ</translation>
        </message>
        <message>
            <source>Service code</source>
            <translation>सेवा का कोड</translation>
        </message>
        <message>
            <source>Service name</source>
            <translation>सेवा का नाम</translation>
        </message>
        <message>
            <source>New service</source>
            <translation>नई सेवा</translation>
        </message>
        <message>
            <source>Save the service</source>
            <translation>सेवा सहेजें</translation>
        </message>
        <message>
            <source>List price</source>
            <translation>सूची कीमत</translation>
        </message>
        <message>
            <source>Tax class</source>
            <translation>टैक्स वर्ग</translation>
        </message>
        <message>
            <source>Offered in new packages</source>
            <translation>नए पैकेजों में उपलब्ध</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>कोड</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>नाम</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>सेवा</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>टैक्स</translation>
        </message>
        <message>
            <source>Exempt</source>
            <translation>टैक्स-मुक्त</translation>
        </message>
    </context>
    <context>
        <name>ServicesPage</name>
        <message>
            <source>Packages</source>
            <translation>पैकेज</translation>
        </message>
        <message>
            <source>Beside the services</source>
            <translation>सेवाओं के साथ</translation>
        </message>
        <message>
            <source>Package types</source>
            <translation>पैकेज के प्रकार</translation>
        </message>
        <message>
            <source>Tax classes</source>
            <translation>टैक्स वर्ग</translation>
        </message>
    </context>
    <context>
        <name>SettingsScreen</name>
        <message>
            <source>Part of the settings</source>
            <translation>सेटिंग्स का हिस्सा</translation>
        </message>
        <message>
            <source>People</source>
            <translation>लोग</translation>
        </message>
        <message>
            <source>Centres and this desk</source>
            <translation>केंद्र और यह डेस्क</translation>
        </message>
        <message>
            <source>Clinic's choices</source>
            <translation>क्लिनिक के विकल्प</translation>
        </message>
        <message>
            <source>Scanner and printer</source>
            <translation>स्कैनर और प्रिंटर</translation>
        </message>
        <message>
            <source>Look and language</source>
            <translation>रूप-रंग और भाषा</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>बैकअप</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>सेटिंग्स</translation>
        </message>
        <message>
            <source>Only the owner changes people, centres and choices.</source>
            <translation>लोग, केंद्र और विकल्प सिर्फ़ मालिक बदल सकते हैं।</translation>
        </message>
    </context>
    <context>
        <name>SideList</name>
        <message>
            <source>All {n}</source>
            <translation>सभी {n}</translation>
        </message>
    </context>
    <context>
        <name>SignInPage</name>
        <message>
            <source>Sign in</source>
            <translation>साइन इन करें</translation>
        </message>
        <message>
            <source>Opening the clinic ...</source>
            <translation>क्लिनिक खुल रहा है ...</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>नाम</translation>
        </message>
        <message>
            <source>Type or choose your name</source>
            <translation>अपना नाम लिखें या चुनें</translation>
        </message>
        <message>
            <source>People of this centre</source>
            <translation>इस केंद्र के लोग</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>पिन</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>भाषा</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>लॉक है</translation>
        </message>
        <message>
            <source>{centre}, {clinic}</source>
            <translation>{centre}, {clinic}</translation>
        </message>
        <message>
            <source>Choose a name from the list.</source>
            <translation>सूची से नाम चुनें।</translation>
        </message>
        <message>
            <source>Type your PIN.</source>
            <translation>अपना पिन लिखें।</translation>
        </message>
        <message>
            <source>Try again in {seconds} s.</source>
            <translation>{seconds} सेकंड में फिर कोशिश करें।</translation>
        </message>
        <message>
            <source>You can try again now.</source>
            <translation>अब फिर कोशिश कर सकते हैं।</translation>
        </message>
    </context>
    <context>
        <name>SignSide</name>
        <message>
            <source>Approval</source>
            <translation>मंज़ूरी</translation>
        </message>
        <message>
            <source>Only for this act.</source>
            <translation>सिर्फ़ इस काम के लिए।</translation>
        </message>
        <message>
            <source>Approver</source>
            <translation>मंज़ूर करने वाले</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>पिन</translation>
        </message>
        <message>
            <source>6 digits or more. There is no time limit.</source>
            <translation>6 या ज़्यादा अंक। समय की कोई सीमा नहीं।</translation>
        </message>
        <message>
            <source>Nobody at the desk who may sign?</source>
            <translation>डेस्क पर मंज़ूरी देने वाला कोई नहीं?</translation>
        </message>
        <message>
            <source>Send it for approval. It waits and holds nothing.</source>
            <translation>मंज़ूरी के लिए भेजें। अनुरोध प्रतीक्षा में रहेगा और कुछ नहीं रुकेगा।</translation>
        </message>
        <message>
            <source>Sent for approval</source>
            <translation>मंज़ूरी के लिए भेजा गया</translation>
        </message>
        <message>
            <source>The owner signs here</source>
            <translation>मालिक यहाँ मंज़ूरी दें</translation>
        </message>
        <message>
            <source>A manager signs here</source>
            <translation>मैनेजर यहाँ मंज़ूरी दें</translation>
        </message>
        <message>
            <source>Asked by {name}. Only for this act.</source>
            <translation>{name} का अनुरोध। सिर्फ़ इस काम के लिए।</translation>
        </message>
        <message>
            <source>{name}, {role}</source>
            <translation>{name}, {role}</translation>
        </message>
        <message>
            <source>Nobody here may sign this.</source>
            <translation>यहाँ इसे कोई मंज़ूर नहीं कर सकता।</translation>
        </message>
        <message>
            <source>Send it for approval instead.</source>
            <translation>इसकी जगह मंज़ूरी के लिए भेजें।</translation>
        </message>
        <message>
            <source>{name}'s PIN</source>
            <translation>{name} का पिन</translation>
        </message>
        <message>
            <source>Type the PIN.</source>
            <translation>पिन लिखें।</translation>
        </message>
        <message>
            <source>Try again in {seconds} s.</source>
            <translation>{seconds} सेकंड में फिर कोशिश करें।</translation>
        </message>
        <message>
            <source>You can try again now.</source>
            <translation>अब फिर कोशिश कर सकते हैं।</translation>
        </message>
    </context>
    <context>
        <name>SoldPage</name>
        <message>
            <source>Sold and used</source>
            <translation>बिके और लगे</translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n महीना</numerusform>
                <numerusform>%n महीने</numerusform>
            </translation>
        </message>
        <message>
            <source>By booking date, money without tax: sold where it was sold, used where people came. Received has the credit of upgrades in it, as in Owed.</source>
            <translation>दर्ज होने की तारीख से, रकम टैक्स के बिना: बिक्री वहाँ जहाँ बेचा, इस्तेमाल वहाँ जहाँ लोग आए। मिली रकम में अपग्रेड का क्रेडिट भी है, जैसे देनदारी में।</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>महीना</translation>
        </message>
        <message>
            <source>Sessions sold</source>
            <translation>बिके सेशन</translation>
        </message>
        <message>
            <source>Sessions used</source>
            <translation>लगे सेशन</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>मिला</translation>
        </message>
        <message>
            <source>Worth of used</source>
            <translation>लगे का मूल्य</translation>
        </message>
        <message>
            <source>Nothing sold or used yet</source>
            <translation>अभी न कुछ बिका, न लगा</translation>
        </message>
        <message>
            <source>Each month stands here as a pair of bars.</source>
            <translation>हर महीना यहाँ दो खंभों में दिखेगा।</translation>
        </message>
        <message>
            <source>Sessions sold and used</source>
            <translation>बिके और लगे सेशन</translation>
        </message>
        <message>
            <source>Sold</source>
            <translation>बिके</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>लगे</translation>
        </message>
        <message>
            <source>Money received and worth of used sessions</source>
            <translation>मिली रकम और लगे सेशन का मूल्य</translation>
        </message>
        <message>
            <source>{sold} sessions sold, {used} used; {received} received, {worth} used up.</source>
            <translation>{sold} सेशन बिके, {used} लगे; {received} मिले, {worth} के सेशन लगे।</translation>
        </message>
        <message>
            <source>{month}: {sold} sessions sold, {used} used</source>
            <translation>{month}: {sold} सेशन बिके, {used} लगे</translation>
        </message>
        <message>
            <source>{month}: {received} received, {worth} used up</source>
            <translation>{month}: {received} मिले, {worth} के सेशन लगे</translation>
        </message>
    </context>
    <context>
        <name>StartStep</name>
        <message>
            <source>How to begin</source>
            <translation>कैसे शुरू करें</translation>
        </message>
        <message>
            <source>Begin with an empty clinic</source>
            <translation>खाली क्लिनिक से शुरू करें</translation>
        </message>
        <message>
            <source>Add services and packages under Catalogue.</source>
            <translation>“कैटलॉग” में सेवाएँ और पैकेज जोड़ें।</translation>
        </message>
        <message>
            <source>Look at the sample first</source>
            <translation>पहले नमूना देखें</translation>
        </message>
        <message>
            <source>A made-up clinic. Yours waits for the next start.</source>
            <translation>एक काल्पनिक क्लिनिक। आपका क्लिनिक अगली बार शुरू करने पर खुलेगा।</translation>
        </message>
    </context>
    <context>
        <name>Statement</name>
        <message>
            <source>Statement</source>
            <translation>स्टेटमेंट</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>तारीख</translation>
        </message>
        <message>
            <source>What</source>
            <translation>क्या</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>सेशन</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>बाकी</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>पैसा</translation>
        </message>
        <message>
            <source>By</source>
            <translation>किसने</translation>
        </message>
        <message>
            <source>All of it at {centre}, unless another centre is named. Printed {moment}. Audit code {code}: the clinic can check with it that nothing above was changed.</source>
            <translation>सब कुछ {centre} पर, जहाँ दूसरा केंद्र न लिखा हो। प्रिंट: {moment}। ऑडिट कोड {code}: इससे क्लिनिक जाँच सकता है कि ऊपर कुछ बदला नहीं गया।</translation>
        </message>
        <message>
            <source>{n} {service} given</source>
            <translation>{n} {service} दिए गए</translation>
        </message>
        <message>
            <source>{service} for {person}</source>
            <translation>{person} के लिए {service}</translation>
        </message>
        <message>
            <source>Void of {service} for {person}</source>
            <translation>{person} का {service} रद्द</translation>
        </message>
        <message>
            <source>{service} adjusted by hand</source>
            <translation>{service} का समायोजन</translation>
        </message>
        <message>
            <source>{n} {service} ended</source>
            <translation>{n} {service} समाप्त</translation>
        </message>
        <message>
            <source>{n} {service} given back</source>
            <translation>{n} {service} वापस मिले</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>अवधि समाप्त</translation>
        </message>
        <message>
            <source>Start moved to {first}</source>
            <translation>शुरुआत बदलकर {first}</translation>
        </message>
        <message>
            <source>Transferred to {person}</source>
            <translation>{person} को ट्रांसफ़र</translation>
        </message>
        <message>
            <source>Extended to {last}</source>
            <translation>वैधता {last} तक बढ़ी</translation>
        </message>
        <message>
            <source>Frozen from {first} to {last}</source>
            <translation>{first} से {last} तक रुका हुआ</translation>
        </message>
        <message>
            <source>Freeze from {first} to {last} ended</source>
            <translation>{first} से {last} का फ़्रीज़ समाप्त</translation>
        </message>
        <message>
            <source>Completed early</source>
            <translation>पहले ही पूर्ण</translation>
        </message>
        <message>
            <source>Reopened</source>
            <translation>फिर खोला गया</translation>
        </message>
        <message>
            <source>Paid by {tender}</source>
            <translation>भुगतान: {tender}</translation>
        </message>
        <message>
            <source>Payment by {tender} taken back</source>
            <translation>भुगतान रिवर्स: {tender}</translation>
        </message>
        <message>
            <source>Cancelled, {amount} to go back</source>
            <translation>निरस्त, {amount} वापस देना है</translation>
        </message>
        <message>
            <source>Upgraded, {amount} as credit</source>
            <translation>अपग्रेड, {amount} क्रेडिट</translation>
        </message>
        <message>
            <source>Paid out by {tender}</source>
            <translation>रिफ़ंड दिया: {tender}</translation>
        </message>
        <message>
            <source>voided</source>
            <translation>रद्द</translation>
        </message>
        <message>
            <source>recorded after its day was closed</source>
            <translation>दिन बंद होने के बाद दर्ज</translation>
        </message>
        <message>
            <source>reference ends {end}</source>
            <translation>रेफ़रेंस के अंतिम अंक {end}</translation>
        </message>
        <message>
            <source>{staff}, approved by {approver}</source>
            <translation>{staff}, मंज़ूरी: {approver}</translation>
        </message>
        <message>
            <source>{n} given</source>
            <translation>{n} दिए गए</translation>
        </message>
        <message>
            <source>{n} used</source>
            <translation>{n} इस्तेमाल हुए</translation>
        </message>
        <message>
            <source>{n} voided</source>
            <translation>{n} रद्द</translation>
        </message>
        <message>
            <source>{n} ended</source>
            <translation>{n} समाप्त</translation>
        </message>
        <message>
            <source>{service}: {parts}, so {left} left</source>
            <translation>{service}: {parts}, इसलिए {left} बाकी</translation>
        </message>
        <message>
            <source>{amount} paid</source>
            <translation>{amount} भुगतान हुआ</translation>
        </message>
        <message>
            <source>{paid}, {amount} paid out</source>
            <translation>{paid}, {amount} रिफ़ंड दिया गया</translation>
        </message>
        <message>
            <source>never expires</source>
            <translation>हमेशा मान्य</translation>
        </message>
        <message>
            <source>last valid {day}</source>
            <translation>{day} तक मान्य</translation>
        </message>
        <message>
            <source>bought {day}, {last}</source>
            <translation>{day} को खरीदा, {last}</translation>
        </message>
    </context>
    <context>
        <name>StatementDialog</name>
        <message>
            <source>Statement of {package}</source>
            <translation>{package} का स्टेटमेंट</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>स्टेटमेंट</translation>
        </message>
        <message>
            <source>Code on a printed statement</source>
            <translation>प्रिंट किए स्टेटमेंट का कोड</translation>
        </message>
        <message>
            <source>Code on paper</source>
            <translation>कागज़ पर कोड</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>जाँचें</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>कागज़</translation>
        </message>
        <message>
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <source>A5</source>
            <translation>A5</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>प्रिंट करें</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>हो गया</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>तारीख</translation>
        </message>
        <message>
            <source>What</source>
            <translation>क्या</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>सेशन</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>बाकी</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>पैसा</translation>
        </message>
        <message>
            <source>By</source>
            <translation>किसने</translation>
        </message>
        <message>
            <source>Audit code: it proves a printed statement unaltered</source>
            <translation>ऑडिट कोड: इससे साबित होता है कि प्रिंट स्टेटमेंट बदला नहीं गया</translation>
        </message>
        <message>
            <source>approved by {name}</source>
            <translation>मंज़ूरी: {name}</translation>
        </message>
        <message>
            <source>An entry behind this statement was changed since it was written.</source>
            <translation>इस स्टेटमेंट की कोई एंट्री लिखे जाने के बाद बदली गई है।</translation>
        </message>
        <message>
            <source>Not a code of this statement: read it again, or the paper was changed.</source>
            <translation>यह इस स्टेटमेंट का कोड नहीं है: फिर से पढ़ें, वरना कागज़ बदला गया है।</translation>
        </message>
        <message numerus="yes">
            <source>True as of {moment}; %n line(s) came since.</source>
            <translation>
                <numerusform>{moment} तक सही; उसके बाद %n पंक्ति जुड़ी।</numerusform>
                <numerusform>{moment} तक सही; उसके बाद %n पंक्तियाँ जुड़ीं।</numerusform>
            </translation>
        </message>
        <message>
            <source>True: nothing was changed, and nothing came since.</source>
            <translation>सही: न कुछ बदला गया, न उसके बाद कुछ जुड़ा।</translation>
        </message>
        <message>
            <source>Statement {number}</source>
            <translation>स्टेटमेंट {number}</translation>
        </message>
    </context>
    <context>
        <name>Stepper</name>
        <message>
            <source>One less: {what}</source>
            <translation>एक कम: {what}</translation>
        </message>
        <message>
            <source>One more: {what}</source>
            <translation>एक ज़्यादा: {what}</translation>
        </message>
    </context>
    <context>
        <name>SumsCard</name>
        <message>
            <source>Package price</source>
            <translation>पैकेज की कीमत</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>कीमत</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>सेशन</translation>
        </message>
        <message>
            <source>List value</source>
            <translation>सूची मूल्य</translation>
        </message>
        <message>
            <source>Saving</source>
            <translation>बचत</translation>
        </message>
    </context>
    <context>
        <name>SupportCard</name>
        <message>
            <source>Save a support bundle ...</source>
            <translation>सहायता बंडल सहेजें ...</translation>
        </message>
        <message>
            <source>Versions, checks, settings and logs for whoever looks after Sessiondesk. No patient data.</source>
            <translation>Sessiondesk संभालने वालों के लिए संस्करण, जाँच, सेटिंग्स और लॉग। मरीज़ों का कोई डेटा नहीं।</translation>
        </message>
        <message>
            <source>For support</source>
            <translation>सहायता के लिए</translation>
        </message>
        <message>
            <source>Version {version} is there: {page}</source>
            <translation>संस्करण {version} आ गया है: {page}</translation>
        </message>
        <message>
            <source>This is the newest version.</source>
            <translation>यह सबसे नया संस्करण है।</translation>
        </message>
        <message>
            <source>Nobody can tell whether there is a newer version.</source>
            <translation>नया संस्करण है या नहीं, यह पता नहीं चल सका।</translation>
        </message>
        <message>
            <source>Save a support bundle</source>
            <translation>सहायता बंडल सहेजें</translation>
        </message>
        <message>
            <source>Support bundle (*.zip)</source>
            <translation>सहायता बंडल (*.zip)</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>{name} नाम से सहेजा गया।</translation>
        </message>
    </context>
    <context>
        <name>TakeOverDialog</name>
        <message>
            <source>Take over appointments</source>
            <translation>अपॉइंटमेंट लें</translation>
        </message>
        <message>
            <source>Reading the file…</source>
            <translation>फ़ाइल पढ़ी जा रही है…</translation>
        </message>
        <message>
            <source>Lines that are left out</source>
            <translation>छोड़ी गई पंक्तियाँ</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>रहने दें</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>लें</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>पंक्ति</translation>
        </message>
        <message>
            <source>Left out because</source>
            <translation>छोड़ने का कारण</translation>
        </message>
        <message>
            <source>What stands there</source>
            <translation>वहाँ क्या लिखा है</translation>
        </message>
        <message>
            <source>Every line was understood</source>
            <translation>हर पंक्ति समझ में आई</translation>
        </message>
        <message>
            <source>Nothing is left out.</source>
            <translation>कुछ नहीं छोड़ा गया।</translation>
        </message>
        <message>
            <source>Taking over: {done} of {total}</source>
            <translation>लिए जा रहे हैं: {total} में से {done}</translation>
        </message>
        <message>
            <source>Reading: {done} of {total}</source>
            <translation>पढ़े जा रहे हैं: {total} में से {done}</translation>
        </message>
        <message>
            <source>{new} new, {changed} changed, {same} as before, {out} left out.</source>
            <translation>{new} नए, {changed} बदले, {same} पहले जैसे, {out} छोड़े गए।</translation>
        </message>
        <message>
            <source>Nothing was taken over.</source>
            <translation>कुछ नहीं लिया गया।</translation>
        </message>
        <message>
            <source>A backup is made first…</source>
            <translation>पहले बैकअप बनाया जा रहा है…</translation>
        </message>
        <message numerus="yes">
            <source>%n appointment(s) taken over.</source>
            <translation>
                <numerusform>%n अपॉइंटमेंट लिया गया।</numerusform>
                <numerusform>%n अपॉइंटमेंट लिए गए।</numerusform>
            </translation>
        </message>
        <message>
            <source>Appointments of the booking system</source>
            <translation>बुकिंग सिस्टम के अपॉइंटमेंट</translation>
        </message>
        <message>
            <source>Calendars and tables (*.ics *.csv *.txt *.tsv)</source>
            <translation>कैलेंडर और तालिकाएँ (*.ics *.csv *.txt *.tsv)</translation>
        </message>
        <message>
            <source>No date with a time</source>
            <translation>समय के साथ तारीख नहीं</translation>
        </message>
        <message>
            <source>A status nobody knows</source>
            <translation>अनजान स्थिति</translation>
        </message>
        <message>
            <source>Repeats: export single visits</source>
            <translation>दोहराव: हर विज़िट अलग एक्सपोर्ट करें</translation>
        </message>
        <message>
            <source>Too long, or signs that cannot be shown</source>
            <translation>बहुत लंबा, या न दिखने वाले चिह्न</translation>
        </message>
        <message>
            <source>Unknown patient: register them, then again</source>
            <translation>अनजान मरीज़: दर्ज करके फिर लें</translation>
        </message>
        <message>
            <source>Several patients of that name or phone</source>
            <translation>इस नाम या फ़ोन के कई मरीज़</translation>
        </message>
        <message>
            <source>Unknown service</source>
            <translation>अनजान सेवा</translation>
        </message>
        <message>
            <source>Unknown centre</source>
            <translation>अनजान केंद्र</translation>
        </message>
        <message>
            <source>The reference stands further up already</source>
            <translation>यह रेफ़रेंस ऊपर आ चुका है</translation>
        </message>
        <message>
            <source>Over before it has begun</source>
            <translation>शुरू होने से पहले ही समाप्त</translation>
        </message>
        <message>
            <source>Redeemed as something else: void it first</source>
            <translation>सेशन किसी और रूप में लगा है: पहले उसे रद्द करें</translation>
        </message>
    </context>
    <context>
        <name>TakePaymentForm</name>
        <message>
            <source>Take a payment</source>
            <translation>भुगतान लें</translation>
        </message>
        <message>
            <source>Take payment</source>
            <translation>भुगतान लें</translation>
        </message>
        <message>
            <source>{amount} of {due} due for {package}.</source>
            <translation>{package} के बकाया {due} में से {amount}।</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>बकाया</translation>
        </message>
        <message>
            <source>Still due: {amount}.</source>
            <translation>अभी बकाया: {amount}।</translation>
        </message>
        <message>
            <source>Payment taken for {package}.</source>
            <translation>{package} का भुगतान लिया गया।</translation>
        </message>
        <message>
            <source>All paid.</source>
            <translation>पूरा भुगतान हुआ।</translation>
        </message>
    </context>
    <context>
        <name>TaxForm</name>
        <message>
            <source>Tax classes</source>
            <translation>टैक्स वर्ग</translation>
        </message>
        <message>
            <source>Class name</source>
            <translation>वर्ग का नाम</translation>
        </message>
        <message>
            <source>New tax class</source>
            <translation>नया टैक्स वर्ग</translation>
        </message>
        <message>
            <source>Save the tax class</source>
            <translation>टैक्स वर्ग सहेजें</translation>
        </message>
        <message>
            <source>Before the first one it is exempt. What was sold keeps its tax.</source>
            <translation>पहली दर से पहले टैक्स-मुक्त। जो बिक चुका, उसका टैक्स वही रहता है।</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>नाम</translation>
        </message>
        <message>
            <source>Rates</source>
            <translation>दरें</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>वर्ग</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>आज</translation>
        </message>
        <message>
            <source>Tax classes will be here</source>
            <translation>टैक्स वर्ग यहाँ दिखेंगे</translation>
        </message>
        <message>
            <source>Without one, every service is exempt from tax.</source>
            <translation>इसके बिना हर सेवा टैक्स-मुक्त है।</translation>
        </message>
        <message>
            <source>This centre has no tax number in the settings, so it charges no tax.</source>
            <translation>सेटिंग्स में इस केंद्र का टैक्स नंबर नहीं है, इसलिए यहाँ टैक्स नहीं लगता।</translation>
        </message>
        <message>
            <source>from {day}: {rate}</source>
            <translation>{day} से: {rate}</translation>
        </message>
        <message>
            <source>exempt</source>
            <translation>टैक्स-मुक्त</translation>
        </message>
        <message>
            <source>{rate} in the price</source>
            <translation>{rate} कीमत में</translation>
        </message>
        <message>
            <source>{rate} on top</source>
            <translation>{rate} ऊपर से</translation>
        </message>
    </context>
    <context>
        <name>TenderRow</name>
        <message>
            <source>{tender} amount</source>
            <translation>{tender} रकम</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>रकम</translation>
        </message>
        <message>
            <source>Remove {tender}</source>
            <translation>{tender} हटाएँ</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>हटाएँ</translation>
        </message>
        <message>
            <source>Cash tendered</source>
            <translation>दिया गया नकद</translation>
        </message>
        <message>
            <source>exact</source>
            <translation>पूरे</translation>
        </message>
        <message>
            <source>Tendered</source>
            <translation>दिए गए</translation>
        </message>
        <message>
            <source>UTR, 12 digits from the payer's app</source>
            <translation>UTR, भुगतान करने वाले के ऐप से 12 अंक</translation>
        </message>
        <message>
            <source>Reference on the card slip</source>
            <translation>कार्ड स्लिप का रेफ़रेंस</translation>
        </message>
        <message>
            <source>Bank reference</source>
            <translation>बैंक रेफ़रेंस</translation>
        </message>
        <message>
            <source>{tender} reference</source>
            <translation>{tender} रेफ़रेंस</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>छुट्टा</translation>
        </message>
    </context>
    <context>
        <name>TermsFields</name>
        <message>
            <source>Validity in days</source>
            <translation>वैधता, दिनों में</translation>
        </message>
        <message>
            <source>Never expires</source>
            <translation>हमेशा मान्य</translation>
        </message>
        <message>
            <source>Head and up to</source>
            <translation>प्रमुख और अधिकतम</translation>
        </message>
        <message>
            <source>Family members at most</source>
            <translation>अधिकतम परिवार सदस्य</translation>
        </message>
        <message>
            <source>Redeemable at</source>
            <translation>कहाँ लगेगा</translation>
        </message>
        <message>
            <source>If the patient stops</source>
            <translation>मरीज़ बीच में छोड़े तो</translation>
        </message>
        <message>
            <source>Fee in percent of the refund</source>
            <translation>शुल्क, रिफ़ंड के प्रतिशत में</translation>
        </message>
        <message>
            <source>Where bought</source>
            <translation>जहाँ खरीदा</translation>
        </message>
        <message>
            <source>These centres</source>
            <translation>ये केंद्र</translation>
        </message>
        <message>
            <source>Charge used at list price</source>
            <translation>सूची कीमत पर</translation>
        </message>
        <message>
            <source>Pro rata</source>
            <translation>अनुपात में</translation>
        </message>
        <message>
            <source>No refund</source>
            <translation>रिफ़ंड नहीं</translation>
        </message>
        <message>
            <source>Validity</source>
            <translation>वैधता</translation>
        </message>
        <message>
            <source>days</source>
            <translation>दिन</translation>
        </message>
        <message>
            <source>members</source>
            <translation>सदस्य</translation>
        </message>
        <message>
            <source>Sharing</source>
            <translation>साझा</translation>
        </message>
        <message>
            <source>fee</source>
            <translation>शुल्क</translation>
        </message>
    </context>
    <context>
        <name>TermsPart</name>
        <message>
            <source>Start date</source>
            <translation>शुरू होने की तारीख</translation>
        </message>
        <message>
            <source>Starts</source>
            <translation>शुरू</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>जोड़ें</translation>
        </message>
        <message>
            <source>Add a family member</source>
            <translation>परिवार का सदस्य जोड़ें</translation>
        </message>
        <message>
            <source>Who may use it</source>
            <translation>कौन इस्तेमाल कर सकते हैं</translation>
        </message>
        <message>
            <source>{n} sessions in {days} days is about {rhythm}, {spare} to spare</source>
            <translation>{days} दिन में {n} सेशन, यानी करीब {rhythm}, {spare} की गुंजाइश</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n दिन</numerusform>
                <numerusform>%n दिन</numerusform>
            </translation>
        </message>
        <message>
            <source>one every {n} weeks</source>
            <translation>{n} हफ़्ते में एक</translation>
        </message>
        <message>
            <source>{n} a week</source>
            <translation>हफ़्ते में {n}</translation>
        </message>
        <message>
            <source>one a week</source>
            <translation>हफ़्ते में एक</translation>
        </message>
        <message>
            <source>{name}, head</source>
            <translation>{name}, प्रमुख</translation>
        </message>
        <message>
            <source>Remove {name}</source>
            <translation>{name} को हटाएँ</translation>
        </message>
        <message>
            <source>For the buyer alone</source>
            <translation>सिर्फ़ खरीदार के लिए</translation>
        </message>
        <message>
            <source>{n} of {limit} family members</source>
            <translation>परिवार के {limit} में से {n} सदस्य</translation>
        </message>
        <message>
            <source>redeemable at {centres}</source>
            <translation>{centres} पर लगेगा</translation>
        </message>
        <message>
            <source>Never expires</source>
            <translation>हमेशा मान्य</translation>
        </message>
        <message>
            <source>Last valid {day}</source>
            <translation>{day} तक मान्य</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Find a patient, a receipt or a command</source>
            <translation>मरीज़, रसीद या काम खोजें</translation>
        </message>
        <message>
            <source>Name, phone, number, or what to do</source>
            <translation>नाम, फ़ोन, नंबर, या क्या करना है</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>लॉक करें</translation>
        </message>
        <message>
            <source>Lock or switch person (Ctrl+L)</source>
            <translation>लॉक करें या व्यक्ति बदलें (Ctrl+L)</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>मेनू</translation>
        </message>
        <message>
            <source>Menu (F10)</source>
            <translation>मेनू (F10)</translation>
        </message>
    </context>
    <context>
        <name>Tour</name>
        <message>
            <source>Find a patient</source>
            <translation>मरीज़ खोजें</translation>
        </message>
        <message>
            <source>Press Ctrl+K, type asha and press Enter. Any part of a name will do.</source>
            <translation>Ctrl+K दबाएँ, asha लिखें और Enter दबाएँ। नाम का कोई भी हिस्सा चलेगा।</translation>
        </message>
        <message>
            <source>Read the card</source>
            <translation>कार्ड पढ़ें</translation>
        </message>
        <message>
            <source>The big number is what is left. Beside it stand the last valid day and who used what.</source>
            <translation>बड़ा अंक बताता है कितने बाकी हैं। उसके पास अंतिम मान्य दिन और किसने क्या इस्तेमाल किया, यह लिखा है।</translation>
        </message>
        <message>
            <source>Use a session</source>
            <translation>एक सेशन लगाएँ</translation>
        </message>
        <message>
            <source>Press F2, look at the panel, then press Enter. One session is taken.</source>
            <translation>F2 दबाएँ, पैनल देखें, फिर Enter दबाएँ। एक सेशन लग जाता है।</translation>
        </message>
        <message>
            <source>Ask why</source>
            <translation>पूछें क्यों</translation>
        </message>
        <message>
            <source>Click the underlined number of sessions left. Every entry is there.</source>
            <translation>बाकी सेशन की रेखांकित संख्या पर क्लिक करें। हर एंट्री वहाँ है।</translation>
        </message>
        <message>
            <source>Void with approval</source>
            <translation>मंज़ूरी से रद्द करें</translation>
        </message>
        <message>
            <source>Choose your redemption and press Del. Give a reason, let a manager sign with the PIN of the sample. It comes back, and stays readable.</source>
            <translation>अपना लगाया सेशन चुनें और Del दबाएँ। कारण दें, मैनेजर नमूने के पिन से मंज़ूरी दें। सेशन वापस आता है, और लिखा रहता है।</translation>
        </message>
        <message>
            <source>Sell a package</source>
            <translation>पैकेज बेचें</translation>
        </message>
        <message>
            <source>Press Esc, then F3. Choose a package with Enter, then press Ctrl+Enter: paid in cash.</source>
            <translation>Esc दबाएँ, फिर F3। Enter से पैकेज चुनें, फिर Ctrl+Enter दबाएँ: नकद भुगतान।</translation>
        </message>
        <message>
            <source>Today's appointments</source>
            <translation>आज के अपॉइंटमेंट</translation>
        </message>
        <message>
            <source>Press Ctrl+1, then F8: the next appointment is checked in, and its session proposed.</source>
            <translation>Ctrl+1 दबाएँ, फिर F8: अगले अपॉइंटमेंट का चेक-इन होता है, और उसका सेशन सुझाया जाता है।</translation>
        </message>
        <message>
            <source>What waits for a manager</source>
            <translation>मैनेजर की प्रतीक्षा में</translation>
        </message>
        <message>
            <source>Press Ctrl+5. Requests wait here when no manager is at the desk.</source>
            <translation>Ctrl+5 दबाएँ। डेस्क पर मैनेजर न हो तो अनुरोध यहाँ रुकते हैं।</translation>
        </message>
        <message>
            <source>The day so far</source>
            <translation>अब तक का दिन</translation>
        </message>
        <message>
            <source>Press Ctrl+4. Sessions, sales and money of today stand here.</source>
            <translation>Ctrl+4 दबाएँ। आज के सेशन, बिक्री और पैसा यहाँ हैं।</translation>
        </message>
        <message>
            <source>Close the day</source>
            <translation>दिन बंद करें</translation>
        </message>
        <message>
            <source>In the evening a manager presses Ctrl+D, counts the money and closes the day. That was the first day. F1 helps on every page.</source>
            <translation>शाम को मैनेजर Ctrl+D दबाकर पैसे गिनते हैं और दिन बंद करते हैं। यह था पहला दिन। F1 हर पेज पर सहायता देता है।</translation>
        </message>
    </context>
    <context>
        <name>TransferForm</name>
        <message>
            <source>Transfer to somebody else</source>
            <translation>किसी और को ट्रांसफ़र करें</translation>
        </message>
        <message>
            <source>Approve transfer</source>
            <translation>ट्रांसफ़र मंज़ूर करें</translation>
        </message>
        <message>
            <source>Register somebody new</source>
            <translation>नया मरीज़ दर्ज करें</translation>
        </message>
        <message>
            <source>Who gets {package}? A package changes hands once.</source>
            <translation>{package} किसे मिलेगा? पैकेज एक ही बार ट्रांसफ़र होता है।</translation>
        </message>
        <message>
            <source>{package} belongs to {person} from today. {before} can use it no longer.</source>
            <translation>{package} आज से {person} का होगा। {before} इसे अब इस्तेमाल नहीं कर सकेंगे।</translation>
        </message>
        <message>
            <source>{package} belongs to {person} from today. {before} and the family can use it no longer.</source>
            <translation>{package} आज से {person} का होगा। {before} और परिवार इसे अब इस्तेमाल नहीं कर सकेंगे।</translation>
        </message>
        <message>
            <source>Head</source>
            <translation>प्रमुख</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>परिवार</translation>
        </message>
        <message>
            <source>nobody yet</source>
            <translation>अभी कोई नहीं</translation>
        </message>
        <message>
            <source>Stays</source>
            <translation>वही रहेगा</translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) left</source>
            <translation>
                <numerusform>%n सेशन बाकी</numerusform>
                <numerusform>%n सेशन बाकी</numerusform>
            </translation>
        </message>
        <message>
            <source>{left}, never expires</source>
            <translation>{left}, हमेशा मान्य</translation>
        </message>
        <message>
            <source>{left}, last valid {day}</source>
            <translation>{left}, {day} तक मान्य</translation>
        </message>
        <message>
            <source>{package} was transferred.</source>
            <translation>{package} ट्रांसफ़र हुआ।</translation>
        </message>
        <message>
            <source>It belongs to {person}.</source>
            <translation>यह अब {person} का है।</translation>
        </message>
    </context>
    <context>
        <name>TroubleDialog</name>
        <message>
            <source>This cannot be shown just now.</source>
            <translation>यह अभी नहीं दिखाया जा सकता।</translation>
        </message>
        <message>
            <source>Nothing was saved. Try again.</source>
            <translation>कुछ सहेजा नहीं गया। फिर कोशिश करें।</translation>
        </message>
        <message>
            <source>Trying again is safe: nothing is counted twice, and what you typed is still there.</source>
            <translation>फिर कोशिश करना सुरक्षित है: कुछ भी दो बार नहीं गिना जाएगा, और आपका लिखा हुआ बना हुआ है।</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>बंद करें</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>फिर कोशिश करें</translation>
        </message>
    </context>
    <context>
        <name>TypeForm</name>
        <message>
            <source>Package types</source>
            <translation>पैकेज के प्रकार</translation>
        </message>
        <message>
            <source>Type name</source>
            <translation>प्रकार का नाम</translation>
        </message>
        <message>
            <source>New package type</source>
            <translation>पैकेज का नया प्रकार</translation>
        </message>
        <message>
            <source>Save the package type</source>
            <translation>पैकेज का प्रकार सहेजें</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>नाम</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>प्रकार</translation>
        </message>
    </context>
    <context>
        <name>UnusableCard</name>
        <message>
            <source>bought at {centre}</source>
            <translation>{centre} पर खरीदा</translation>
        </message>
        <message>
            <source>Last valid {day}</source>
            <translation>{day} तक मान्य</translation>
        </message>
        <message>
            <source>Sell here</source>
            <translation>यहाँ बेचें</translation>
        </message>
    </context>
    <context>
        <name>UpgradeForm</name>
        <message>
            <source>Upgrade the package</source>
            <translation>पैकेज अपग्रेड करें</translation>
        </message>
        <message>
            <source>Approve upgrade</source>
            <translation>अपग्रेड मंज़ूर करें</translation>
        </message>
        <message>
            <source>New package</source>
            <translation>नया पैकेज</translation>
        </message>
        <message>
            <source>{name}, {total}</source>
            <translation>{name}, {total}</translation>
        </message>
        <message>
            <source>Credit {credit}: {paid} paid, less {used} for the sessions used at their share. No fee.</source>
            <translation>क्रेडिट {credit}: भुगतान {paid}, उसमें से अनुपात में इस्तेमाल सेशनों के {used} घटाकर। कोई शुल्क नहीं।</translation>
        </message>
        <message>
            <source>No package here costs as much as the credit of {credit}.</source>
            <translation>यहाँ कोई पैकेज {credit} के क्रेडिट जितना नहीं है।</translation>
        </message>
        <message>
            <source>{package} ends and its credit pays for another package.</source>
            <translation>{package} समाप्त होगा और उसका क्रेडिट दूसरे पैकेज में लगेगा।</translation>
        </message>
        <message>
            <source>{package} ends and its credit pays for {target}, from today.</source>
            <translation>{package} समाप्त होगा और उसका क्रेडिट आज से {target} में लगेगा।</translation>
        </message>
        <message>
            <source>Package</source>
            <translation>पैकेज</translation>
        </message>
        <message>
            <source>Sessions left</source>
            <translation>बाकी सेशन</translation>
        </message>
        <message>
            <source>Last valid</source>
            <translation>अंतिम मान्य दिन</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>परिवार</translation>
        </message>
        <message>
            <source>the buyer alone</source>
            <translation>सिर्फ़ खरीदार</translation>
        </message>
        <message>
            <source>Still to pay</source>
            <translation>देना बाकी</translation>
        </message>
        <message>
            <source>{package} upgraded to {target}, order {number}.</source>
            <translation>{package} से {target} में अपग्रेड हुआ, ऑर्डर {number}।</translation>
        </message>
        <message>
            <source>{n} left.</source>
            <translation>{n} बाकी।</translation>
        </message>
    </context>
    <context>
        <name>UsePage</name>
        <message>
            <source>Redemptions a day</source>
            <translation>रोज़ लगे सेशन</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n दिन</numerusform>
                <numerusform>%n दिन</numerusform>
            </translation>
        </message>
        <message>
            <source>Sessions by the day people came, at the centre where they came. Voided ones do not count.</source>
            <translation>जिस दिन और जिस केंद्र पर लोग आए, उसके सेशन। रद्द किए हुए नहीं गिने जाते।</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>दिन</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>सेशन</translation>
        </message>
        <message>
            <source>Of these missed</source>
            <translation>इनमें नहीं आए</translation>
        </message>
        <message>
            <source>No redemption in these days</source>
            <translation>इन दिनों में कोई सेशन नहीं लगा</translation>
        </message>
        <message>
            <source>Each day's sessions stand here as a bar.</source>
            <translation>हर दिन के सेशन यहाँ एक खंभे में दिखेंगे।</translation>
        </message>
        <message>
            <source>Sessions used a day</source>
            <translation>रोज़ लगे सेशन</translation>
        </message>
        <message numerus="yes">
            <source>{day}: %n session(s)</source>
            <translation>
                <numerusform>{day}: %n सेशन</numerusform>
                <numerusform>{day}: %n सेशन</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) used; the most on {day}: {most}.</source>
            <translation>
                <numerusform>%n सेशन लगा; सबसे ज़्यादा {day} को: {most}।</numerusform>
                <numerusform>%n सेशन लगे; सबसे ज़्यादा {day} को: {most}।</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>UsedBy</name>
        <message>
            <source>and {n} more</source>
            <translation>और {n} लोग</translation>
        </message>
        <message>
            <source>{name} used {n}</source>
            <translation>{name}: {n} इस्तेमाल हुए</translation>
        </message>
    </context>
    <context>
        <name>VisitDialog</name>
        <message>
            <source>How did the visit go?</source>
            <translation>विज़िट का क्या हुआ?</translation>
        </message>
        <message>
            <source>How it went</source>
            <translation>हाज़िरी</translation>
        </message>
        <message>
            <source>Cancelled on</source>
            <translation>रद्द करने की तारीख</translation>
        </message>
        <message>
            <source>Cancelled at</source>
            <translation>रद्द करने का समय</translation>
        </message>
        <message>
            <source>At</source>
            <translation>समय</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>रहने दें</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>सहेजें</translation>
        </message>
        <message>
            <source>Did not come</source>
            <translation>नहीं आए</translation>
        </message>
        <message>
            <source>without a word</source>
            <translation>बिना बताए</translation>
        </message>
        <message>
            <source>Patient cancelled</source>
            <translation>मरीज़ ने रद्द किया</translation>
        </message>
        <message>
            <source>now or earlier</source>
            <translation>अभी या पहले</translation>
        </message>
        <message>
            <source>Clinic cancelled</source>
            <translation>क्लिनिक ने रद्द किया</translation>
        </message>
        <message>
            <source>never costs a session</source>
            <translation>सेशन कभी नहीं लगता</translation>
        </message>
        <message>
            <source>Came</source>
            <translation>आए</translation>
        </message>
        <message>
            <source>redeem it as well</source>
            <translation>सेशन भी लगाएँ</translation>
        </message>
        <message>
            <source>Still expected</source>
            <translation>अभी आना है</translation>
        </message>
        <message>
            <source>puts a slip right</source>
            <translation>भूल सुधारने के लिए</translation>
        </message>
        <message>
            <source>Such as 9:30.</source>
            <translation>जैसे 9:30।</translation>
        </message>
        <message>
            <source>Cancelled too late: a session is proposed.</source>
            <translation>देर से रद्द किया: सेशन लगाने का सुझाव है।</translation>
        </message>
        <message>
            <source>Nobody cancelled: a session is proposed.</source>
            <translation>किसी ने रद्द नहीं किया: सेशन लगाने का सुझाव है।</translation>
        </message>
        <message>
            <source>No session is taken by this.</source>
            <translation>इससे कोई सेशन नहीं लगेगा।</translation>
        </message>
        <message>
            <source>Redeem it, or explain it when the day is closed.</source>
            <translation>सेशन लगाएँ, या दिन बंद करते समय कारण लिखें।</translation>
        </message>
        <message>
            <source>No session is taken.</source>
            <translation>कोई सेशन नहीं लगेगा।</translation>
        </message>
        <message>
            <source>Redeem it next, or explain it when the day is closed.</source>
            <translation>इसके बाद सेशन लगाएँ, या दिन बंद करते समय कारण लिखें।</translation>
        </message>
    </context>
    <context>
        <name>VisitField</name>
        <message>
            <source>Appointment</source>
            <translation>अपॉइंटमेंट</translation>
        </message>
        <message>
            <source>Appointment reference</source>
            <translation>अपॉइंटमेंट रेफ़रेंस</translation>
        </message>
        <message>
            <source>Reference, optional</source>
            <translation>रेफ़रेंस, वैकल्पिक</translation>
        </message>
        <message>
            <source>None</source>
            <translation>कोई नहीं</translation>
        </message>
        <message>
            <source>Another one</source>
            <translation>कोई दूसरा</translation>
        </message>
        <message>
            <source>Today {time}</source>
            <translation>आज {time}</translation>
        </message>
        <message>
            <source>Today {time}, {name}</source>
            <translation>आज {time}, {name}</translation>
        </message>
    </context>
    <context>
        <name>Visits</name>
        <message>
            <source>now</source>
            <translation>अभी</translation>
        </message>
        <message>
            <source>in {n} min</source>
            <translation>{n} मिनट में</translation>
        </message>
        <message>
            <source>Still open</source>
            <translation>हाज़िरी बाकी</translation>
        </message>
        <message>
            <source>{n} min late</source>
            <translation>{n} मिनट की देरी</translation>
        </message>
        <message>
            <source>{n} h late</source>
            <translation>{n} घंटे की देरी</translation>
        </message>
        <message>
            <source>Redeemed {time}</source>
            <translation>{time} पर सेशन लगा</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>रद्द</translation>
        </message>
        <message>
            <source>Starts {day}</source>
            <translation>{day} से शुरू</translation>
        </message>
        <message>
            <source>None left</source>
            <translation>कुछ बाकी नहीं</translation>
        </message>
        <message>
            <source>Not included</source>
            <translation>शामिल नहीं</translation>
        </message>
        <message>
            <source>No package</source>
            <translation>पैकेज नहीं</translation>
        </message>
        <message>
            <source>Cancelled late, {left} left</source>
            <translation>देर से रद्द, {left} बाकी</translation>
        </message>
        <message>
            <source>Missed, {left} left</source>
            <translation>नहीं आए, {left} बाकी</translation>
        </message>
        <message>
            <source>Came, {left} left</source>
            <translation>आए, {left} बाकी</translation>
        </message>
        <message>
            <source>{active} active, {left} left</source>
            <translation>{active} सक्रिय, {left} बाकी</translation>
        </message>
        <message>
            <source>Covered, {left} left</source>
            <translation>पैकेज है, {left} बाकी</translation>
        </message>
    </context>
    <context>
        <name>VoidBalance</name>
        <message>
            <source>{n} left</source>
            <translation>{n} बाकी</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>अभी</translation>
        </message>
        <message>
            <source>After the void</source>
            <translation>रद्द करने के बाद</translation>
        </message>
        <message>
            <source>Now {now}, after the void {after}</source>
            <translation>अभी {now}, रद्द करने के बाद {after}</translation>
        </message>
        <message>
            <source>The package ended {day}: what comes back stays expired.</source>
            <translation>पैकेज {day} को समाप्त हुआ: वापस आने वाला सेशन समाप्त ही रहेगा।</translation>
        </message>
        <message>
            <source>No money moves. The line stays in the ledger.</source>
            <translation>पैसे का कोई लेन-देन नहीं। पंक्ति लेजर में बनी रहेगी।</translation>
        </message>
        <message>
            <source>{amount} goes back to the package. The line stays in the ledger.</source>
            <translation>{amount} पैकेज में वापस जाएगा। पंक्ति लेजर में बनी रहेगी।</translation>
        </message>
    </context>
    <context>
        <name>VoidDialog</name>
        <message>
            <source>Void redemption</source>
            <translation>लगाया गया सेशन रद्द करें</translation>
        </message>
        <message>
            <source>Send for approval</source>
            <translation>मंज़ूरी के लिए भेजें</translation>
        </message>
        <message>
            <source>Keep redemption</source>
            <translation>सेशन लगा रहने दें</translation>
        </message>
        <message>
            <source>Approve void</source>
            <translation>रद्द करना मंज़ूर करें</translation>
        </message>
        <message>
            <source>Void {n} {service} for {person}?</source>
            <translation>{person} का {n} {service} रद्द करें?</translation>
        </message>
        <message>
            <source>{head}, {number}</source>
            <translation>{head}, {number}</translation>
        </message>
        <message>
            <source>This redemption is void already.</source>
            <translation>यह सेशन पहले ही रद्द है।</translation>
        </message>
        <message>
            <source>Nothing is left to undo.</source>
            <translation>पलटने को कुछ बाकी नहीं।</translation>
        </message>
        <message>
            <source>{n} left.</source>
            <translation>{n} बाकी।</translation>
        </message>
        <message>
            <source>Void done.</source>
            <translation>रद्द हो गया।</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>बंद करें</translation>
        </message>
    </context>
    <context>
        <name>VoidFacts</name>
        <message>
            <source>{n} {service}, {package}</source>
            <translation>{n} {service}, {package}</translation>
        </message>
        <message>
            <source>{person}, {desk}, {centre}</source>
            <translation>{person}, {desk}, {centre}</translation>
        </message>
        <message>
            <source>What</source>
            <translation>क्या</translation>
        </message>
        <message>
            <source>When</source>
            <translation>कब</translation>
        </message>
        <message>
            <source>Who came</source>
            <translation>कौन आए</translation>
        </message>
        <message>
            <source>Recorded by</source>
            <translation>किसने दर्ज किया</translation>
        </message>
        <message>
            <source>Today, {moment} {zone}</source>
            <translation>आज, {moment} {zone}</translation>
        </message>
        <message>
            <source>{moment} {zone}</source>
            <translation>{moment} {zone}</translation>
        </message>
        <message>
            <source>{moment}, for {day}</source>
            <translation>{moment}, {day} के लिए</translation>
        </message>
    </context>
    <context>
        <name>VoidReason</name>
        <message>
            <source>Reason</source>
            <translation>कारण</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>टिप्पणी</translation>
        </message>
        <message>
            <source>Note, optional</source>
            <translation>टिप्पणी, वैकल्पिक</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>क्या हुआ</translation>
        </message>
        <message>
            <source>Choose a reason.</source>
            <translation>कारण चुनें।</translation>
        </message>
        <message>
            <source>Write a few words: what happened?</source>
            <translation>थोड़े शब्दों में लिखें: क्या हुआ?</translation>
        </message>
    </context>
    <context>
        <name>VoidSign</name>
        <message>
            <source>Send it for approval. The count stays {n} until someone approves.</source>
            <translation>मंज़ूरी के लिए भेजें। मंज़ूरी मिलने तक गिनती {n} ही रहेगी।</translation>
        </message>
        <message>
            <source>No manager at the desk?</source>
            <translation>डेस्क पर मैनेजर नहीं?</translation>
        </message>
        <message>
            <source>Asked by {name}. Only for this void.</source>
            <translation>{name} का अनुरोध। सिर्फ़ इस सेशन को रद्द करने के लिए।</translation>
        </message>
        <message>
            <source>Recorded more than {n} days ago, so the owner decides.</source>
            <translation>{n} दिन से ज़्यादा पहले दर्ज, इसलिए मालिक तय करेंगे।</translation>
        </message>
        <message>
            <source>{name} recorded it, so somebody else signs.</source>
            <translation>इसे {name} ने दर्ज किया, इसलिए मंज़ूरी किसी और की चाहिए।</translation>
        </message>
        <message>
            <source>It waits in Approvals. The count stays {n} until someone approves; nobody is kept from redeeming.</source>
            <translation>यह “मंज़ूरियाँ” में प्रतीक्षा में है। मंज़ूरी मिलने तक गिनती {n} ही रहेगी; सेशन लगाने से कोई नहीं रुकेगा।</translation>
        </message>
    </context>
    <context>
        <name>WalletView</name>
        <message>
            <source>No package yet</source>
            <translation>अभी कोई पैकेज नहीं</translation>
        </message>
        <message>
            <source>Packages this patient buys or shares will be here.</source>
            <translation>इस मरीज़ के खरीदे या साझा पैकेज यहाँ दिखेंगे।</translation>
        </message>
        <message>
            <source>Sell a package</source>
            <translation>पैकेज बेचें</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more package(s)</source>
            <translation>
                <numerusform>%n और पैकेज दिखाएँ</numerusform>
                <numerusform>%n और पैकेज दिखाएँ</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WatchFolderDialog</name>
        <message>
            <source>Appointments from a folder</source>
            <translation>फ़ोल्डर से अपॉइंटमेंट</translation>
        </message>
        <message>
            <source>Folder to watch</source>
            <translation>किस फ़ोल्डर पर नज़र रखें</translation>
        </message>
        <message>
            <source>Empty: no folder is watched.</source>
            <translation>खाली: किसी फ़ोल्डर पर नज़र नहीं।</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>फ़ोल्डर चुनें</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>रहने दें</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>सहेजें</translation>
        </message>
        <message>
            <source>New and changed .ics, .csv, .tsv and .txt files there are taken over while somebody is signed in at this desk. Nothing in the folder is changed or deleted.</source>
            <translation>जब इस डेस्क पर कोई साइन इन हो, तब वहाँ की नई और बदली .ics, .csv, .tsv और .txt फ़ाइलें ले ली जाती हैं। फ़ोल्डर में कुछ बदला या मिटाया नहीं जाता।</translation>
        </message>
        <message>
            <source>This folder cannot be read.</source>
            <translation>यह फ़ोल्डर पढ़ा नहीं जा सकता।</translation>
        </message>
        <message>
            <source>This folder is watched: {folder}</source>
            <translation>इस फ़ोल्डर पर नज़र है: {folder}</translation>
        </message>
        <message>
            <source>No folder is watched any more.</source>
            <translation>अब किसी फ़ोल्डर पर नज़र नहीं।</translation>
        </message>
    </context>
    <context>
        <name>Watcher</name>
        <message>
            <source>Nothing was taken over from {file}: {why}</source>
            <translation>{file} से कुछ नहीं लिया गया: {why}</translation>
        </message>
        <message>
            <source>From {file}: {new} new appointments, {out} lines left out.</source>
            <translation>{file} से: {new} नए अपॉइंटमेंट, {out} पंक्तियाँ छोड़ी गईं।</translation>
        </message>
        <message numerus="yes">
            <source>%n new appointment(s) from {file}.</source>
            <translation>
                <numerusform>{file} से %n नया अपॉइंटमेंट।</numerusform>
                <numerusform>{file} से %n नए अपॉइंटमेंट।</numerusform>
            </translation>
        </message>
        <message>
            <source>See</source>
            <translation>देखें</translation>
        </message>
        <message>
            <source>The folder of the booking system cannot be read: {folder}</source>
            <translation>बुकिंग सिस्टम का फ़ोल्डर पढ़ा नहीं जा सकता: {folder}</translation>
        </message>
    </context>
    <context>
        <name>WhichPackage</name>
        <message>
            <source>Take the session from</source>
            <translation>सेशन किस पैकेज से लें</translation>
        </message>
        <message>
            <source>No session now</source>
            <translation>अभी कोई सेशन नहीं</translation>
        </message>
        <message>
            <source>explained at day close</source>
            <translation>दिन बंद करते समय बताएँ</translation>
        </message>
        <message>
            <source>{n} left, never expires</source>
            <translation>{n} बाकी, हमेशा मान्य</translation>
        </message>
        <message>
            <source>{n} left, ends {day}</source>
            <translation>{n} बाकी, {day} को समाप्त</translation>
        </message>
    </context>
    <context>
        <name>WholeList</name>
        <message>
            <source>Back to the desk</source>
            <translation>डेस्क पर वापस</translation>
        </message>
    </context>
    <context>
        <name>WhyNotDialog</name>
        <message>
            <source>Why not?</source>
            <translation>क्यों नहीं?</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>सेवा</translation>
        </message>
        <message>
            <source>Sell a package</source>
            <translation>पैकेज बेचें</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>हो गया</translation>
        </message>
        <message>
            <source>Which service does the patient come for?</source>
            <translation>मरीज़ किस सेवा के लिए आए हैं?</translation>
        </message>
        <message>
            <source>Every package with this service can be used, or there is none yet.</source>
            <translation>इस सेवा का हर पैकेज इस्तेमाल हो सकता है, या अभी कोई पैकेज नहीं है।</translation>
        </message>
        <message>
            <source>Nothing stands in the way</source>
            <translation>कोई रुकावट नहीं</translation>
        </message>
        <message>
            <source>{step}, {package}</source>
            <translation>{step}, {package}</translation>
        </message>
        <message>
            <source>Sell again</source>
            <translation>फिर बेचें</translation>
        </message>
        <message>
            <source>Renew</source>
            <translation>नवीनीकरण करें</translation>
        </message>
        <message>
            <source>Extend</source>
            <translation>वैधता बढ़ाएँ</translation>
        </message>
        <message>
            <source>Take payment</source>
            <translation>भुगतान लें</translation>
        </message>
        <message>
            <source>Add to the family</source>
            <translation>परिवार में जोड़ें</translation>
        </message>
        <message>
            <source>End the freeze</source>
            <translation>फ़्रीज़ समाप्त करें</translation>
        </message>
        <message>
            <source>Move the start</source>
            <translation>शुरुआत बदलें</translation>
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message>
            <source>This is not possible as it stands. Nothing was changed.</source>
            <translation>इस स्थिति में यह नहीं हो सकता। कुछ नहीं बदला गया।</translation>
        </message>
        <message>
            <source>Check what was entered, or ask a manager.</source>
            <translation>लिखा हुआ जाँचें, या मैनेजर से पूछें।</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>सक्रिय</translation>
        </message>
        <message>
            <source>Exhausted</source>
            <translation>पूरे हुए</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>अवधि समाप्त</translation>
        </message>
        <message>
            <source>Manually Completed</source>
            <translation>पहले ही पूर्ण</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>निरस्त</translation>
        </message>
        <message>
            <source>Scheduled</source>
            <translation>निर्धारित</translation>
        </message>
        <message>
            <source>Awaiting payment</source>
            <translation>भुगतान बाकी</translation>
        </message>
        <message>
            <source>Frozen</source>
            <translation>रुका हुआ</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>नकद</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>कार्ड</translation>
        </message>
        <message>
            <source>UPI</source>
            <translation>UPI</translation>
        </message>
        <message>
            <source>Bank transfer</source>
            <translation>बैंक ट्रांसफ़र</translation>
        </message>
        <message>
            <source>Credit of the old package</source>
            <translation>पुराने पैकेज का क्रेडिट</translation>
        </message>
        <message>
            <source>Receptionist</source>
            <translation>रिसेप्शनिस्ट</translation>
        </message>
        <message>
            <source>Manager</source>
            <translation>मैनेजर</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>मालिक</translation>
        </message>
        <message>
            <source>Attended</source>
            <translation>आए</translation>
        </message>
        <message>
            <source>No-show</source>
            <translation>नहीं आए</translation>
        </message>
        <message>
            <source>Late cancellation</source>
            <translation>देर से रद्द</translation>
        </message>
        <message>
            <source>Bought</source>
            <translation>खरीदे</translation>
        </message>
        <message>
            <source>Redeemed</source>
            <translation>लगाए गए</translation>
        </message>
        <message>
            <source>Voided</source>
            <translation>रद्द</translation>
        </message>
        <message>
            <source>Adjusted</source>
            <translation>समायोजित</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>समाप्त</translation>
        </message>
        <message>
            <source>Reopened</source>
            <translation>फिर खोला गया</translation>
        </message>
        <message>
            <source>female</source>
            <translation>महिला</translation>
        </message>
        <message>
            <source>male</source>
            <translation>पुरुष</translation>
        </message>
        <message>
            <source>other</source>
            <translation>अन्य</translation>
        </message>
        <message>
            <source>F</source>
            <comment>short for female</comment>
            <translation>म</translation>
        </message>
        <message>
            <source>M</source>
            <comment>short for male</comment>
            <translation>पु</translation>
        </message>
        <message>
            <source>X</source>
            <comment>short for other sex</comment>
            <translation>अ</translation>
        </message>
        <message>
            <source>Wrong patient chosen</source>
            <translation>गलत मरीज़ चुना गया</translation>
        </message>
        <message>
            <source>Wrong family member</source>
            <translation>परिवार का गलत सदस्य</translation>
        </message>
        <message>
            <source>Recorded twice</source>
            <translation>दो बार दर्ज हुआ</translation>
        </message>
        <message>
            <source>Patient left before the session</source>
            <translation>मरीज़ सेशन से पहले चले गए</translation>
        </message>
        <message>
            <source>The patient asked for it</source>
            <translation>मरीज़ ने कहा</translation>
        </message>
        <message>
            <source>Medical reason</source>
            <translation>मेडिकल कारण</translation>
        </message>
        <message>
            <source>Moved away</source>
            <translation>दूसरी जगह चले गए</translation>
        </message>
        <message>
            <source>Goodwill</source>
            <translation>सद्भावना</translation>
        </message>
        <message>
            <source>Our mistake</source>
            <translation>हमारी गलती</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>अन्य</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>प्रतीक्षा में</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>मंज़ूर</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>अस्वीकार</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>वापस लिया</translation>
        </message>
        <message>
            <source>Overtaken</source>
            <translation>अब लागू नहीं</translation>
        </message>
        <message>
            <source>On cancellation, used sessions are charged at list price and the rest is refunded.</source>
            <translation>निरस्त करने पर इस्तेमाल हुए सेशन सूची कीमत पर गिने जाते हैं और बाकी रकम वापस होती है।</translation>
        </message>
        <message>
            <source>On cancellation, unused sessions are refunded at their share of the price paid.</source>
            <translation>निरस्त करने पर बाकी सेशनों की रकम चुकाई कीमत के अनुपात में वापस होती है।</translation>
        </message>
        <message>
            <source>No refund on cancellation.</source>
            <translation>निरस्त करने पर रिफ़ंड नहीं।</translation>
        </message>
        <message>
            <source>A fee of {percent} % of the refund is kept.</source>
            <translation>रिफ़ंड में से {percent} % शुल्क काटा जाता है।</translation>
        </message>
        <message>
            <source>Void a redemption</source>
            <translation>लगाया गया सेशन रद्द करें</translation>
        </message>
        <message>
            <source>Record for an earlier date</source>
            <translation>पिछली तारीख में दर्ज करें</translation>
        </message>
        <message>
            <source>Remove a family member</source>
            <translation>परिवार का सदस्य हटाएँ</translation>
        </message>
        <message>
            <source>Cancel a package</source>
            <translation>पैकेज निरस्त करें</translation>
        </message>
        <message>
            <source>Complete a package early</source>
            <translation>पैकेज समय से पहले पूरा करें</translation>
        </message>
        <message>
            <source>Reopen a package</source>
            <translation>पैकेज फिर खोलें</translation>
        </message>
        <message>
            <source>Extend a package</source>
            <translation>पैकेज की वैधता बढ़ाएँ</translation>
        </message>
        <message>
            <source>Freeze a package</source>
            <translation>पैकेज रोकें</translation>
        </message>
        <message>
            <source>End a freeze</source>
            <translation>फ़्रीज़ समाप्त करें</translation>
        </message>
        <message>
            <source>Transfer a package</source>
            <translation>पैकेज ट्रांसफ़र करें</translation>
        </message>
        <message>
            <source>Add or take sessions</source>
            <translation>सेशन जोड़ें या घटाएँ</translation>
        </message>
        <message>
            <source>Move a start</source>
            <translation>शुरुआत बदलें</translation>
        </message>
        <message>
            <source>Pay out a refund</source>
            <translation>रिफ़ंड दें</translation>
        </message>
        <message>
            <source>Reverse a payment</source>
            <translation>भुगतान रिवर्स करें</translation>
        </message>
        <message>
            <source>Upgrade a package</source>
            <translation>पैकेज अपग्रेड करें</translation>
        </message>
        <message>
            <source>A void gives sessions back, so a manager signs it.</source>
            <translation>रद्द करने पर सेशन वापस मिलते हैं, इसलिए मैनेजर की मंज़ूरी चाहिए।</translation>
        </message>
        <message>
            <source>The date lies in the past, so a manager signs that it is right.</source>
            <translation>तारीख बीत चुकी है, इसलिए वह सही है, इस पर मैनेजर की मंज़ूरी चाहिए।</translation>
        </message>
        <message>
            <source>This person has used sessions of the package, so a manager signs the removal.</source>
            <translation>इन्होंने पैकेज के सेशन इस्तेमाल किए हैं, इसलिए हटाने पर मैनेजर की मंज़ूरी चाहिए।</translation>
        </message>
        <message>
            <source>A cancellation ends the sessions and decides the refund, so a manager signs it.</source>
            <translation>निरस्त करने पर सेशन समाप्त होते हैं और रिफ़ंड तय होता है, इसलिए मैनेजर की मंज़ूरी चाहिए।</translation>
        </message>
        <message>
            <source>The sessions left are forfeited, so a manager signs it.</source>
            <translation>बाकी सेशन ज़ब्त होंगे, इसलिए मैनेजर की मंज़ूरी चाहिए।</translation>
        </message>
        <message>
            <source>Forfeited sessions come back, so the owner signs it.</source>
            <translation>ज़ब्त सेशन वापस आएँगे, इसलिए मालिक की मंज़ूरी चाहिए।</translation>
        </message>
        <message>
            <source>Sessions can be used for longer than was sold, so a manager signs it.</source>
            <translation>सेशन बिक्री की अवधि से ज़्यादा समय तक लग सकेंगे, इसलिए मैनेजर की मंज़ूरी चाहिए।</translation>
        </message>
        <message>
            <source>The last valid day moves, so a manager signs the freeze.</source>
            <translation>अंतिम मान्य दिन आगे बढ़ेगा, इसलिए फ़्रीज़ पर मैनेजर की मंज़ूरी चाहिए।</translation>
        </message>
        <message>
            <source>The last valid day moves back, so a manager signs it.</source>
            <translation>अंतिम मान्य दिन पीछे आएगा, इसलिए मैनेजर की मंज़ूरी चाहिए।</translation>
        </message>
        <message>
            <source>The package gets another head for good, so a manager signs it.</source>
            <translation>पैकेज का प्रमुख हमेशा के लिए बदलेगा, इसलिए मैनेजर की मंज़ूरी चाहिए।</translation>
        </message>
        <message>
            <source>Sessions are given or taken by hand, so a manager signs it.</source>
            <translation>सेशन हाथ से जोड़े या घटाए जा रहे हैं, इसलिए मैनेजर की मंज़ूरी चाहिए।</translation>
        </message>
        <message>
            <source>The package begins on another day than was sold, so a manager signs it.</source>
            <translation>पैकेज बिक्री में तय दिन से अलग दिन शुरू होगा, इसलिए मैनेजर की मंज़ूरी चाहिए।</translation>
        </message>
        <message>
            <source>Money leaves the clinic, so a manager signs it.</source>
            <translation>क्लिनिक से पैसा जा रहा है, इसलिए मैनेजर की मंज़ूरी चाहिए।</translation>
        </message>
        <message>
            <source>A payment is taken back from the books, so a manager signs it.</source>
            <translation>भुगतान हिसाब से हटाया जा रहा है, इसलिए मैनेजर की मंज़ूरी चाहिए।</translation>
        </message>
        <message>
            <source>The old package ends and its credit pays for the new one, so a manager signs it.</source>
            <translation>पुराना पैकेज समाप्त होगा और उसका क्रेडिट नए में लगेगा, इसलिए मैनेजर की मंज़ूरी चाहिए।</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>निरस्त किया</translation>
        </message>
        <message>
            <source>completed</source>
            <translation>पूरा किया</translation>
        </message>
        <message>
            <source>frozen</source>
            <translation>रोका</translation>
        </message>
        <message>
            <source>extended</source>
            <translation>बढ़ाया</translation>
        </message>
        <message>
            <source>transferred</source>
            <translation>ट्रांसफ़र किया</translation>
        </message>
        <message>
            <source>adjusted</source>
            <translation>समायोजित किया</translation>
        </message>
        <message>
            <source>reopened</source>
            <translation>फिर खोला</translation>
        </message>
        <message>
            <source>moved to another start</source>
            <translation>दूसरे दिन से शुरू किया</translation>
        </message>
        <message>
            <source>upgraded</source>
            <translation>अपग्रेड किया</translation>
        </message>
        <message>
            <source>paid for</source>
            <translation>चुकाया</translation>
        </message>
        <message>
            <source>Appointment {reference} is still to come ({moment}).</source>
            <translation>अपॉइंटमेंट {reference} अभी आना बाकी है ({moment})।</translation>
        </message>
        <message>
            <source>Say how it went once it has begun, or cancel it.</source>
            <translation>शुरू होने के बाद हाज़िरी लिखें, या इसे रद्द करें।</translation>
        </message>
        <message>
            <source>Appointment {reference} was redeemed ({time}, {by}).</source>
            <translation>अपॉइंटमेंट {reference} का सेशन लग चुका है ({time}, {by})।</translation>
        </message>
        <message>
            <source>Void that redemption first.</source>
            <translation>पहले वह सेशन रद्द करें।</translation>
        </message>
        <message>
            <source>Appointment {reference}: the patient came already.</source>
            <translation>अपॉइंटमेंट {reference}: मरीज़ आ चुके हैं।</translation>
        </message>
        <message>
            <source>Appointment {reference} is cancelled.</source>
            <translation>अपॉइंटमेंट {reference} रद्द है।</translation>
        </message>
        <message>
            <source>Appointment {reference}: the patient did not come.</source>
            <translation>अपॉइंटमेंट {reference}: मरीज़ नहीं आए।</translation>
        </message>
        <message>
            <source>Appointment {reference} was cancelled too late.</source>
            <translation>अपॉइंटमेंट {reference} बहुत देर से रद्द किया गया।</translation>
        </message>
        <message>
            <source>If that is wrong, press Del on it and say that it is still expected.</source>
            <translation>अगर यह गलत है, तो उस पर Del दबाएँ और बताएँ कि मरीज़ का आना अभी बाकी है।</translation>
        </message>
        <message>
            <source>Somebody changed this appointment meanwhile: {moment}, {person}, {service}.</source>
            <translation>इस बीच किसी ने यह अपॉइंटमेंट बदल दिया: {moment}, {person}, {service}।</translation>
        </message>
        <message>
            <source>Save again to put yours in its place, or leave it.</source>
            <translation>अपना बदलाव रखने के लिए फिर से सहेजें, या रहने दें।</translation>
        </message>
        <message>
            <source>Choose a day that is not closed.</source>
            <translation>ऐसा दिन चुनें जो बंद न हुआ हो।</translation>
        </message>
        <message>
            <source>Leave this one, and add a new appointment on another day.</source>
            <translation>इसे रहने दें और किसी दूसरे दिन नया अपॉइंटमेंट जोड़ें।</translation>
        </message>
        <message>
            <source>{day} is closed here: its appointments stay as they are.</source>
            <translation>{day} यहाँ बंद हो चुका है: उसके अपॉइंटमेंट वैसे ही रहेंगे।</translation>
        </message>
        <message>
            <source>Appointment {reference} is there already, for {person}.</source>
            <translation>अपॉइंटमेंट {reference} पहले से है, {person} के लिए।</translation>
        </message>
        <message>
            <source>Open that one, or give this visit another reference.</source>
            <translation>उसे खोलें, या इस विज़िट को दूसरा रेफ़रेंस दें।</translation>
        </message>
        <message>
            <source>{moment} is still to come.</source>
            <translation>{moment} अभी आना बाकी है।</translation>
        </message>
        <message>
            <source>Enter when the patient or the clinic cancelled, now or earlier.</source>
            <translation>लिखें कि मरीज़ या क्लिनिक ने कब रद्द किया, अभी या पहले।</translation>
        </message>
        <message>
            <source>There is nothing in this file.</source>
            <translation>इस फ़ाइल में कुछ नहीं है।</translation>
        </message>
        <message>
            <source>This file is too large for a list of appointments.</source>
            <translation>अपॉइंटमेंट की सूची के लिए यह फ़ाइल बहुत बड़ी है।</translation>
        </message>
        <message>
            <source>This is not a calendar, or it is damaged.</source>
            <translation>यह कैलेंडर नहीं है, या खराब है।</translation>
        </message>
        <message>
            <source>This file has no column for: {missing}.</source>
            <translation>इस फ़ाइल में यह कॉलम नहीं है: {missing}।</translation>
        </message>
        <message>
            <source>patient</source>
            <translation>मरीज़</translation>
        </message>
        <message>
            <source>service</source>
            <translation>सेवा</translation>
        </message>
        <message>
            <source>start of the visit</source>
            <translation>विज़िट की शुरुआत</translation>
        </message>
        <message>
            <source>Export the appointments again as a CSV file or a calendar (.ics).</source>
            <translation>अपॉइंटमेंट को CSV फ़ाइल या कैलेंडर (.ics) में फिर एक्सपोर्ट करें।</translation>
        </message>
        <message>
            <source>This file is no backup of Sessiondesk.</source>
            <translation>यह फ़ाइल Sessiondesk का बैकअप नहीं है।</translation>
        </message>
        <message>
            <source>Nothing was changed. Choose another file.</source>
            <translation>कुछ नहीं बदला। दूसरी फ़ाइल चुनें।</translation>
        </message>
        <message>
            <source>This backup is damaged or cut short.</source>
            <translation>यह बैकअप खराब या अधूरा है।</translation>
        </message>
        <message>
            <source>Nothing was changed. Take an older one.</source>
            <translation>कुछ नहीं बदला। कोई पुराना बैकअप लें।</translation>
        </message>
        <message>
            <source>This backup was made by a newer version of the program.</source>
            <translation>यह बैकअप प्रोग्राम के नए संस्करण से बना है।</translation>
        </message>
        <message>
            <source>Nothing was changed. Update Sessiondesk on this computer first.</source>
            <translation>कुछ नहीं बदला। पहले इस कंप्यूटर पर Sessiondesk अपडेट करें।</translation>
        </message>
        <message>
            <source>Another program or a newer version changed this backup.</source>
            <translation>किसी दूसरे प्रोग्राम या नए संस्करण ने यह बैकअप बदला है।</translation>
        </message>
        <message>
            <source>Nothing was changed. Take another one, or update Sessiondesk first.</source>
            <translation>कुछ नहीं बदला। दूसरा बैकअप लें, या पहले Sessiondesk अपडेट करें।</translation>
        </message>
        <message>
            <source>The records in this backup do not agree with its journal.</source>
            <translation>इस बैकअप के रिकॉर्ड उसके जर्नल से मेल नहीं खाते।</translation>
        </message>
        <message>
            <source>There is no clinic in this backup.</source>
            <translation>इस बैकअप में कोई क्लिनिक नहीं है।</translation>
        </message>
        <message>
            <source>This is a backup of another clinic: {found}.</source>
            <translation>यह दूसरे क्लिनिक का बैकअप है: {found}।</translation>
        </message>
        <message>
            <source>Nothing was changed. Restore it on a computer without a clinic.</source>
            <translation>कुछ नहीं बदला। इसे बिना क्लिनिक वाले कंप्यूटर पर पुनर्स्थापित करें।</translation>
        </message>
        <message>
            <source>The clinic's data lies on a database server.</source>
            <translation>क्लिनिक का डेटा डेटाबेस सर्वर पर है।</translation>
        </message>
        <message>
            <source>Whoever looks after the server backs it up and restores it.</source>
            <translation>उसका बैकअप और पुनर्स्थापन सर्वर संभालने वाले करते हैं।</translation>
        </message>
        <message>
            <source>There is no clinic here yet.</source>
            <translation>यहाँ अभी कोई क्लिनिक नहीं है।</translation>
        </message>
        <message>
            <source>Set it up, or restore a backup of it.</source>
            <translation>उसे बनाएँ, या उसका बैकअप पुनर्स्थापित करें।</translation>
        </message>
        <message>
            <source>Made by hand</source>
            <translation>हाथ से लिया</translation>
        </message>
        <message>
            <source>At closing</source>
            <translation>बंद करते समय</translation>
        </message>
        <message>
            <source>Every four hours</source>
            <translation>हर चार घंटे में</translation>
        </message>
        <message>
            <source>Before an update</source>
            <translation>अपडेट से पहले</translation>
        </message>
        <message>
            <source>Before a restore</source>
            <translation>पुनर्स्थापन से पहले</translation>
        </message>
        <message>
            <source>Before an import</source>
            <translation>आयात से पहले</translation>
        </message>
        <message>
            <source>From the console</source>
            <translation>कंसोल से</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>बैकअप</translation>
        </message>
        <message>
            <source>Backed up by the server</source>
            <translation>बैकअप सर्वर करता है</translation>
        </message>
        <message>
            <source>No backup yet</source>
            <translation>अभी बैकअप नहीं</translation>
        </message>
        <message>
            <source>Backed up just now</source>
            <translation>बैकअप अभी लिया</translation>
        </message>
        <message>
            <source>Backed up {count} min ago</source>
            <translation>बैकअप {count} मिनट पहले</translation>
        </message>
        <message>
            <source>Backed up {count} h ago</source>
            <translation>बैकअप {count} घंटे पहले</translation>
        </message>
        <message>
            <source>Backed up {count} days ago</source>
            <translation>बैकअप {count} दिन पहले</translation>
        </message>
        <message>
            <source>There is no backup of the last day of work.</source>
            <translation>काम के पिछले दिन का कोई बैकअप नहीं है।</translation>
        </message>
        <message>
            <source>Back up now.</source>
            <translation>अभी बैकअप लें।</translation>
        </message>
        <message>
            <source>The second place has had no copy for three days.</source>
            <translation>दूसरी जगह पर तीन दिन से कोई कॉपी नहीं गई।</translation>
        </message>
        <message>
            <source>Put the stick in or connect the folder, then back up now.</source>
            <translation>पेन ड्राइव लगाएँ या फ़ोल्डर जोड़ें, फिर अभी बैकअप लें।</translation>
        </message>
        <message>
            <source>All backups lie on this one computer.</source>
            <translation>सभी बैकअप इसी एक कंप्यूटर पर हैं।</translation>
        </message>
        <message>
            <source>Choose a second place: a stick, another disk or a folder of the network.</source>
            <translation>दूसरी जगह चुनें: पेन ड्राइव, दूसरी डिस्क या नेटवर्क का फ़ोल्डर।</translation>
        </message>
        <message>
            <source>Redemptions</source>
            <translation>लगाए गए सेशन</translation>
        </message>
        <message>
            <source>Packages sold</source>
            <translation>बिके पैकेज</translation>
        </message>
        <message>
            <source>Money taken</source>
            <translation>लिया गया पैसा</translation>
        </message>
        <message>
            <source>New patients</source>
            <translation>नए मरीज़</translation>
        </message>
        <message>
            <source>Entries in all</source>
            <translation>कुल एंट्रियाँ</translation>
        </message>
        <message>
            <source>Voided a redemption</source>
            <translation>सेशन रद्द किया</translation>
        </message>
        <message>
            <source>Sold a package</source>
            <translation>पैकेज बेचा</translation>
        </message>
        <message>
            <source>Took a payment</source>
            <translation>भुगतान लिया</translation>
        </message>
        <message>
            <source>Registered a patient</source>
            <translation>मरीज़ जोड़ा</translation>
        </message>
        <message>
            <source>Edited a patient</source>
            <translation>मरीज़ की जानकारी बदली</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>साइन इन किया</translation>
        </message>
        <message>
            <source>Closed the day</source>
            <translation>दिन बंद किया</translation>
        </message>
        <message>
            <source>Took over appointments</source>
            <translation>अपॉइंटमेंट लिए</translation>
        </message>
        <message>
            <source>Added an appointment</source>
            <translation>अपॉइंटमेंट जोड़ा</translation>
        </message>
        <message>
            <source>Changed an appointment</source>
            <translation>अपॉइंटमेंट बदला</translation>
        </message>
        <message>
            <source>Said how an appointment went</source>
            <translation>अपॉइंटमेंट कैसा रहा, दर्ज किया</translation>
        </message>
        <message>
            <source>Restored a backup</source>
            <translation>बैकअप पुनर्स्थापित किया</translation>
        </message>
        <message>
            <source>Another entry</source>
            <translation>कोई और एंट्री</translation>
        </message>
        <message>
            <source>centre</source>
            <translation>केंद्र</translation>
        </message>
        <message>
            <source>package</source>
            <translation>पैकेज</translation>
        </message>
        <message>
            <source>package type</source>
            <translation>पैकेज का प्रकार</translation>
        </message>
        <message>
            <source>package of a patient</source>
            <translation>मरीज़ का पैकेज</translation>
        </message>
        <message>
            <source>person</source>
            <translation>व्यक्ति</translation>
        </message>
        <message>
            <source>desk</source>
            <translation>डेस्क</translation>
        </message>
        <message>
            <source>record</source>
            <translation>रिकॉर्ड</translation>
        </message>
        <message>
            <source>There is another {what} with this name.</source>
            <translation>इस नाम से {what} पहले से मौजूद है।</translation>
        </message>
        <message>
            <source>Choose a name that tells the two apart.</source>
            <translation>ऐसा नाम चुनें जिससे दोनों में फ़र्क दिखे।</translation>
        </message>
        <message>
            <source>There is another {what} with this code.</source>
            <translation>इस कोड से {what} पहले से मौजूद है।</translation>
        </message>
        <message>
            <source>Choose another code.</source>
            <translation>दूसरा कोड चुनें।</translation>
        </message>
        <message>
            <source>A package for several centres names at least two.</source>
            <translation>कई केंद्रों वाले पैकेज में कम से कम दो केंद्र चाहिए।</translation>
        </message>
        <message>
            <source>Tick another centre, or choose: only where bought.</source>
            <translation>एक और केंद्र पर टिक करें, या “जहाँ खरीदा” चुनें।</translation>
        </message>
        <message>
            <source>The package includes nothing yet.</source>
            <translation>पैकेज में अभी कुछ शामिल नहीं है।</translation>
        </message>
        <message>
            <source>Add at least one service with its sessions.</source>
            <translation>कम से कम एक सेवा उसके सेशन के साथ जोड़ें।</translation>
        </message>
        <message>
            <source>The price of {price} is above the list value of {list}.</source>
            <translation>कीमत {price} सूची मूल्य {list} से ज़्यादा है।</translation>
        </message>
        <message>
            <source>Sessions bought one by one would cost less. Save it all the same?</source>
            <translation>एक-एक सेशन खरीदना सस्ता पड़ेगा। फिर भी सहेजें?</translation>
        </message>
        <message>
            <source>A service stands in this package twice.</source>
            <translation>इस पैकेज में एक सेवा दो बार है।</translation>
        </message>
        <message>
            <source>Keep one line of it and add up the sessions.</source>
            <translation>उसकी एक ही पंक्ति रखें और सेशन जोड़ दें।</translation>
        </message>
        <message>
            <source>{service} is no longer offered in new packages.</source>
            <translation>{service} अब नए पैकेजों में उपलब्ध नहीं है।</translation>
        </message>
        <message>
            <source>Choose another service, or offer it again under Services.</source>
            <translation>दूसरी सेवा चुनें, या “सेवाएँ” में इसे फिर उपलब्ध करें।</translation>
        </message>
        <message>
            <source>Somebody else saved this while it was open here. Nothing was saved now.</source>
            <translation>यह यहाँ खुला था, तभी किसी और ने इसे सहेज दिया। अभी कुछ सहेजा नहीं गया।</translation>
        </message>
        <message>
            <source>Open it again to see their changes, then make yours.</source>
            <translation>उनके बदलाव देखने के लिए फिर खोलें, फिर अपने करें।</translation>
        </message>
        <message>
            <source>This {what} is not there any more.</source>
            <translation>यह {what} अब मौजूद नहीं है।</translation>
        </message>
        <message>
            <source>Open the list again and choose from what it shows.</source>
            <translation>सूची फिर खोलें और उसमें से चुनें।</translation>
        </message>
        <message>
            <source>The clinic was set up already, perhaps at another desk.</source>
            <translation>क्लिनिक पहले ही तैयार हो चुका है, शायद किसी और डेस्क पर।</translation>
        </message>
        <message>
            <source>Start the program again and sign in.</source>
            <translation>प्रोग्राम फिर शुरू करें और साइन इन करें।</translation>
        </message>
        <message>
            <source>There is no clinic yet.</source>
            <translation>अभी कोई क्लिनिक नहीं है।</translation>
        </message>
        <message>
            <source>Start the program again and set it up.</source>
            <translation>प्रोग्राम फिर शुरू करें और क्लिनिक तैयार करें।</translation>
        </message>
        <message>
            <source>There is no time zone called {name}.</source>
            <translation>{name} नाम का कोई समय क्षेत्र नहीं है।</translation>
        </message>
        <message>
            <source>Choose one from the list, such as Asia/Kolkata.</source>
            <translation>सूची से चुनें, जैसे Asia/Kolkata।</translation>
        </message>
        <message>
            <source>{code} is no currency in everyday use.</source>
            <translation>{code} आम चलन की मुद्रा नहीं है।</translation>
        </message>
        <message>
            <source>Choose one from the list, such as INR.</source>
            <translation>सूची से चुनें, जैसे INR।</translation>
        </message>
        <message>
            <source>The clinic needs one owner who can sign in.</source>
            <translation>क्लिनिक में साइन इन कर सकने वाला एक मालिक ज़रूरी है।</translation>
        </message>
        <message>
            <source>Make somebody else an owner first.</source>
            <translation>पहले किसी और को मालिक बनाएँ।</translation>
        </message>
        <message>
            <source>Nothing was saved.</source>
            <translation>कुछ सहेजा नहीं गया।</translation>
        </message>
        <message>
            <source>Another desk kept the clinic's data busy for too long.</source>
            <translation>दूसरे डेस्क ने क्लिनिक का डेटा बहुत देर तक व्यस्त रखा।</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>डिस्क भर गई है।</translation>
        </message>
        <message>
            <source>The disk did not take or give the data.</source>
            <translation>डिस्क से डेटा न लिखा जा सका, न पढ़ा जा सका।</translation>
        </message>
        <message>
            <source>The clinic's data cannot be reached.</source>
            <translation>क्लिनिक के डेटा तक नहीं पहुँचा जा सका।</translation>
        </message>
        <message>
            <source>The clinic's data is damaged.</source>
            <translation>क्लिनिक का डेटा खराब है।</translation>
        </message>
        <message>
            <source>The clinic's data was made by a newer version of the program.</source>
            <translation>क्लिनिक का डेटा प्रोग्राम के नए संस्करण से बना है।</translation>
        </message>
        <message>
            <source>This file does not belong to Sessiondesk. It was left as it is.</source>
            <translation>यह फ़ाइल Sessiondesk की नहीं है। इसे वैसा ही छोड़ दिया गया।</translation>
        </message>
        <message>
            <source>The clinic's data can be read but not changed.</source>
            <translation>क्लिनिक का डेटा पढ़ा जा सकता है, बदला नहीं जा सकता।</translation>
        </message>
        <message>
            <source>The backup could not be made.</source>
            <translation>बैकअप नहीं लिया जा सका।</translation>
        </message>
        <message>
            <source>The copy in the second place could not be made.</source>
            <translation>दूसरी जगह पर कॉपी नहीं हो सकी।</translation>
        </message>
        <message>
            <source>There can be no second copy in this folder.</source>
            <translation>इस फ़ोल्डर में दूसरी कॉपी नहीं रखी जा सकती।</translation>
        </message>
        <message>
            <source>The clinic is open in another window or program.</source>
            <translation>क्लिनिक दूसरी विंडो या प्रोग्राम में खुला है।</translation>
        </message>
        <message>
            <source>The backup could not be put in place.</source>
            <translation>बैकअप अपनी जगह पर नहीं रखा जा सका।</translation>
        </message>
        <message>
            <source>The site file of this computer cannot be understood.</source>
            <translation>इस कंप्यूटर की साइट फ़ाइल समझी नहीं जा सकी।</translation>
        </message>
        <message>
            <source>The database on this computer lacks what is needed.</source>
            <translation>इस कंप्यूटर के डेटाबेस में ज़रूरी चीज़ें नहीं हैं।</translation>
        </message>
        <message>
            <source>Nobody can tell yet whether it was saved.</source>
            <translation>अभी पता नहीं कि सहेजा गया या नहीं।</translation>
        </message>
        <message>
            <source>It was saved, but cannot be shown.</source>
            <translation>सहेजा गया, पर दिखाया नहीं जा सकता।</translation>
        </message>
        <message>
            <source>The computer could not finish it.</source>
            <translation>कंप्यूटर इसे पूरा नहीं कर सका।</translation>
        </message>
        <message>
            <source>Free some space, then try again.</source>
            <translation>कुछ जगह खाली करें, फिर कोशिश करें।</translation>
        </message>
        <message>
            <source>Close it there, then try again.</source>
            <translation>वहाँ बंद करें, फिर कोशिश करें।</translation>
        </message>
        <message>
            <source>Check the stick or the folder, then try again.</source>
            <translation>पेन ड्राइव या फ़ोल्डर देखें, फिर कोशिश करें।</translation>
        </message>
        <message>
            <source>Choose a folder on another disk.</source>
            <translation>दूसरी डिस्क पर फ़ोल्डर चुनें।</translation>
        </message>
        <message>
            <source>The clinic is as it was. Check the disk, then try again.</source>
            <translation>क्लिनिक जैसा था वैसा ही है। डिस्क देखें, फिर कोशिश करें।</translation>
        </message>
        <message>
            <source>Ask whoever looks after the computer.</source>
            <translation>कंप्यूटर संभालने वाले से पूछें।</translation>
        </message>
        <message>
            <source>Check the network and the disk, then try again.</source>
            <translation>नेटवर्क और डिस्क जाँचें, फिर कोशिश करें।</translation>
        </message>
        <message>
            <source>Do not go on with it. Ask whoever looks after the computer.</source>
            <translation>इससे आगे काम न करें। कंप्यूटर संभालने वाले से पूछें।</translation>
        </message>
        <message>
            <source>Update Sessiondesk on this computer.</source>
            <translation>इस कंप्यूटर पर Sessiondesk अपडेट करें।</translation>
        </message>
        <message>
            <source>Choose another folder for the clinic's data.</source>
            <translation>क्लिनिक के डेटा के लिए दूसरा फ़ोल्डर चुनें।</translation>
        </message>
        <message>
            <source>Check who may write in its folder, then try again.</source>
            <translation>जाँचें कि उसके फ़ोल्डर में कौन लिख सकता है, फिर कोशिश करें।</translation>
        </message>
        <message>
            <source>Try again in a moment.</source>
            <translation>थोड़ी देर में फिर कोशिश करें।</translation>
        </message>
        <message>
            <source>This day is closed here: nothing more is booked into it.</source>
            <translation>यह दिन यहाँ बंद हो चुका है: इसमें अब कुछ दर्ज नहीं होगा।</translation>
        </message>
        <message>
            <source>Record it tomorrow; a manager signs an earlier date.</source>
            <translation>कल दर्ज करें; पिछली तारीख के लिए मैनेजर की मंज़ूरी लगती है।</translation>
        </message>
        <message>
            <source>{day} has not come yet.</source>
            <translation>{day} अभी नहीं आया।</translation>
        </message>
        <message>
            <source>Close it on that day or later.</source>
            <translation>उसी दिन या बाद में बंद करें।</translation>
        </message>
        <message>
            <source>The cash that {staff} took is not counted.</source>
            <translation>{staff} का लिया नकद गिना नहीं गया।</translation>
        </message>
        <message>
            <source>The card slips of {staff} are not added up.</source>
            <translation>{staff} की कार्ड स्लिप जोड़ी नहीं गईं।</translation>
        </message>
        <message>
            <source>The UPI payments {staff} took are not added up.</source>
            <translation>जो UPI भुगतान {staff} ने लिए, वे जोड़े नहीं गए।</translation>
        </message>
        <message>
            <source>The bank transfers {staff} took are not added up.</source>
            <translation>जो बैंक ट्रांसफ़र {staff} ने लिए, वे जोड़े नहीं गए।</translation>
        </message>
        <message>
            <source>The money {staff} took is not counted.</source>
            <translation>{staff} का लिया पैसा गिना नहीं गया।</translation>
        </message>
        <message>
            <source>Enter the amount that was counted, also when it is nothing.</source>
            <translation>गिनी हुई रकम लिखें, कुछ न हो तो भी।</translation>
        </message>
        <message>
            <source>{difference} more was counted than the {expected} expected.</source>
            <translation>जितना होना चाहिए ({expected}), उससे {difference} ज़्यादा गिना गया।</translation>
        </message>
        <message>
            <source>{difference} less was counted than the {expected} expected.</source>
            <translation>जितना होना चाहिए ({expected}), उससे {difference} कम गिना गया।</translation>
        </message>
        <message>
            <source>Count again, or write down why.</source>
            <translation>फिर गिनें, या कारण लिखें।</translation>
        </message>
        <message>
            <source>Requests of this day that still wait for a manager: {count}.</source>
            <translation>इस दिन के अनुरोध जो अभी मैनेजर की प्रतीक्षा में हैं: {count}।</translation>
        </message>
        <message>
            <source>Decide each of them, or write down why it waits.</source>
            <translation>हर एक को निपटाएँ, या लिखें कि क्यों रुका है।</translation>
        </message>
        <message>
            <source>Appointments of this day without a redemption: {count}.</source>
            <translation>इस दिन के अपॉइंटमेंट जिनका सेशन नहीं लगा: {count}।</translation>
        </message>
        <message>
            <source>Redeem each of them, or write down why not.</source>
            <translation>हर एक का सेशन लगाएँ, या लिखें कि क्यों नहीं।</translation>
        </message>
        <message>
            <source>Use 1 to 3 capital letters or digits, such as AND.</source>
            <translation>1 से 3 बड़े अंग्रेज़ी अक्षर या अंक लिखें, जैसे AND।</translation>
        </message>
        <message>
            <source>This is not accepted. Check what was typed.</source>
            <translation>यह मान्य नहीं है। लिखा हुआ जाँचें।</translation>
        </message>
        <message>
            <source>Use {ge} or more.</source>
            <translation>{ge} या ज़्यादा लिखें।</translation>
        </message>
        <message>
            <source>Use {le} or less.</source>
            <translation>{le} या कम लिखें।</translation>
        </message>
        <message>
            <source>Type a whole number.</source>
            <translation>पूरी संख्या लिखें।</translation>
        </message>
        <message>
            <source>Type something here.</source>
            <translation>यहाँ कुछ लिखें।</translation>
        </message>
        <message>
            <source>Type a date, such as 5 Nov 2026.</source>
            <translation>तारीख लिखें, जैसे 5 Nov 2026।</translation>
        </message>
        <message>
            <source>There is a character in it that cannot be shown. Type it again by hand.</source>
            <translation>इसमें ऐसा अक्षर है जो दिखाया नहीं जा सकता। इसे हाथ से फिर लिखें।</translation>
        </message>
        <message>
            <source>Use {limit} characters or fewer.</source>
            <translation>{limit} या कम अक्षर लिखें।</translation>
        </message>
        <message>
            <source>Use {max_length} characters or fewer.</source>
            <translation>{max_length} या कम अक्षर लिखें।</translation>
        </message>
        <message>
            <source>Two rates begin on the same day. Change one of the days.</source>
            <translation>दो दरें एक ही दिन शुरू होती हैं। एक का दिन बदलें।</translation>
        </message>
        <message>
            <source>A code has no spaces.</source>
            <translation>कोड में खाली जगह नहीं होती।</translation>
        </message>
        <message>
            <source>Use more than {gt}.</source>
            <translation>{gt} से ज़्यादा लिखें।</translation>
        </message>
        <message>
            <source>Use less than {lt}.</source>
            <translation>{lt} से कम लिखें।</translation>
        </message>
        <message>
            <source>This is not written as it should be.</source>
            <translation>यह सही ढंग से नहीं लिखा है।</translation>
        </message>
        <message>
            <source>Choose one from the list.</source>
            <translation>सूची से चुनें।</translation>
        </message>
        <message>
            <source>This package is cancelled. It cannot be {act}.</source>
            <translation>यह पैकेज निरस्त है। इसे {act} नहीं जा सकता।</translation>
        </message>
        <message>
            <source>This package is completed. It cannot be {act}.</source>
            <translation>यह पैकेज पूरा हो चुका है। इसे {act} नहीं जा सकता।</translation>
        </message>
        <message>
            <source>This package has expired. It cannot be {act}.</source>
            <translation>इस पैकेज की अवधि समाप्त है। इसे {act} नहीं जा सकता।</translation>
        </message>
        <message>
            <source>This package is not paid yet. It cannot be {act}.</source>
            <translation>इस पैकेज का भुगतान बाकी है। इसे {act} नहीं जा सकता।</translation>
        </message>
        <message>
            <source>This package has not started. It cannot be {act}.</source>
            <translation>यह पैकेज अभी शुरू नहीं हुआ। इसे {act} नहीं जा सकता।</translation>
        </message>
        <message>
            <source>All sessions of this package are used. It cannot be {act}.</source>
            <translation>इस पैकेज के सभी सेशन इस्तेमाल हो चुके हैं। इसे {act} नहीं जा सकता।</translation>
        </message>
        <message>
            <source>This package is frozen. It cannot be {act} now.</source>
            <translation>यह पैकेज रुका हुआ है। इसे अभी {act} नहीं जा सकता।</translation>
        </message>
        <message>
            <source>This package is active. It cannot be {act}.</source>
            <translation>यह पैकेज सक्रिय है। इसे {act} नहीं जा सकता।</translation>
        </message>
        <message>
            <source>It has begun. Freeze or extend it instead.</source>
            <translation>यह शुरू हो चुका है। इसकी जगह इसे रोकें या इसकी वैधता बढ़ाएँ।</translation>
        </message>
        <message>
            <source>Extend it first.</source>
            <translation>पहले इसकी वैधता बढ़ाएँ।</translation>
        </message>
        <message>
            <source>Take the payment first, or cancel it.</source>
            <translation>पहले भुगतान लें, या इसे निरस्त करें।</translation>
        </message>
        <message>
            <source>The owner can reopen it within its validity.</source>
            <translation>वैधता के भीतर मालिक इसे फिर खोल सकते हैं।</translation>
        </message>
        <message>
            <source>Sell again?</source>
            <translation>फिर बेचें?</translation>
        </message>
        <message>
            <source>Sell again, or add a session first.</source>
            <translation>फिर बेचें, या पहले एक सेशन जोड़ें।</translation>
        </message>
        <message>
            <source>Look at the package again and choose another act.</source>
            <translation>पैकेज फिर देखें और कोई दूसरा काम चुनें।</translation>
        </message>
        <message>
            <source>{by} asked for an approval on this package at {at}: {action}.</source>
            <translation>{by} ने {at} को इस पैकेज के लिए मंज़ूरी माँगी है: {action}।</translation>
        </message>
        <message>
            <source>Decide it in Approvals first.</source>
            <translation>पहले उसे “मंज़ूरियाँ” में निपटाएँ।</translation>
        </message>
        <message>
            <source>This package never expires.</source>
            <translation>यह पैकेज हमेशा मान्य है।</translation>
        </message>
        <message>
            <source>There is no last valid day to move. Its sessions can be used any time.</source>
            <translation>बढ़ाने को कोई अंतिम मान्य दिन नहीं है। इसके सेशन कभी भी लग सकते हैं।</translation>
        </message>
        <message>
            <source>The new last valid day can be {earliest} or later.</source>
            <translation>नया अंतिम मान्य दिन {earliest} या उसके बाद का हो सकता है।</translation>
        </message>
        <message>
            <source>Choose a later day.</source>
            <translation>बाद का दिन चुनें।</translation>
        </message>
        <message>
            <source>A freeze lasts at least {shortest} days; these are {days}.</source>
            <translation>फ़्रीज़ कम से कम {shortest} दिन का होता है; यह {days} दिन का है।</translation>
        </message>
        <message>
            <source>Choose a later last day.</source>
            <translation>बाद का अंतिम दिन चुनें।</translation>
        </message>
        <message>
            <source>A freeze begins on {earliest} or later, never in the past.</source>
            <translation>फ़्रीज़ {earliest} या उसके बाद शुरू होता है, बीते दिनों में नहीं।</translation>
        </message>
        <message>
            <source>Choose a later first day. Days that have passed can be added by extending.</source>
            <translation>बाद का पहला दिन चुनें। बीते दिन वैधता बढ़ाकर जोड़े जा सकते हैं।</translation>
        </message>
        <message>
            <source>A freeze begins between {first} and {last}, while the package is valid.</source>
            <translation>फ़्रीज़ {first} और {last} के बीच शुरू होता है, जब पैकेज मान्य हो।</translation>
        </message>
        <message>
            <source>Choose a first day in between.</source>
            <translation>इनके बीच का पहला दिन चुनें।</translation>
        </message>
        <message>
            <source>The package is frozen from {first} to {last} already.</source>
            <translation>पैकेज पहले से {first} से {last} तक रुका हुआ है।</translation>
        </message>
        <message>
            <source>Choose days before or after that.</source>
            <translation>इससे पहले या बाद के दिन चुनें।</translation>
        </message>
        <message>
            <source>A package can be frozen {most} times, and this one was.</source>
            <translation>पैकेज {most} बार रोका जा सकता है, और यह उतनी बार रोका जा चुका है।</translation>
        </message>
        <message>
            <source>Extend it instead, or ask the owner to change the limit.</source>
            <translation>इसकी जगह वैधता बढ़ाएँ, या मालिक से सीमा बदलने को कहें।</translation>
        </message>
        <message>
            <source>{left} are still free: choose an earlier last day.</source>
            <translation>{left} दिन अभी बाकी हैं: पहले का अंतिम दिन चुनें।</translation>
        </message>
        <message>
            <source>None is free. Extend the package instead.</source>
            <translation>कोई दिन बाकी नहीं। इसकी जगह पैकेज की वैधता बढ़ाएँ।</translation>
        </message>
        <message>
            <source>A package can be frozen for {most} days in all.</source>
            <translation>पैकेज कुल {most} दिन रोका जा सकता है।</translation>
        </message>
        <message>
            <source>A session was used on {on}, inside these days.</source>
            <translation>इन दिनों के बीच {on} को एक सेशन इस्तेमाल हुआ है।</translation>
        </message>
        <message>
            <source>Begin after that day, or void the redemption if it is wrong.</source>
            <translation>उस दिन के बाद से शुरू करें, या गलत हो तो वह सेशन रद्द करें।</translation>
        </message>
        <message>
            <source>This freeze ended on {on}.</source>
            <translation>यह फ़्रीज़ {on} को समाप्त हुआ।</translation>
        </message>
        <message>
            <source>Nothing is left to end. Extend the package to give more days.</source>
            <translation>समाप्त करने को कुछ बाकी नहीं। ज़्यादा दिन देने के लिए पैकेज की वैधता बढ़ाएँ।</translation>
        </message>
        <message>
            <source>A freeze is planned from {first} to {last}, counted by the present dates.</source>
            <translation>मौजूदा तारीखों के हिसाब से {first} से {last} का फ़्रीज़ तय है।</translation>
        </message>
        <message>
            <source>Withdraw that freeze first, then plan it anew.</source>
            <translation>पहले वह फ़्रीज़ हटाएँ, फिर नया तय करें।</translation>
        </message>
        <message>
            <source>This package was transferred on {on}. It can be transferred only once.</source>
            <translation>यह पैकेज {on} को ट्रांसफ़र हुआ था। यह एक ही बार ट्रांसफ़र हो सकता है।</translation>
        </message>
        <message>
            <source>Cancel it and sell a new one, or add the person as a family member.</source>
            <translation>इसे निरस्त करके नया बेचें, या उन्हें परिवार के सदस्य के रूप में जोड़ें।</translation>
        </message>
        <message>
            <source>This package belongs to {person} already.</source>
            <translation>यह पैकेज पहले से {person} का है।</translation>
        </message>
        <message>
            <source>Choose somebody else.</source>
            <translation>किसी और को चुनें।</translation>
        </message>
        <message>
            <source>No session is added or taken.</source>
            <translation>कोई सेशन न जुड़ा, न घटा।</translation>
        </message>
        <message>
            <source>Say how many, with a plus or a minus.</source>
            <translation>संख्या लिखें, जमा या घटा के निशान के साथ।</translation>
        </message>
        <message>
            <source>This package was valid until {last}. It could be reopened until then.</source>
            <translation>यह पैकेज {last} तक मान्य था। तब तक ही फिर खोला जा सकता था।</translation>
        </message>
        <message>
            <source>Sell again? Goodwill sessions can be added to the new one.</source>
            <translation>फिर बेचें? नए पैकेज में सद्भावना के सेशन जोड़े जा सकते हैं।</translation>
        </message>
        <message>
            <source>Tax invoice</source>
            <translation>टैक्स इनवॉइस</translation>
        </message>
        <message>
            <source>Bill of supply</source>
            <translation>बिल ऑफ़ सप्लाई</translation>
        </message>
        <message>
            <source>Invoice-cum-bill of supply</source>
            <translation>इनवॉइस-सह-बिल ऑफ़ सप्लाई</translation>
        </message>
        <message>
            <source>Refund note</source>
            <translation>रिफ़ंड नोट</translation>
        </message>
        <message>
            <source>An instalment cannot fall due on {day}: that day has passed.</source>
            <translation>किस्त की तारीख {day} नहीं हो सकती: वह दिन बीत चुका है।</translation>
        </message>
        <message>
            <source>Choose today or a later day.</source>
            <translation>आज या बाद का दिन चुनें।</translation>
        </message>
        <message>
            <source>This package is fully paid.</source>
            <translation>इस पैकेज का पूरा भुगतान हो चुका है।</translation>
        </message>
        <message>
            <source>Take no more money for it. To correct a payment, reverse it.</source>
            <translation>इसके लिए और पैसा न लें। भुगतान सुधारने के लिए उसे रिवर्स करें।</translation>
        </message>
        <message>
            <source>This package expired on {day}, and nothing is due any more.</source>
            <translation>इस पैकेज की अवधि {day} को समाप्त हुई, और अब कुछ बकाया नहीं है।</translation>
        </message>
        <message>
            <source>Extend it, and take the payment with the extension.</source>
            <translation>इसकी वैधता बढ़ाएँ, और उसी के साथ भुगतान लें।</translation>
        </message>
        <message>
            <source>This payment was reversed before.</source>
            <translation>यह भुगतान पहले ही रिवर्स हो चुका है।</translation>
        </message>
        <message>
            <source>Look at the receipt: the reversal stands below the payment.</source>
            <translation>रसीद देखें: भुगतान के नीचे रिवर्स लिखा है।</translation>
        </message>
        <message>
            <source>A reversal and the credit of an upgrade cannot be reversed.</source>
            <translation>रिवर्स एंट्री और अपग्रेड का क्रेडिट रिवर्स नहीं हो सकते।</translation>
        </message>
        <message>
            <source>Take the payment again, or cancel the new package.</source>
            <translation>भुगतान फिर लें, या नया पैकेज निरस्त करें।</translation>
        </message>
        <message>
            <source>The amount changed from {shown} to {now} meanwhile.</source>
            <translation>इस बीच रकम {shown} से बदलकर {now} हो गई।</translation>
        </message>
        <message>
            <source>Look at it again and tell the patient the new amount.</source>
            <translation>फिर देखें और मरीज़ को नई रकम बताएँ।</translation>
        </message>
        <message>
            <source>No more than {most} can be refunded, before tax.</source>
            <translation>टैक्स से पहले {most} से ज़्यादा रिफ़ंड नहीं हो सकता।</translation>
        </message>
        <message>
            <source>Type an amount from nothing up to {most}.</source>
            <translation>0 से {most} तक की रकम लिखें।</translation>
        </message>
        <message>
            <source>Nothing is left to pay out.</source>
            <translation>देने को कुछ बाकी नहीं।</translation>
        </message>
        <message>
            <source>Remove this amount: the patient has it all.</source>
            <translation>यह रकम हटाएँ: मरीज़ को पूरा मिल चुका है।</translation>
        </message>
        <message>
            <source>Only {left} is left to pay out.</source>
            <translation>देने को सिर्फ़ {left} बाकी है।</translation>
        </message>
        <message>
            <source>Lower an amount.</source>
            <translation>कोई रकम घटाएँ।</translation>
        </message>
        <message>
            <source>The old package is still worth {credit}, the new one costs {total}.</source>
            <translation>पुराने पैकेज का मूल्य अभी {credit} है, नए की कीमत {total} है।</translation>
        </message>
        <message>
            <source>Choose a package of at least {credit}, or cancel with a refund.</source>
            <translation>कम से कम {credit} का पैकेज चुनें, या निरस्त करके रिफ़ंड दें।</translation>
        </message>
        <message>
            <source>What the old package is worth belongs to {person}.</source>
            <translation>पुराने पैकेज का मूल्य {person} का है।</translation>
        </message>
        <message>
            <source>Sell the new package to {person}.</source>
            <translation>नया पैकेज {person} को बेचें।</translation>
        </message>
        <message>
            <source>{day} is still to come.</source>
            <translation>{day} अभी आना बाकी है।</translation>
        </message>
        <message>
            <source>Type the day on which it was bought, {today} at the latest.</source>
            <translation>खरीद की तारीख लिखें, ज़्यादा से ज़्यादा {today}।</translation>
        </message>
        <message>
            <source>{due} is still to pay for this package.</source>
            <translation>इस पैकेज के लिए {due} देना बाकी है।</translation>
        </message>
        <message>
            <source>Take the payment first.</source>
            <translation>पहले भुगतान लें।</translation>
        </message>
        <message>
            <source>Nobody is signed in at this desk. Nothing was changed.</source>
            <translation>इस डेस्क पर कोई साइन इन नहीं है। कुछ नहीं बदला गया।</translation>
        </message>
        <message>
            <source>Sign in with your PIN, then do it again.</source>
            <translation>अपने पिन से साइन इन करें, फिर दोबारा करें।</translation>
        </message>
        <message>
            <source>{name} no longer works at this centre. Nothing was changed.</source>
            <translation>{name} अब इस केंद्र के स्टाफ़ में नहीं हैं। कुछ नहीं बदला गया।</translation>
        </message>
        <message>
            <source>{name} no longer works here. Nothing was changed.</source>
            <translation>{name} अब यहाँ के स्टाफ़ में नहीं हैं। कुछ नहीं बदला गया।</translation>
        </message>
        <message>
            <source>Somebody who works here signs in and does it again.</source>
            <translation>यहाँ काम करने वाला कोई साइन इन करके दोबारा करे।</translation>
        </message>
        <message>
            <source>Only an owner may do this.</source>
            <translation>यह सिर्फ़ मालिक कर सकते हैं।</translation>
        </message>
        <message>
            <source>Only a manager or an owner may do this.</source>
            <translation>यह सिर्फ़ मैनेजर या मालिक कर सकते हैं।</translation>
        </message>
        <message>
            <source>Ask them to sign in with Ctrl+L.</source>
            <translation>उनसे Ctrl+L से साइन इन करने को कहें।</translation>
        </message>
        <message>
            <source>That PIN is not right. No tries are left.</source>
            <translation>गलत पिन। कोई कोशिश बाकी नहीं।</translation>
        </message>
        <message>
            <source>Another manager or the owner can unlock it under Settings, People.</source>
            <translation>दूसरे मैनेजर या मालिक “सेटिंग्स” के “लोग” में इसका लॉक हटा सकते हैं।</translation>
        </message>
        <message>
            <source>That PIN is not right. Tries left: {left}.</source>
            <translation>गलत पिन। बाकी कोशिशें: {left}।</translation>
        </message>
        <message>
            <source>Try again in {seconds} s.</source>
            <translation>{seconds} सेकंड में फिर कोशिश करें।</translation>
        </message>
        <message>
            <source>Check the name and type the PIN again.</source>
            <translation>नाम जाँचें और पिन फिर लिखें।</translation>
        </message>
        <message>
            <source>The PIN of {name} is locked after ten wrong tries.</source>
            <translation>दस गलत कोशिशों के बाद {name} का पिन लॉक हो गया है।</translation>
        </message>
        <message>
            <source>After several wrong PINs there is a short wait.</source>
            <translation>कई बार गलत पिन लिखने पर थोड़ा रुकना पड़ता है।</translation>
        </message>
        <message>
            <source>This PIN is one that anybody would try first.</source>
            <translation>यह पिन कोई भी सबसे पहले आज़माएगा।</translation>
        </message>
        <message>
            <source>Choose digits without a run or a repeat.</source>
            <translation>ऐसे अंक चुनें जो क्रम में या दोहराए न हों।</translation>
        </message>
        <message>
            <source>A PIN is {digits} digits or more, and only digits.</source>
            <translation>पिन में {digits} या ज़्यादा अंक होते हैं, और सिर्फ़ अंक।</translation>
        </message>
        <message>
            <source>{name} recorded this redemption, so somebody else approves.</source>
            <translation>यह सेशन {name} ने लगाया था, इसलिए मंज़ूरी किसी और की चाहिए।</translation>
        </message>
        <message>
            <source>Choose another manager, or send it for approval.</source>
            <translation>दूसरे मैनेजर चुनें, या मंज़ूरी के लिए भेजें।</translation>
        </message>
        <message>
            <source>{name} asked for this refund, and it needs a second person.</source>
            <translation>यह रिफ़ंड {name} ने माँगा था, और इसके लिए दूसरा व्यक्ति ज़रूरी है।</translation>
        </message>
        <message>
            <source>This is older than a manager may approve.</source>
            <translation>यह मैनेजर की मंज़ूरी की सीमा से पुराना है।</translation>
        </message>
        <message>
            <source>An owner can approve it, or send it for approval.</source>
            <translation>मालिक मंज़ूर कर सकते हैं, या मंज़ूरी के लिए भेजें।</translation>
        </message>
        <message>
            <source>{name} does not work at this centre.</source>
            <translation>{name} इस केंद्र के स्टाफ़ में नहीं हैं।</translation>
        </message>
        <message>
            <source>Choose somebody of this centre, or an owner.</source>
            <translation>इस केंद्र के किसी को, या मालिक को चुनें।</translation>
        </message>
        <message>
            <source>{name} is not a manager.</source>
            <translation>{name} मैनेजर नहीं हैं।</translation>
        </message>
        <message>
            <source>Choose a manager or an owner.</source>
            <translation>मैनेजर या मालिक को चुनें।</translation>
        </message>
        <message>
            <source>The approval is no longer valid. Nothing was changed.</source>
            <translation>यह मंज़ूरी अब मान्य नहीं है। कुछ नहीं बदला गया।</translation>
        </message>
        <message>
            <source>Type the PIN once more: an approval holds for two minutes and one act.</source>
            <translation>पिन फिर लिखें: मंज़ूरी दो मिनट और एक ही काम के लिए होती है।</translation>
        </message>
        <message>
            <source>{by} approved this request already.</source>
            <translation>{by} ने यह अनुरोध पहले ही मंज़ूर कर दिया है।</translation>
        </message>
        <message>
            <source>{by} declined this request already.</source>
            <translation>{by} ने यह अनुरोध पहले ही अस्वीकार कर दिया है।</translation>
        </message>
        <message>
            <source>{by} withdrew this request.</source>
            <translation>{by} ने यह अनुरोध वापस ले लिया।</translation>
        </message>
        <message>
            <source>This request was overtaken by something else.</source>
            <translation>इस बीच कुछ और होने से यह अनुरोध अब लागू नहीं है।</translation>
        </message>
        <message>
            <source>Nothing was changed now.</source>
            <translation>अभी कुछ नहीं बदला गया।</translation>
        </message>
        <message>
            <source>This cannot be sent for approval.</source>
            <translation>इसे मंज़ूरी के लिए नहीं भेजा जा सकता।</translation>
        </message>
        <message>
            <source>It may no longer need one. Try it again.</source>
            <translation>शायद अब मंज़ूरी की ज़रूरत नहीं। फिर कोशिश करें।</translation>
        </message>
        <message>
            <source>This request was made by an older version of the program.</source>
            <translation>यह अनुरोध प्रोग्राम के पुराने संस्करण से हुआ था।</translation>
        </message>
        <message>
            <source>Ask for it again.</source>
            <translation>नया अनुरोध करें।</translation>
        </message>
        <message>
            <source>Only the person who asked may withdraw this request.</source>
            <translation>यह अनुरोध सिर्फ़ इसे करने वाले वापस ले सकते हैं।</translation>
        </message>
        <message>
            <source>A manager can decline it.</source>
            <translation>मैनेजर इसे अस्वीकार कर सकते हैं।</translation>
        </message>
        <message>
            <source>husband</source>
            <translation>पति</translation>
        </message>
        <message>
            <source>wife</source>
            <translation>पत्नी</translation>
        </message>
        <message>
            <source>son</source>
            <translation>बेटा</translation>
        </message>
        <message>
            <source>daughter</source>
            <translation>बेटी</translation>
        </message>
        <message>
            <source>father</source>
            <translation>पिता</translation>
        </message>
        <message>
            <source>mother</source>
            <translation>माँ</translation>
        </message>
        <message>
            <source>brother</source>
            <translation>भाई</translation>
        </message>
        <message>
            <source>sister</source>
            <translation>बहन</translation>
        </message>
        <message>
            <source>friend</source>
            <translation>दोस्त</translation>
        </message>
        <message>
            <source>This package was cancelled on {on}.</source>
            <translation>यह पैकेज {on} को निरस्त हुआ।</translation>
        </message>
        <message>
            <source>This package was completed on {on}.</source>
            <translation>यह पैकेज {on} को पूरा किया गया।</translation>
        </message>
        <message>
            <source>Its sessions can no longer change. Sell again?</source>
            <translation>इसके सेशन अब नहीं बदल सकते। फिर बेचें?</translation>
        </message>
        <message>
            <source>Record the visit on the day, or choose {today}.</source>
            <translation>विज़िट उसी दिन दर्ज करें, या {today} चुनें।</translation>
        </message>
        <message>
            <source>Not paid yet: {due} is due.</source>
            <translation>भुगतान बाकी: {due} बकाया।</translation>
        </message>
        <message>
            <source>Take the payment first, then redeem.</source>
            <translation>पहले भुगतान लें, फिर सेशन लगाएँ।</translation>
        </message>
        <message>
            <source>Starts {day}.</source>
            <translation>{day} से शुरू।</translation>
        </message>
        <message>
            <source>Book the visit from that day on, or choose another package.</source>
            <translation>उस दिन से विज़िट रखें, या दूसरा पैकेज चुनें।</translation>
        </message>
        <message>
            <source>Ended {day}.</source>
            <translation>{day} को समाप्त।</translation>
        </message>
        <message>
            <source>Extend it while sessions are left, or sell the same package again.</source>
            <translation>सेशन बाकी हों तो वैधता बढ़ाएँ, नहीं तो यही पैकेज फिर बेचें।</translation>
        </message>
        <message>
            <source>Frozen from {first} to {last}.</source>
            <translation>{first} से {last} तक रुका हुआ।</translation>
        </message>
        <message>
            <source>Choose a day outside the freeze, or another package.</source>
            <translation>फ़्रीज़ से बाहर का दिन चुनें, या दूसरा पैकेज।</translation>
        </message>
        <message>
            <source>Only at {centres}.</source>
            <translation>सिर्फ़ {centres} पर।</translation>
        </message>
        <message>
            <source>Send them there, or sell a package here.</source>
            <translation>उन्हें वहाँ भेजें, या यहाँ पैकेज बेचें।</translation>
        </message>
        <message>
            <source>{person} is not in the family of this package.</source>
            <translation>{person} इस पैकेज के परिवार में नहीं हैं।</translation>
        </message>
        <message>
            <source>Add {person} to the family, or choose who came.</source>
            <translation>{person} को परिवार में जोड़ें, या चुनें कि कौन आए।</translation>
        </message>
        <message>
            <source>{package} is for its buyer alone.</source>
            <translation>{package} सिर्फ़ खरीदार के लिए है।</translation>
        </message>
        <message>
            <source>Choose the buyer, or sell {person} a package.</source>
            <translation>खरीदार को चुनें, या {person} को पैकेज बेचें।</translation>
        </message>
        <message>
            <source>All {limit} places beside the buyer are taken: somebody else has {person}'s.</source>
            <translation>खरीदार के अलावा सभी {limit} जगहें भरी हैं: {person} की जगह किसी और के पास है।</translation>
        </message>
        <message>
            <source>Remove a member who has used no session, then record this visit again.</source>
            <translation>जिस सदस्य ने कोई सेशन इस्तेमाल न किया हो उसे हटाएँ, फिर यह विज़िट दोबारा दर्ज करें।</translation>
        </message>
        <message>
            <source>{package} does not include {service}.</source>
            <translation>{package} में {service} शामिल नहीं है।</translation>
        </message>
        <message>
            <source>Choose another package, or sell one that includes it.</source>
            <translation>दूसरा पैकेज चुनें, या ऐसा बेचें जिसमें यह शामिल हो।</translation>
        </message>
        <message>
            <source>{left} of {sold} {service} left, {asked} asked.</source>
            <translation>{sold} {service} में से {left} बाकी, {asked} माँगे गए।</translation>
        </message>
        <message>
            <source>Redeem {left}, or sell again.</source>
            <translation>{left} सेशन लगाएँ, या फिर बेचें।</translation>
        </message>
        <message>
            <source>0 of {sold} {service} left.</source>
            <translation>{sold} {service} में से 0 बाकी।</translation>
        </message>
        <message>
            <source>0 of {sold} {service} left. {by} used the last one ({moment}). Nothing was taken.</source>
            <translation>{sold} {service} में से 0 बाकी। आखिरी सेशन {by} ने लगाया ({moment})। कोई सेशन नहीं लगा।</translation>
        </message>
        <message>
            <source>The sessions paid for are used. {more} more pays for this one.</source>
            <translation>चुकाए गए सेशन इस्तेमाल हो चुके हैं। इस सेशन के लिए {more} और चाहिए।</translation>
        </message>
        <message>
            <source>Take a payment of at least {more}, then redeem.</source>
            <translation>कम से कम {more} का भुगतान लें, फिर सेशन लगाएँ।</translation>
        </message>
        <message>
            <source>Appointment {reference} is for {person}, {service}.</source>
            <translation>अपॉइंटमेंट {reference} {person}, {service} के लिए है।</translation>
        </message>
        <message>
            <source>Check the reference, or redeem without it.</source>
            <translation>रेफ़रेंस जाँचें, या उसके बिना सेशन लगाएँ।</translation>
        </message>
        <message>
            <source>Appointment {reference} was redeemed already ({time}, {by}).</source>
            <translation>अपॉइंटमेंट {reference} का सेशन पहले ही लग चुका है ({time}, {by})।</translation>
        </message>
        <message>
            <source>Nothing was taken. For a second visit, enter its own reference.</source>
            <translation>कोई सेशन नहीं लगा। दूसरी विज़िट हो तो उसका अपना रेफ़रेंस लिखें।</translation>
        </message>
        <message>
            <source>Already redeemed for {person} at {time} by {by}.</source>
            <translation>{by} ने {time} पर {person} का सेशन पहले ही लगा दिया है।</translation>
        </message>
        <message>
            <source>Redeem again?</source>
            <translation>फिर सेशन लगाएँ?</translation>
        </message>
        <message>
            <source>The void needs a reason.</source>
            <translation>रद्द करने का कारण चाहिए।</translation>
        </message>
        <message>
            <source>Choose one. For Other, write a few words.</source>
            <translation>एक चुनें। “अन्य” के लिए थोड़े शब्द लिखें।</translation>
        </message>
        <message>
            <source>Only a redemption can be voided.</source>
            <translation>सिर्फ़ लगाया गया सेशन रद्द हो सकता है।</translation>
        </message>
        <message>
            <source>Choose the line of the redemption itself.</source>
            <translation>लगाए गए सेशन की ही पंक्ति चुनें।</translation>
        </message>
        <message>
            <source>{name} is no longer sold.</source>
            <translation>{name} अब नहीं बिकता।</translation>
        </message>
        <message>
            <source>Choose another package.</source>
            <translation>दूसरा पैकेज चुनें।</translation>
        </message>
        <message>
            <source>{name} is sold only at {centres}.</source>
            <translation>{name} सिर्फ़ {centres} पर बिकता है।</translation>
        </message>
        <message>
            <source>Choose a package that is sold here.</source>
            <translation>यहाँ बिकने वाला पैकेज चुनें।</translation>
        </message>
        <message>
            <source>The start date can be from {earliest} to {latest}.</source>
            <translation>शुरू होने की तारीख {earliest} से {latest} तक हो सकती है।</translation>
        </message>
        <message>
            <source>Choose a date in between.</source>
            <translation>इनके बीच की तारीख चुनें।</translation>
        </message>
        <message>
            <source>The price changed from {shown} to {now} while this page was open.</source>
            <translation>यह पेज खुला था, तभी कीमत {shown} से बदलकर {now} हो गई।</translation>
        </message>
        <message>
            <source>Choose the package again and tell the patient the new price.</source>
            <translation>पैकेज फिर चुनें और मरीज़ को नई कीमत बताएँ।</translation>
        </message>
        <message>
            <source>{rest} of {total} is still to pay.</source>
            <translation>{total} में से {rest} देना बाकी है।</translation>
        </message>
        <message>
            <source>Add the rest, or change an amount.</source>
            <translation>बाकी रकम जोड़ें, या कोई रकम बदलें।</translation>
        </message>
        <message>
            <source>The payments are {rest} more than the total of {total}.</source>
            <translation>भुगतान कुल {total} से {rest} ज़्यादा है।</translation>
        </message>
        <message>
            <source>Lower an amount. Change is worked out from the cash handed over.</source>
            <translation>कोई रकम घटाएँ। छुट्टा दिए गए नकद से अपने आप निकलता है।</translation>
        </message>
        <message>
            <source>{tendered} was handed over for {amount}.</source>
            <translation>{amount} के लिए {tendered} दिए गए।</translation>
        </message>
        <message>
            <source>Take {missing} more, or lower the cash amount and add another payment.</source>
            <translation>{missing} और लें, या नकद रकम घटाकर दूसरा भुगतान जोड़ें।</translation>
        </message>
        <message>
            <source>A card payment needs the number on the card slip.</source>
            <translation>कार्ड भुगतान के लिए कार्ड स्लिप का नंबर चाहिए।</translation>
        </message>
        <message>
            <source>A UPI payment needs its 12-digit reference (UTR).</source>
            <translation>UPI भुगतान के लिए 12 अंकों का रेफ़रेंस (UTR) चाहिए।</translation>
        </message>
        <message>
            <source>A bank transfer needs its reference.</source>
            <translation>बैंक ट्रांसफ़र के लिए उसका रेफ़रेंस चाहिए।</translation>
        </message>
        <message>
            <source>Type it from the slip or the patient's phone.</source>
            <translation>स्लिप या मरीज़ के फ़ोन से देखकर लिखें।</translation>
        </message>
        <message>
            <source>A UPI reference (UTR) has 12 digits.</source>
            <translation>UPI रेफ़रेंस (UTR) में 12 अंक होते हैं।</translation>
        </message>
        <message>
            <source>Read it again from the patient's payment app.</source>
            <translation>मरीज़ के भुगतान ऐप से फिर पढ़ें।</translation>
        </message>
        <message>
            <source>Reference {reference} was recorded for another payment.</source>
            <translation>रेफ़रेंस {reference} दूसरे भुगतान में दर्ज है।</translation>
        </message>
        <message>
            <source>This reference was recorded for another payment.</source>
            <translation>यह रेफ़रेंस दूसरे भुगतान में दर्ज है।</translation>
        </message>
        <message>
            <source>Check the digits. If they are right, this money was taken before.</source>
            <translation>अंक जाँचें। सही हैं तो यह पैसा पहले लिया जा चुका है।</translation>
        </message>
        <message>
            <source>A payment is more than zero.</source>
            <translation>भुगतान शून्य से ज़्यादा होता है।</translation>
        </message>
        <message>
            <source>Type the amount, or remove this payment.</source>
            <translation>रकम लिखें, या यह भुगतान हटाएँ।</translation>
        </message>
        <message>
            <source>Choose a package that a family can share.</source>
            <translation>परिवार में साझा होने वाला पैकेज चुनें।</translation>
        </message>
        <message>
            <source>All {limit} places beside the buyer are taken.</source>
            <translation>खरीदार के अलावा सभी {limit} जगहें भरी हैं।</translation>
        </message>
        <message>
            <source>Remove somebody first. A member who used sessions keeps the place.</source>
            <translation>पहले किसी को हटाएँ। सेशन इस्तेमाल कर चुके सदस्य की जगह भरी रहती है।</translation>
        </message>
        <message>
            <source>{person} is in the family of this package already.</source>
            <translation>{person} पहले से इस पैकेज के परिवार में हैं।</translation>
        </message>
        <message>
            <source>{person} is not in the family of this package today.</source>
            <translation>{person} आज इस पैकेज के परिवार में नहीं हैं।</translation>
        </message>
        <message>
            <source>Nothing needs to be removed.</source>
            <translation>कुछ हटाने की ज़रूरत नहीं।</translation>
        </message>
        <message>
            <source>{names} or {last}</source>
            <translation>{names} या {last}</translation>
        </message>
    </context>
    <context>
        <name>QLineEdit</name>
        <message>
            <source>&amp;Undo</source>
            <translation>पहले जैसा करें (&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>फिर से करें (&amp;R)</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>काटें (&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>कॉपी करें (&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>चिपकाएँ (&amp;P)</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>मिटाएँ</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>सब चुनें</translation>
        </message>
    </context>
    <context>
        <name>QWidgetTextControl</name>
        <message>
            <source>&amp;Undo</source>
            <translation>पहले जैसा करें (&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>फिर से करें (&amp;R)</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>काटें (&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>कॉपी करें (&amp;C)</translation>
        </message>
        <message>
            <source>Copy &amp;Link Location</source>
            <translation>लिंक का पता कॉपी करें (&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>चिपकाएँ (&amp;P)</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>मिटाएँ</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>सब चुनें</translation>
        </message>
    </context>
    <context>
        <name>QScrollBar</name>
        <message>
            <source>Scroll here</source>
            <translation>यहाँ तक जाएँ</translation>
        </message>
        <message>
            <source>Top</source>
            <translation>सबसे ऊपर</translation>
        </message>
        <message>
            <source>Bottom</source>
            <translation>सबसे नीचे</translation>
        </message>
        <message>
            <source>Left edge</source>
            <translation>बायाँ किनारा</translation>
        </message>
        <message>
            <source>Right edge</source>
            <translation>दायाँ किनारा</translation>
        </message>
        <message>
            <source>Page up</source>
            <translation>एक पन्ना ऊपर</translation>
        </message>
        <message>
            <source>Page down</source>
            <translation>एक पन्ना नीचे</translation>
        </message>
        <message>
            <source>Page left</source>
            <translation>एक पन्ना बाएँ</translation>
        </message>
        <message>
            <source>Page right</source>
            <translation>एक पन्ना दाएँ</translation>
        </message>
        <message>
            <source>Scroll up</source>
            <translation>ऊपर खिसकाएँ</translation>
        </message>
        <message>
            <source>Scroll down</source>
            <translation>नीचे खिसकाएँ</translation>
        </message>
        <message>
            <source>Scroll left</source>
            <translation>बाएँ खिसकाएँ</translation>
        </message>
        <message>
            <source>Scroll right</source>
            <translation>दाएँ खिसकाएँ</translation>
        </message>
    </context>
    <context>
        <name>QPlatformTheme</name>
        <message>
            <source>OK</source>
            <translation>ठीक है</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>सहेजें</translation>
        </message>
        <message>
            <source>Save All</source>
            <translation>सब सहेजें</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>खोलें</translation>
        </message>
        <message>
            <source>&amp;Yes</source>
            <translation>हाँ (&amp;Y)</translation>
        </message>
        <message>
            <source>&amp;No</source>
            <translation>नहीं (&amp;N)</translation>
        </message>
        <message>
            <source>Abort</source>
            <translation>बीच में रोकें</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>फिर कोशिश करें</translation>
        </message>
        <message>
            <source>Ignore</source>
            <translation>अनदेखा करें</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>बंद करें</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>रद्द करें</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>छोड़ दें</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>सहायता</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>लागू करें</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>पहले जैसा करें</translation>
        </message>
        <message>
            <source>Restore Defaults</source>
            <translation>शुरुआती मान लौटाएँ</translation>
        </message>
    </context>
    <context>
        <name>QDialogButtonBox</name>
        <message>
            <source>OK</source>
            <translation>ठीक है</translation>
        </message>
    </context>
    <context>
        <name>QFileDialog</name>
        <message>
            <source>Look in:</source>
            <translation>कहाँ देखें:</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>वापस</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>आगे</translation>
        </message>
        <message>
            <source>Parent Directory</source>
            <translation>ऊपर का फ़ोल्डर</translation>
        </message>
        <message>
            <source>Create New Folder</source>
            <translation>नया फ़ोल्डर बनाएँ</translation>
        </message>
        <message>
            <source>List View</source>
            <translation>सूची</translation>
        </message>
        <message>
            <source>Detail View</source>
            <translation>विवरण</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>वापस जाएँ</translation>
        </message>
        <message>
            <source>Go forward</source>
            <translation>आगे जाएँ</translation>
        </message>
        <message>
            <source>Go to the parent directory</source>
            <translation>ऊपर के फ़ोल्डर में जाएँ</translation>
        </message>
        <message>
            <source>Create a New Folder</source>
            <translation>नया फ़ोल्डर बनाएँ</translation>
        </message>
        <message>
            <source>Change to list view mode</source>
            <translation>सूची के रूप में देखें</translation>
        </message>
        <message>
            <source>Change to detail view mode</source>
            <translation>विवरण के साथ देखें</translation>
        </message>
        <message>
            <source>Sidebar</source>
            <translation>किनारे की सूची</translation>
        </message>
        <message>
            <source>List of places and bookmarks</source>
            <translation>जगहें और बुकमार्क</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>फ़ाइलें</translation>
        </message>
        <message>
            <source>Files of type:</source>
            <translation>फ़ाइल का प्रकार:</translation>
        </message>
        <message>
            <source>File &amp;name:</source>
            <translation>फ़ाइल का नाम (&amp;N):</translation>
        </message>
        <message>
            <source>&amp;Choose</source>
            <translation>चुनें (&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>खोलें (&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>सहेजें (&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translation>नाम बदलें (&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>मिटाएँ (&amp;D)</translation>
        </message>
        <message>
            <source>Show &amp;hidden files</source>
            <translation>छिपी फ़ाइलें दिखाएँ (&amp;H)</translation>
        </message>
        <message>
            <source>&amp;New Folder</source>
            <translation>नया फ़ोल्डर (&amp;N)</translation>
        </message>
        <message>
            <source>Directory:</source>
            <translation>फ़ोल्डर:</translation>
        </message>
        <message>
            <source>Directories</source>
            <translation>फ़ोल्डर</translation>
        </message>
        <message>
            <source>All Files (*)</source>
            <translation>सभी फ़ाइलें (*)</translation>
        </message>
        <message>
            <source>Find Directory</source>
            <translation>फ़ोल्डर खोजें</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>खोलें</translation>
        </message>
        <message>
            <source>Save As</source>
            <translation>इस नाम से सहेजें</translation>
        </message>
        <message>
            <source>Recent Places</source>
            <translation>हाल की जगहें</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>हटाएँ</translation>
        </message>
        <message>
            <source>My Computer</source>
            <translation>यह कंप्यूटर</translation>
        </message>
        <message>
            <source>New Folder</source>
            <translation>नया फ़ोल्डर</translation>
        </message>
        <message>
            <source>Show </source>
            <translation>दिखाएँ </translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>मिटाएँ</translation>
        </message>
        <message>
            <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
            <translation>%1
फ़ोल्डर नहीं मिला।
कृपया देख लें कि फ़ोल्डर का नाम सही है।</translation>
        </message>
        <message>
            <source>%1
File not found.
Please verify the correct file name was given.</source>
            <translation>%1
फ़ाइल नहीं मिली।
कृपया देख लें कि फ़ाइल का नाम सही है।</translation>
        </message>
        <message>
            <source>%1 already exists.
Do you want to replace it?</source>
            <translation>%1 पहले से है।
क्या उसकी जगह यह रखनी है?</translation>
        </message>
        <message>
            <source>'%1' is write protected.
Do you want to delete it anyway?</source>
            <translation>'%1' में लिखना मना है।
फिर भी मिटाना है?</translation>
        </message>
        <message>
            <source>Are you sure you want to delete '%1'?</source>
            <translation>क्या '%1' को सचमुच मिटाना है?</translation>
        </message>
        <message>
            <source>Could not delete directory.</source>
            <translation>फ़ोल्डर नहीं मिटाया जा सका।</translation>
        </message>
    </context>
    <context>
        <name>QFileSystemModel</name>
        <message>
            <source>Name</source>
            <translation>नाम</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>आकार</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>प्रकार</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>प्रकार</translation>
        </message>
        <message>
            <source>Date Modified</source>
            <translation>कब बदली</translation>
        </message>
        <message>
            <source>My Computer</source>
            <translation>यह कंप्यूटर</translation>
        </message>
        <message>
            <source>Computer</source>
            <translation>कंप्यूटर</translation>
        </message>
    </context>
    <context>
        <name>QPrintDialog</name>
        <message>
            <source>Print</source>
            <translation>प्रिंट करें</translation>
        </message>
        <message>
            <source>&amp;Print</source>
            <translation>प्रिंट करें (&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Options &gt;&gt;</source>
            <translation>विकल्प (&amp;O) &gt;&gt;</translation>
        </message>
        <message>
            <source>&amp;Options &lt;&lt;</source>
            <translation>विकल्प (&amp;O) &lt;&lt;</translation>
        </message>
        <message>
            <source>Print to File (PDF)</source>
            <translation>फ़ाइल में प्रिंट करें (PDF)</translation>
        </message>
        <message>
            <source>Local file</source>
            <translation>इस कंप्यूटर की फ़ाइल</translation>
        </message>
        <message>
            <source>Write PDF file</source>
            <translation>PDF फ़ाइल लिखें</translation>
        </message>
        <message>
            <source>Print To File ...</source>
            <translation>फ़ाइल में प्रिंट करें ...</translation>
        </message>
        <message>
            <source>File exists</source>
            <translation>फ़ाइल पहले से है</translation>
        </message>
        <message>
            <source>Invalid Pages Definition</source>
            <translation>पन्ने सही नहीं लिखे गए</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>विकल्प</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>प्रतियाँ</translation>
        </message>
    </context>
    <context>
        <name>QPrintPreviewDialog</name>
        <message>
            <source>Page Setup</source>
            <translation>पन्ने की व्यवस्था</translation>
        </message>
        <message>
            <source>%1%</source>
            <translation>%1%</translation>
        </message>
        <message>
            <source>Print Preview</source>
            <translation>छापने से पहले देखें</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>अगला पन्ना</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>पिछला पन्ना</translation>
        </message>
        <message>
            <source>First page</source>
            <translation>पहला पन्ना</translation>
        </message>
        <message>
            <source>Last page</source>
            <translation>अंतिम पन्ना</translation>
        </message>
        <message>
            <source>Fit width</source>
            <translation>चौड़ाई में बैठाएँ</translation>
        </message>
        <message>
            <source>Fit page</source>
            <translation>पूरा पन्ना दिखाएँ</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>बड़ा करें</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>छोटा करें</translation>
        </message>
        <message>
            <source>Portrait</source>
            <translation>खड़ा</translation>
        </message>
        <message>
            <source>Landscape</source>
            <translation>आड़ा</translation>
        </message>
        <message>
            <source>Show single page</source>
            <translation>एक पन्ना दिखाएँ</translation>
        </message>
        <message>
            <source>Show facing pages</source>
            <translation>आमने-सामने के पन्ने दिखाएँ</translation>
        </message>
        <message>
            <source>Show overview of all pages</source>
            <translation>सभी पन्ने एक साथ दिखाएँ</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>प्रिंट करें</translation>
        </message>
        <message>
            <source>Page setup</source>
            <translation>पन्ने की व्यवस्था</translation>
        </message>
        <message>
            <source>Export to PDF</source>
            <translation>PDF में सहेजें</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>बंद करें</translation>
        </message>
    </context>
    <context>
        <name>QPrintSettingsOutput</name>
        <message>
            <source>Copies</source>
            <translation>प्रतियाँ</translation>
        </message>
        <message>
            <source>Print range</source>
            <translation>कौन से पन्ने</translation>
        </message>
        <message>
            <source>Print all</source>
            <translation>सभी पन्ने</translation>
        </message>
        <message>
            <source>Pages from</source>
            <translation>पन्ना</translation>
        </message>
        <message>
            <source>to</source>
            <translation>से</translation>
        </message>
        <message>
            <source>Current Page</source>
            <translation>यही पन्ना</translation>
        </message>
        <message>
            <source>Selection</source>
            <translation>चुना हुआ हिस्सा</translation>
        </message>
        <message>
            <source>Page Set:</source>
            <translation>पन्ने:</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>पन्ने</translation>
        </message>
        <message>
            <source>Output Settings</source>
            <translation>छपाई</translation>
        </message>
        <message>
            <source>Copies:</source>
            <translation>प्रतियाँ:</translation>
        </message>
        <message>
            <source>Collate</source>
            <translation>क्रम से रखें</translation>
        </message>
        <message>
            <source>Reverse</source>
            <translation>उल्टा क्रम</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>विकल्प</translation>
        </message>
        <message>
            <source>Color Mode</source>
            <translation>रंग</translation>
        </message>
        <message>
            <source>Color</source>
            <translation>रंगीन</translation>
        </message>
        <message>
            <source>Grayscale</source>
            <translation>स्लेटी</translation>
        </message>
        <message>
            <source>Duplex Printing</source>
            <translation>दोनों तरफ़ छपाई</translation>
        </message>
        <message>
            <source>None</source>
            <translation>नहीं</translation>
        </message>
        <message>
            <source>Long side</source>
            <translation>लंबी तरफ़</translation>
        </message>
        <message>
            <source>Short side</source>
            <translation>छोटी तरफ़</translation>
        </message>
        <message>
            <source>All Pages</source>
            <translation>सभी पन्ने</translation>
        </message>
        <message>
            <source>Odd Pages</source>
            <translation>विषम पन्ने</translation>
        </message>
        <message>
            <source>Even Pages</source>
            <translation>सम पन्ने</translation>
        </message>
    </context>
    <context>
        <name>QPrintWidget</name>
        <message>
            <source>Form</source>
            <translation>फ़ॉर्म</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>प्रिंटर</translation>
        </message>
        <message>
            <source>&amp;Name:</source>
            <translation>नाम (&amp;N):</translation>
        </message>
        <message>
            <source>P&amp;roperties</source>
            <translation>गुण (&amp;R)</translation>
        </message>
        <message>
            <source>Location:</source>
            <translation>कहाँ है:</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>पहले देखें</translation>
        </message>
        <message>
            <source>Type:</source>
            <translation>प्रकार:</translation>
        </message>
        <message>
            <source>Output &amp;file:</source>
            <translation>फ़ाइल (&amp;F):</translation>
        </message>
    </context>
</TS>