// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

namespace dispatch {

//! A file that is appended to until it is full; then it becomes "name.1.suffix", the one before
//! "name.2.suffix", and the oldest goes. Readable by its owner alone. One thread at a time.
class RotatingFile final {
public:
    //! \a files in all, at least 1; the file is opened by write().
    RotatingFile(
        const QString& directory, const QString& name, const QString& suffix, qint64 mostBytes, int files);

    //! False when nothing could be written; the next call tries again. A line is never parted over two files.
    bool write(const QByteArray& line);
    //! Hands everything to the operating system; the next write looks for the file anew, because another
    //! process may write to it and may have begun the next one.
    void close() { m_file.close(); }

    [[nodiscard]] QString path() const { return pathOf(0); }

private:
    [[nodiscard]] QString pathOf(int age) const;
    bool open();
    void rotate();

    const QString m_directory;
    const QString m_name;
    const QString m_suffix;
    const qint64 m_mostBytes;
    const int m_files;
    QFile m_file{};
};

} // namespace dispatch
