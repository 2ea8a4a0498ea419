# What was understood of a request, each thing as one short phrase.

understood-language = { $use ->
    [taught] { $language } શીખવાય
    [interpreted] { $language } માટે દુભાષિયા
    [translated] { $language } માં અનુવાદ
    [written] { $language } વંચાય અને લખાય
   *[spoken] { $language } બોલાય
}
understood-culture = { $language }, વાપરવાની ભાષા તરીકે નહીં
understood-or = અથવા
understood-way = { $way ->
    [in_school] તેઓ તમારી શાળામાં આવે
    [at_our_place] તમારો વર્ગ તેમની પાસે જાય
   *[online] ઑનલાઇન
}
understood-holidays = રજાઓમાં
understood-within = વધુમાં વધુ { $distance }
understood-not = { $topic } નહીં
understood-near-postcode = { $postcode } ની નજીક
understood-near-school = તમારી શાળાની નજીક
