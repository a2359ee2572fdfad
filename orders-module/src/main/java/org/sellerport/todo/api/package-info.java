/**
 * What a seller has to do. Each feature contributes what it knows by a bean that is a {@link
 * org.sellerport.todo.api.ToDoSource}; the list merges them, most urgent first.
 */
package org.sellerport.todo.api;
