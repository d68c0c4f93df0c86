/** Said on every page of the journey while the site is a demonstration. */
export function DemoNotice() {
	return (
		<div class="demo-notice">
			<p>
				<strong>This is a demonstration.</strong> Nothing you send here reaches a real service. Do
				not use real names or numbers.
			</p>
		</div>
	);
}
