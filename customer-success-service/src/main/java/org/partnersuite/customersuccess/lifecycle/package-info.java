/** The lifecycle: its stages, who does what in them, and the stages of partners that have their own (CS-1). */
@NullMarked
package org.partnersuite.customersuccess.lifecycle;

import org.jspecify.annotations.NullMarked;
