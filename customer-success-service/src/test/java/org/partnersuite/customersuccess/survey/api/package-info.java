@NullMarked
package org.partnersuite.customersuccess.survey.api;

import org.jspecify.annotations.NullMarked;
