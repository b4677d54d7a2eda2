/** How rows are written: one statement for one row or for a thousand. */
@NullMarked
package org.partnersuite.customersuccess.sql;

import org.jspecify.annotations.NullMarked;
