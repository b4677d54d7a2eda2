@NullMarked
package org.partnersuite.customersuccess.prolongation;

import org.jspecify.annotations.NullMarked;
