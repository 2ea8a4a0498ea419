# Words on every page, and of what did not work.

problems = { $count ->
    [one] ایک غلطی ہے۔ اسے درست کریں اور فارم دوبارہ بھیجیں۔
   *[other] { $count } غلطیاں ہیں۔ انھیں درست کریں اور فارم دوبارہ بھیجیں۔
}
brand = Kith
skip = صفحے کے اصل حصے پر جائیں
nav-ask = پوچھیں
nav-needs = کھلی ضرورتیں
nav-home = ابتدائی صفحہ
nav-partners = شراکت دار
sign-in = سائن ان کریں
sign-out = سائن آؤٹ کریں
footer = {"\u200F"}Kith اسکول کے قریب سپلیمنٹری اسکول، کمیونٹی گروپ، رضاکار اور والدین ڈھونڈتا ہے۔ یہ کسی کی سفارش نہیں: آپ کے اسکول کی اپنی جانچ پھر بھی ضروری ہے۔
optional = اختیاری
cross-site = یہ کسی دوسری ویب سائٹ سے آیا، اس لیے نہیں کیا گیا۔ صفحہ یہاں کھولیں اور دوبارہ کوشش کریں۔
not-found-title = یہاں کچھ نہیں
failed-title = یہ نہیں ہو سکا
conflict-field = کیا
conflict-yours = آپ نے کیا لکھا
conflict-current = اب کیا لکھا ہے
reference = اطلاع دیتے وقت یہ حوالہ دیں
back = پہلے صفحے پر واپس
error-prefix = غلطی
unreadable = جو بھیجا گیا وہ پڑھا نہیں جا سکا۔ واپس جائیں اور فارم دوبارہ بھیجیں۔
date-day = دن
date-month = مہینہ
date-year = سال
menu = مینو
crumbs = آپ یہاں ہیں
language-choose = اس صفحے کی زبان
language-unchecked = ان الفاظ کا ترجمہ مشین نے کیا ہے اور یہ زبان بولنے والے کسی شخص نے ابھی انھیں نہیں جانچا۔
language-see-english = یہ صفحہ انگریزی میں دیکھیں
