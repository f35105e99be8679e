/** Arabic words beside a word of consent that take the consent back: denied, doubted, asked for or wrested. */
export const NO_CONSENT_AR: readonly string[] = [
  'لم|لن|قد|هل|سواء|لا {agrees}',
  'لم|لن|لا|عدم|ضرورة {ready}',
  '{whether} ~3 {ready}',
  'دون|بدون|بلا|حول|بشأن ~1 موافقة|قبول',
  '{wrest} ~2 موافقة|قبول|التزام',
  '{agrees} ~2 الصمت|بالصمت',
  '{whether} ~3 {agrees}',
  'ضمانات|ضمانة|ضمان ~4 {ready}',
  'تقنع|يقنع|إقناع|لإقناع|نقنع ~1 @[go]',
];
