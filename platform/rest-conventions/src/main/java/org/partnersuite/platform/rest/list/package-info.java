/** Lists: filters, sorts and keyset pages declared once per list (XC-1). */
@NullMarked
package org.partnersuite.platform.rest.list;

import org.jspecify.annotations.NullMarked;
