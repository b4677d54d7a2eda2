@NullMarked
package org.partnersuite.customersuccess;

import org.jspecify.annotations.NullMarked;
