/** The relation of each partner with each customer (CS-2). */
@NullMarked
package org.partnersuite.customersuccess.relation;

import org.jspecify.annotations.NullMarked;
