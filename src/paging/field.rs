//! Parameters that say where a page begins, and members that say where the next one does.

use crate::value::Nullable;

/// A whole number or a text that pages are asked for by.
pub trait PageField {
    /// The value, if there is one.
    fn text(&self) -> Option<String>;

    /// Sets the value. `false` says that this type has no such value.
    fn set(&mut self, text: &str) -> bool;
}

macro_rules! numbers {
    ($($type:ty),*) => {$(
        impl PageField for $type {
            fn text(&self) -> Option<String> {
                Some(self.to_string())
            }

            fn set(&mut self, text: &str) -> bool {
                text.parse().map(|value| *self = value).is_ok()
            }
        }
    )*};
}

numbers!(i32, i64, u64);

impl PageField for String {
    /// An empty text is none.
    fn text(&self) -> Option<String> {
        (!self.is_empty()).then(|| self.clone())
    }

    fn set(&mut self, text: &str) -> bool {
        text.clone_into(self);
        true
    }
}

impl<T: PageField + Default> PageField for Option<T> {
    fn text(&self) -> Option<String> {
        self.as_ref()?.text()
    }

    fn set(&mut self, text: &str) -> bool {
        let mut value = T::default();
        let done = value.set(text);
        if done {
            *self = Some(value);
        }
        done
    }
}

impl<T: PageField + Default> PageField for Nullable<T> {
    fn text(&self) -> Option<String> {
        self.value()?.text()
    }

    fn set(&mut self, text: &str) -> bool {
        let mut value = T::default();
        let done = value.set(text);
        if done {
            *self = Self::Value(value);
        }
        done
    }
}

impl<T> Default for Nullable<T> {
    /// `null`.
    fn default() -> Self {
        Self::Null
    }
}
