/** What a partner's caller may see: the application's own check, before PostgreSQL's. */
@NullMarked
package org.partnersuite.customersuccess.partner;

import org.jspecify.annotations.NullMarked;
