/** The parts of a success plan (CS-4). */
@NullMarked
package org.partnersuite.customersuccess.successplan.content;

import org.jspecify.annotations.NullMarked;
