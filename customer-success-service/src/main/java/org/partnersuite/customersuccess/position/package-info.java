/** Where each use case of a subscription stands in the lifecycle, and how it got there (CS-16). */
@NullMarked
package org.partnersuite.customersuccess.position;

import org.jspecify.annotations.NullMarked;
