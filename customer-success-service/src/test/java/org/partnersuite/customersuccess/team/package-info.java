@NullMarked
package org.partnersuite.customersuccess.team;

import org.jspecify.annotations.NullMarked;
