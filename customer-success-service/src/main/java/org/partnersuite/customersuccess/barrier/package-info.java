/** Barriers of adoption, their resolution, and what they taught (CS-12). */
@NullMarked
package org.partnersuite.customersuccess.barrier;

import org.jspecify.annotations.NullMarked;
