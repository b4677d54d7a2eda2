/** What a partner's caller may write of its customers (XC-3). */
@NullMarked
package org.partnersuite.customersuccess.rights;

import org.jspecify.annotations.NullMarked;
