/** Segments of customers: how closely each is kept, and by whom (CS-19). */
@NullMarked
package org.partnersuite.customersuccess.segment;

import org.jspecify.annotations.NullMarked;
