/** Who works with which customer in which role, from when until when (CS-17). */
@NullMarked
package org.partnersuite.customersuccess.team;

import org.jspecify.annotations.NullMarked;
