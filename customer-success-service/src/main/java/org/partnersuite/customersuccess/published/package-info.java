/** What features publish in the database for others. */
@NullMarked
package org.partnersuite.customersuccess.published;

import org.jspecify.annotations.NullMarked;
