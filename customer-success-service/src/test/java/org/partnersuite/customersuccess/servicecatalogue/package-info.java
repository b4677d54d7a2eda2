@NullMarked
package org.partnersuite.customersuccess.servicecatalogue;

import org.jspecify.annotations.NullMarked;
