//! Medians, side by side.

/// What was measured of one kind.
pub struct Column {
    name: &'static str,
    values: Vec<f64>,
}

impl Column {
    pub fn new(name: &'static str) -> Self {
        Self {
            name,
            values: Vec::new(),
        }
    }

    pub fn add(&mut self, value: f64) {
        self.values.push(value);
    }

    /// The smallest value, the median and the largest.
    fn summary(&self) -> (f64, f64, f64) {
        let mut sorted = self.values.clone();
        sorted.sort_by(f64::total_cmp);
        let last = sorted.len() - 1;
        (sorted[0], sorted[last / 2], sorted[last])
    }
}

/// Prints the columns, and how the last compares to the first.
pub fn print(title: &str, columns: &[Column]) {
    println!("{title}");
    for column in columns {
        let (least, median, most) = column.summary();
        println!(
            "  {:<24} median {median:8.2}   (from {least:.2} to {most:.2} in {} rounds)",
            column.name,
            column.values.len()
        );
    }
    if let [first, .., last] = columns {
        let difference = last.summary().1 - first.summary().1;
        println!("  {} is {difference:+.2} to {}", last.name, first.name);
    }
}
