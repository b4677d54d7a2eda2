/** Work lists by role: one call that collects what is due of every feature (CS-17). */
@NullMarked
package org.partnersuite.customersuccess.worklist;

import org.jspecify.annotations.NullMarked;
