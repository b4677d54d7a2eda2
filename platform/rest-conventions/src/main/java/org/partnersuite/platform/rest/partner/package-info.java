/** What a partner's caller is shown of an answer, and what it may ask (XC-3). */
@NullMarked
package org.partnersuite.platform.rest.partner;

import org.jspecify.annotations.NullMarked;
