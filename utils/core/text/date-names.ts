/**
 * Names of months, weekdays and ordinal days as news pages write them: data, checked against CLDR in a test.
 * Index 0 of each table is unused for months (1–12); weekdays count from 0 = Sunday.
 */

/** Arabic month names: Levant and Iraq, Egypt and Gulf, Maghreb, Mauritania, and common misspellings. */
export const ARABIC_MONTHS: Readonly<Record<number, readonly string[]>> = {
  1: ['كانون الثاني', 'كانون ثاني', 'كانون ثان', 'يناير', 'جانفي'],
  2: ['شباط', 'فبراير', 'فيفري'],
  3: ['آذار', 'مارس'],
  4: ['نيسان', 'أبريل', 'إبريل', 'أفريل'],
  5: ['أيار', 'مايو', 'ماي'],
  6: ['حزيران', 'يونيو', 'يونيه', 'جوان'],
  7: ['تموز', 'يوليو', 'يوليه', 'جويلية', 'يوليوز'],
  8: ['آب', 'أغسطس', 'أوت', 'غشت', 'أغشت'],
  9: ['أيلول', 'سبتمبر', 'شتنبر', 'شتمبر'],
  10: ['تشرين الأول', 'تشرين أول', 'أكتوبر'],
  11: ['تشرين الثاني', 'تشرين ثاني', 'تشرين ثان', 'نوفمبر', 'نونبر'],
  12: ['كانون الأول', 'كانون أول', 'ديسمبر', 'دجنبر', 'دجمبر', 'دسمبر'],
};

/** Months of the Islamic calendar: recognised so that their dates are not taken for Gregorian ones. */
export const HIJRI_MONTHS: Readonly<Record<number, readonly string[]>> = {
  1: ['محرم', 'المحرم'],
  2: ['صفر'],
  3: ['ربيع الأول', 'ربيع أول'],
  4: ['ربيع الآخر', 'ربيع الثاني', 'ربيع ثاني'],
  5: ['جمادى الأولى', 'جمادى الأول'],
  6: ['جمادى الآخرة', 'جمادى الثانية', 'جمادى الآخر'],
  7: ['رجب'],
  8: ['شعبان'],
  9: ['رمضان'],
  10: ['شوال'],
  11: ['ذو القعدة', 'ذي القعدة'],
  12: ['ذو الحجة', 'ذي الحجة'],
};

/** English month names; the short forms may carry a full stop. */
export const ENGLISH_MONTHS: Readonly<Record<number, readonly string[]>> = {
  1: ['January', 'Jan'],
  2: ['February', 'Feb'],
  3: ['March', 'Mar'],
  4: ['April', 'Apr'],
  5: ['May'],
  6: ['June', 'Jun'],
  7: ['July', 'Jul'],
  8: ['August', 'Aug'],
  9: ['September', 'Sept', 'Sep'],
  10: ['October', 'Oct'],
  11: ['November', 'Nov'],
  12: ['December', 'Dec'],
};

/** Arabic weekdays without the article, 0 = Sunday. */
export const ARABIC_WEEKDAYS: Readonly<Record<number, readonly string[]>> = {
  0: ['أحد'],
  1: ['اثنين', 'إثنين'],
  2: ['ثلاثاء', 'ثلثاء'],
  3: ['أربعاء'],
  4: ['خميس'],
  5: ['جمعة'],
  6: ['سبت'],
};

/** English weekdays, 0 = Sunday. */
export const ENGLISH_WEEKDAYS: Readonly<Record<number, readonly string[]>> = {
  0: ['Sunday', 'Sun'],
  1: ['Monday', 'Mon'],
  2: ['Tuesday', 'Tues', 'Tue'],
  3: ['Wednesday', 'Wed'],
  4: ['Thursday', 'Thurs', 'Thur', 'Thu'],
  5: ['Friday', 'Fri'],
  6: ['Saturday', 'Sat'],
};

const UNITS = ['الحادي', 'الثاني', 'الثالث', 'الرابع', 'الخامس', 'السادس', 'السابع', 'الثامن', 'التاسع'] as const;

/** Ordinal day words, "الحادي والثلاثين" → 31. Both case endings of the tens. */
export const ARABIC_ORDINAL_DAYS: Readonly<Record<number, readonly string[]>> = ordinalDays();

function ordinalDays(): Record<number, string[]> {
  const days: Record<number, string[]> = { 1: ['الأول'], 10: ['العاشر'], 20: ['العشرين', 'العشرون'] };
  UNITS.forEach((unit, i) => {
    if (i > 0) days[i + 1] = [unit];
    days[11 + i] = [`${unit} عشر`];
    days[21 + i] = [`${unit} والعشرين`, `${unit} والعشرون`];
  });
  days[30] = ['الثلاثين', 'الثلاثون'];
  days[31] = ['الحادي والثلاثين', 'الحادي والثلاثون'];
  return days;
}
