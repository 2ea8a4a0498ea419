# A slip of paper on which a parent says what they could share with their child’s school. A new version of the consent
# words is a new version in the code too.

slip-title = شاركوا مدرستنا ما تعرفونه
slip-lead = كثير من الآباء والأمهات وأولياء الأمور يعرفون مهنة أو حرفة أو لغة أو قصة يحب الأطفال أن يسمعوا عنها. أخبرونا بما يمكنكم أن تشاركوا به.
slip-ask-title = بماذا يمكنكم أن تشاركوا؟
slip-ask-title-hint = مثلًا: صنع الخبز، العمل في التمريض، زراعة الخضار
slip-ask-format = كيف تحبون أن تفعلوا ذلك؟
slip-ask-languages = ما اللغات التي تتكلمونها؟
slip-ask-days = ما الأيام التي تناسبكم؟
slip-ask-phone = رقم هاتفكم
slip-ask-email = عنوان بريدكم الإلكتروني
slip-agreement = موافقتكم
slip-consent = أوافق على أن تحتفظ المدرسة بما كتبته هنا وتعرضه على العاملين فيها، لكي يستطيعوا أن يسألوني. لا يرى رقم هاتفي وعنوان بريدي الإلكتروني إلا من يتواصلون مع الوالدين ومن يديرون هذه الخدمة. يمكنني أن أغيّر رأيي في أي وقت، وعندها تزيل المدرسة ما كتبته.
slip-signature = التوقيع
slip-date = التاريخ
slip-return = يرجى إعادة هذه الاستمارة إلى مكتب المدرسة.
slip-version = نسخة هذا النص: { $version }
slip-format-class = إعطاء سلسلة من الدروس
slip-format-talk = التحدث أمام صف
slip-format-workshop = صنع شيء أو القيام بنشاط مع الأطفال
slip-format-host-visit = استقبال صف في زيارة إليّ
slip-format-interpreting = الترجمة الشفهية في اللقاءات
slip-format-translation = ترجمة الرسائل
slip-format-mentoring = مساعدة طفل أو مجموعة صغيرة بانتظام
slip-format-performance = موسيقى أو رقص أو تمثيل أو قصص
slip-format-resource-loan = إعارة أشياء
