/** ISO 3166 codes of the countries in the menu of the widget's phone field, from the SDK's source. */
export const menuCountries = `
  AG AI AR AS AT AU AX BE BF BG BJ BL BN BO BQ BR CA CC CD CF CH CK CL CM CO CR CX CZ DE DK DO EC EE
  EH ES FI FK FR GB GD GF GG GH GR GT GW GY HR HU IE IM IN IO IS IT JM JP KE KI KN KR KZ LC LT LU LV
  MC ME MF MH MO MR MT MU MX NF NI NL NO NR NZ PA PE PL PM PN PR PT PY RO SC SE SH SI SJ SK SM SR SS
  ST SV SX SZ TK TO TR TT TW TZ UA UM US UY VA YT ZA
`
  .trim()
  .split(/\s+/);
