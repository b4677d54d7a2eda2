/** Touches with customers: recorded, planned, counted, and due by a cadence (CS-18). */
@NullMarked
package org.partnersuite.customersuccess.interaction;

import org.jspecify.annotations.NullMarked;
